package press.imprint.export.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import press.imprint.article.Span;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Option;
import press.imprint.export.OutputFormat;
import press.imprint.zip.ZipWriter;

/**
 * Writes EPUB 3.3: a story as a small book of its own, or many stories as one.
 *
 * <p>The same stories, looks and options give the same bytes. Each story carries itself as data, unless the context says
 * no. The time of the last change, which EPUB demands, is the latest that a story tells, else the context's, else
 * 1980-01-01.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
public final class EpubExporter implements Exporter {

    private static final OutputFormat FORMAT =
            new OutputFormat("epub", "epub", "application/epub+zip", "E-book, EPUB 3.3");

    private final PackedStyles styles = new PackedStyles();

    /** For {@link java.util.ServiceLoader}. */
    public EpubExporter() {}

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Option<?>> options() {
        return EpubOptions.all();
    }

    @Override
    public void export(Bundle bundle, ExportContext context, OutputStream out) throws IOException, ExportException {
        try (ZipWriter zip = new ZipWriter(out)) {
            new BookWriter(bundle, context, styles, zip).write();
        } catch (DesignException e) {
            throw new ExportException(
                    e.diagnostic().code(),
                    e.diagnostic().file(),
                    Span.NONE,
                    e.diagnostic().detail(),
                    e);
        }
    }
}
