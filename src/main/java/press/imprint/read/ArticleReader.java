package press.imprint.read;

import java.util.stream.Stream;
import press.imprint.article.Article;
import press.imprint.diagnostic.ReadException;
import press.imprint.source.Source;

/**
 * Reads one input format. Found by {@link java.util.ServiceLoader}; stateless and safe for use by several threads.
 *
 * <p>A reader says what is there, not what it should be, and knows nothing of outputs. It does not throw on content: it
 * drops or guesses, and says so in the context's diagnostics.
 */
public interface ArticleReader {

    /** Name, endings, description. */
    InputFormat format();

    /** Whether this source is in the format, told by its first bytes; the name's ending is looked at by others. */
    Likelihood recognizes(Source source);

    /**
     * The stories of a source, in order, each made when it is asked for.
     *
     * @throws ReadException when nothing at all can be read
     */
    Stream<Article> read(Source source, ReadContext context) throws ReadException;
}
