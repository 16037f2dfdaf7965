package press.imprint.export.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.imprint.article.*;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.layout.TestDesign;

public class Show {
    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        Files.createDirectories(out);
        write(seed(), out.resolve("seed.pdf"));
        long t0 = System.nanoTime();
        int n = Integer.parseInt(args[1]);
        for (int i = 0; i < n; i++) {
            if (i == n / 2) t0 = System.nanoTime();
            bytes(seed());
        }
        if (n > 0) System.out.printf("%.2f ms/story%n", (System.nanoTime() - t0) / 1e6 / (n - n / 2));
    }

    static void write(Article a, Path to) throws Exception {
        Diagnostics d = new Diagnostics("");
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        new PdfExporter()
                .export(
                        Bundle.of(a),
                        new ExportContext(
                                TestDesign.article(),
                                OptionValues.DEFAULTS,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                "Imprint 0",
                                d),
                        o);
        Files.write(to, o.toByteArray());
        d.list().forEach(System.out::println);
    }

    static byte[] bytes(Article a) throws Exception {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        new PdfExporter()
                .export(
                        Bundle.of(a),
                        new ExportContext(
                                DESIGN,
                                OptionValues.DEFAULTS,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                "Imprint 0",
                                new Diagnostics("")),
                        o);
        return o.toByteArray();
    }

    static final press.imprint.design.Design DESIGN = TestDesign.article();

    static Article seed() throws Exception {
        String text = Files.readString(Path.of("/work/shared/seed/anchorage-summit.txt"));
        List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
        ArticleBuilder b = Article.headline("Trump and Putin meet in Anchorage")
                .byline("Ada Moreno")
                .language("en")
                .about(m -> m.section("World")
                        .summary("A rare meeting at a base in Alaska tests a path out of the war in Ukraine.")
                        .firstPublished(
                                Moment.parse("2025-08-15T20:10:00-08:00").get())
                        .dateline("ANCHORAGE, Alaska"));
        for (String l : lines) {
            String s = l.replace("\u00e2", "\u2019");
            if (l.length() < 60 && !l.endsWith(".")) b.subhead(s);
            else b.paragraph(s);
        }
        return b.build();
    }
}
