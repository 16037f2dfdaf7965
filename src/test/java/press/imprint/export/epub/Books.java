package press.imprint.export.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;

/** Books for tests. */
public final class Books {

    private Books() {}

    /** Usual circumstances. */
    public static ExportContext context() {
        return context(Optional.empty(), true, OptionValues.DEFAULTS);
    }

    /** Other circumstances. */
    public static ExportContext context(Optional<String> banner, boolean embed, OptionValues options) {
        return new ExportContext(
                Looks.classic(), options, banner, embed, Optional.empty(), "Imprint test", new Diagnostics("test"));
    }

    /** A story as a book. */
    public static byte[] of(Article story) {
        return of(Bundle.of(story), context());
    }

    /** A bundle as a book. */
    public static byte[] of(Bundle bundle, ExportContext context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new EpubExporter().export(bundle, context, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExportException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
