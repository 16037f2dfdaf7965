package press.imprint.read.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/** A book read again, in silence. */
public final class ReadBack {

    private ReadBack() {}

    /** The stories in it. */
    public static List<Article> of(byte[] book) {
        Diagnostics said = new Diagnostics("book.epub");
        try {
            List<Article> stories = new EpubReader()
                    .read(Source.of("book.epub", book), ReadContext.of(said))
                    .toList();
            assertThat(said.list()).isEmpty();
            return stories;
        } catch (ReadException e) {
            throw new AssertionError(e);
        }
    }
}
