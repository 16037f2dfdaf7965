package press.imprint.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import press.imprint.bundle.Bundle;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Option;
import press.imprint.export.OutputFormat;
import press.imprint.zip.ZipWriter;

/**
 * Writes stories for Word: WordprocessingML of ECMA-376, transitional, as Word 2013 and later write it.
 *
 * <p>Streamed part by part, so a book of thousands of stories needs no more memory than its longest one. All looks come
 * from named styles, made from the theme; a whole story is restyled in Word by changing a style.
 */
public final class DocxExporter implements Exporter {

    private static final OutputFormat FORMAT = new OutputFormat(
            "docx",
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Word document, by styles");

    private final PackedParts packed = new PackedParts();

    /** The exporter, as found by the service loader. */
    public DocxExporter() {}

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Option<?>> options() {
        return List.of();
    }

    @Override
    public void export(Bundle bundle, ExportContext context, OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out)) {
            new DocxPackage(bundle, context, zip, packed).write();
        }
    }
}
