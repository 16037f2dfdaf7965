package press.imprint.read.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ArticleReader;
import press.imprint.read.InputFormat;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/**
 * Reads Word documents (ECMA-376, strict and transitional; also templates).
 *
 * <p>A document that Imprint wrote carries its story. Where the pages still show what they showed then, that story is the
 * answer, exactly; where somebody has edited them, the pages are, and a diagnostic says so.
 */
public final class DocxReader implements ArticleReader {

    private static final InputFormat FORMAT =
            new InputFormat("docx", List.of("docx", "docm", "dotx", "dotm"), "Word document");

    /** The reader, as found by the service loader. */
    public DocxReader() {}

    @Override
    public InputFormat format() {
        return FORMAT;
    }

    @Override
    public Likelihood recognizes(Source source) {
        byte[] head = source.head(4);
        boolean zip = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        if (!zip) {
            return Likelihood.NO;
        }
        try {
            return WordPackage.of(source.bytes()).document().isPresent() ? Likelihood.SURE : Likelihood.NO;
        } catch (IOException | XMLStreamException e) {
            return source.ending().startsWith("do") ? Likelihood.MAYBE : Likelihood.NO;
        }
    }

    @Override
    public Stream<Article> read(Source source, ReadContext context) throws ReadException {
        try {
            WordPackage parts = WordPackage.of(source.bytes());
            WordDocument document = WordDocument.of(parts)
                    .orElseThrow(() -> new ReadException(
                            DiagnosticCode.FORMAT_UNKNOWN,
                            source.name(),
                            Span.NONE,
                            "the package holds no Word document; open and save it in Word once"));
            return read(document, source, context).stream();
        } catch (IOException e) {
            throw refused(DiagnosticCode.ZIP_REFUSED, source, e);
        } catch (XMLStreamException e) {
            throw refused(DiagnosticCode.XML_REFUSED, source, e);
        }
    }

    private static List<Article> read(WordDocument document, Source source, ReadContext context)
            throws IOException, XMLStreamException {
        Optional<EmbeddedStories> embedded = EmbeddedStories.of(document.parts());
        if (embedded.isEmpty()) {
            context.diagnostics()
                    .say(
                            DiagnosticCode.EMBEDDED_STORY_MISSING,
                            "no story of Imprint's is inside; its visible text was read");
            return List.of(VisibleText.read(document, source, context, Metadata.NONE));
        }
        List<Article> stories = stories(embedded.get(), document.parts(), source);
        if (!stories.isEmpty()
                && SealReader.seal(document).equals(embedded.get().seal())) {
            return stories;
        }
        context.diagnostics()
                .say(
                        DiagnosticCode.EMBEDDED_STORY_EDITED,
                        "it was changed since Imprint wrote it; its visible text was read");
        Metadata hints = stories.size() == 1 ? stories.getFirst().about() : Metadata.NONE;
        return List.of(VisibleText.read(document, source, context, hints));
    }

    /** The embedded stories, or none where they or their pictures were tampered with: then the pages count. */
    private static List<Article> stories(EmbeddedStories embedded, WordPackage parts, Source source)
            throws IOException {
        try {
            return embedded.articles(parts, new Diagnostics(source.name()));
        } catch (ReadException e) {
            return List.of();
        }
    }

    private static ReadException refused(DiagnosticCode code, Source source, Exception cause) {
        String why = cause.getMessage() == null ? "" : cause.getMessage();
        return new ReadException(code, source.name(), Span.NONE, why, cause);
    }
}
