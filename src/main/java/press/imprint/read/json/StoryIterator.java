package press.imprint.read.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.json.ArticleStream;

/** The sound stories of a stream; what is not sound is said and passed over. */
final class StoryIterator implements Iterator<Article> {

    private final ArticleStream stories;
    private final Diagnostics diagnostics;
    private Optional<Article> next = Optional.empty();

    StoryIterator(ArticleStream stories, Diagnostics diagnostics) {
        this.stories = stories;
        this.diagnostics = diagnostics;
    }

    /**
     * Goes to the first story that is sound.
     *
     * @throws ReadException when there is none: why the first one is not; the rest is said
     */
    void findFirst() throws ReadException {
        List<ReadException> failures = new ArrayList<>();
        boolean more = true;
        while (more && next.isEmpty()) {
            try {
                next = stories.nextOrFail();
                more = next.isPresent();
            } catch (ReadException e) {
                failures.add(e);
            }
        }
        if (next.isPresent()) {
            failures.forEach(failure -> diagnostics.add(failure.diagnostic()));
        } else if (failures.isEmpty()) {
            throw new ReadException(
                    DiagnosticCode.FILE_EMPTY, diagnostics.file(), Span.NONE, "there is no story in it; give one");
        } else {
            failures.subList(1, failures.size()).forEach(failure -> diagnostics.add(failure.diagnostic()));
            throw failures.getFirst();
        }
    }

    @Override
    public boolean hasNext() {
        boolean more = next.isEmpty();
        while (more) {
            try {
                next = stories.nextOrFail();
                more = false;
            } catch (ReadException e) {
                diagnostics.add(e.diagnostic());
            }
        }
        return next.isPresent();
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after the last story");
        }
        Article story = next.orElseThrow();
        next = Optional.empty();
        return story;
    }
}
