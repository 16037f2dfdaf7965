package press.imprint.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.bundle.Bundle;
import press.imprint.design.Design;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.oracle.PlainDesign;

/** Exports for tests. */
public final class Docx {

    private static final DocxExporter EXPORTER = new DocxExporter();
    private static final Design DESIGN = PlainDesign.article();

    private Docx() {}

    public static byte[] of(Article story) {
        return of(Bundle.of(story), Optional.empty(), new Diagnostics(""));
    }

    public static byte[] of(Bundle bundle, Optional<String> banner, Diagnostics diagnostics) {
        return of(bundle, banner, diagnostics, DESIGN, true);
    }

    static byte[] of(Bundle bundle, Optional<String> banner, Diagnostics diagnostics, Design design, boolean embed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTER.export(
                    bundle,
                    new ExportContext(
                            design, OptionValues.DEFAULTS, banner, embed, Optional.empty(), "Imprint 1.0", diagnostics),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
