package press.imprint.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;
import press.imprint.json.ArticleJson;
import press.imprint.read.ArticleReader;
import press.imprint.read.InputFormat;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/**
 * Gets back from a PDF the stories that Imprint embedded in it, exactly. Where there are none, or where the words on the
 * pages are no longer theirs, it reads the pages themselves: paragraphs and subheads by place and size of type.
 */
public final class PdfReader implements ArticleReader {

    private static final InputFormat FORMAT =
            new InputFormat("pdf", List.of("pdf"), "PDF: the story inside, or else the words on its pages");

    private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Acrobat looks for the signature this far into a file (ISO 32000-1, annex H, note 13). */
    private static final int PREAMBLE = 1024;

    @Override
    public InputFormat format() {
        return FORMAT;
    }

    @Override
    public Likelihood recognizes(Source source) {
        byte[] head = source.head(PREAMBLE);
        for (int i = 0; i + SIGNATURE.length <= head.length; i++) {
            int k = 0;
            while (k < SIGNATURE.length && head[i + k] == SIGNATURE[k]) {
                k++;
            }
            if (k == SIGNATURE.length) {
                return i == 0 ? Likelihood.SURE : Likelihood.LIKELY;
            }
        }
        return Likelihood.NO;
    }

    @Override
    public Stream<Article> read(Source source, ReadContext context) throws ReadException {
        try (OpenedPdf pdf = OpenedPdf.open(source, context.limits())) {
            OpenedPdf.Embedded embedded = pdf.embedded();
            List<PageText> pages = pdf.pages();
            if (embedded != null && embedded.digest().equals(PageText.digest(pages))) {
                return ArticleJson.readAll(embedded.content(), context.diagnostics()).stream();
            }
            context.diagnostics()
                    .say(
                            embedded == null
                                    ? DiagnosticCode.EMBEDDED_STORY_MISSING
                                    : DiagnosticCode.EMBEDDED_STORY_EDITED,
                            embedded == null
                                    ? "this PDF has no story inside; its words were read from the pages"
                                    : "the words on the pages are not those of the story inside; the pages were read");
            Article story = VisibleStory.of(pages);
            if (story.body().isEmpty() && story.about().equals(Metadata.NONE)) {
                throw new ReadException(
                        DiagnosticCode.FILE_EMPTY,
                        source.name(),
                        Span.NONE,
                        "this PDF has no story inside, and no words on its pages; a scanned page needs text recognition first");
            }
            return Stream.of(story);
        }
    }
}
