package press.imprint.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.design.Design;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.oracle.PlainDesign;

/** Writes documents to look at. */
final class WriteSamples {

    private WriteSamples() {}

    public static void main(String[] args) throws IOException, ExportException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.write(folder.resolve("all.docx"), export(Bundle.of(Everything.story()), PlainDesign.article(), Optional.empty()));
        Files.write(folder.resolve("banner.docx"), export(Bundle.of(Everything.story()), PlainDesign.with(PlainDesign.layout("columns", 2, 1)), Optional.of("EMBARGOED UNTIL 2025-09-01 06:00 UTC")));
        Files.write(folder.resolve("book.docx"), export(Bundle.of(BookDetails.titled("Three stories"), List.of(Everything.story(), Articles.sample(3), Articles.sample(5))), PlainDesign.article(), Optional.empty()));
        for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
            Files.write(folder.resolve("s" + i + ".docx"), export(Bundle.of(Articles.sample(i)), PlainDesign.article(), Optional.empty()));
        }
    }

    static byte[] export(Bundle bundle, Design design, Optional<String> banner) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Diagnostics diagnostics = new Diagnostics("");
        new DocxExporter().export(bundle, new ExportContext(design, OptionValues.DEFAULTS, banner, true, Optional.empty(), "Imprint 1.0", diagnostics), out);
        return out.toByteArray();
    }

    static Article everything() {
        return Everything.story();
    }
}
