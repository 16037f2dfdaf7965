package press.imprint.read.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import press.imprint.article.Article;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ArticleReader;
import press.imprint.read.InputFormat;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;
import press.imprint.zip.BoundedZip;

/**
 * Reads EPUB. A story that Imprint embedded comes back exactly, unless its page was edited since: then the page is read.
 * Of other books, each page of the spine that has words is a story.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
public final class EpubReader implements ArticleReader {

    private static final InputFormat FORMAT = new InputFormat("epub", List.of("epub"), "E-book, EPUB 2 and 3");

    /** A ZIP whose first entry is called mimetype, is stored, and says so (EPUB 3.3, OCF ZIP container). */
    private static final String SIGNATURE = "mimetypeapplication/epub+zip";

    private static final int SIGNATURE_AT = 30;

    /** For {@link java.util.ServiceLoader}. */
    public EpubReader() {}

    @Override
    public InputFormat format() {
        return FORMAT;
    }

    @Override
    public Likelihood recognizes(Source source) {
        byte[] head = source.head(SIGNATURE_AT + SIGNATURE.length());
        if (head.length < SIGNATURE_AT + SIGNATURE.length() || head[0] != 'P' || head[1] != 'K' || head[2] != 3) {
            return Likelihood.NO;
        }
        String name = new String(head, SIGNATURE_AT, SIGNATURE.length(), StandardCharsets.ISO_8859_1);
        if (name.equals(SIGNATURE)) {
            return Likelihood.SURE;
        }
        // Written by tools that do not know the rule: mimetype deflated or with an extra field, or the container first.
        return name.startsWith("mimetype") || name.startsWith("META-INF/container.xml")
                ? Likelihood.LIKELY
                : Likelihood.NO;
    }

    @Override
    public Stream<Article> read(Source source, ReadContext context) throws ReadException {
        try {
            BoundedZip zip = BoundedZip.of(source.bytes());
            PackageReading book = PackageReading.of(zip)
                    .filter(found -> !found.spine().isEmpty())
                    .orElseThrow(() -> fault(
                            DiagnosticCode.FORMAT_UNKNOWN,
                            source,
                            "this has no package document with a reading order; it is no EPUB, or a damaged one"));
            if (Protection.isThere(zip)) {
                throw fault(
                        DiagnosticCode.FILE_UNREADABLE,
                        source,
                        "the book is protected against copying and cannot be read; ask for it without protection");
            }
            StoriesOfBook stories = new StoriesOfBook(zip, book, context);
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(stories, Spliterator.ORDERED | Spliterator.NONNULL), false);
        } catch (XMLStreamException e) {
            throw fault(DiagnosticCode.XML_REFUSED, source, "the book's package: " + said(e));
        } catch (IOException e) {
            throw fault(DiagnosticCode.ZIP_REFUSED, source, said(e));
        }
    }

    private static String said(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse("it is damaged");
    }

    private static ReadException fault(DiagnosticCode code, Source source, String detail) {
        return new ReadException(code, source.name(), Span.NONE, detail);
    }
}
