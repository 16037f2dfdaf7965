package press.imprint;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostic;

/** Is told what was understood, story by story. */
@FunctionalInterface
public interface InspectListener {

    /**
     * A story, or what is left of an input that could not be read.
     *
     * @param article absent where nothing could be read
     * @param diagnostics what was said on the way
     */
    void understood(Optional<Article> article, List<Diagnostic> diagnostics);
}
