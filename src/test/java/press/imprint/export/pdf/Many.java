package press.imprint.export.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.file.*;
import java.util.*;
import press.imprint.article.*;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.*;
import press.imprint.export.*;

public class Many {
    public static void main(String[] args) throws Exception {
        int from = Integer.parseInt(args[0]), to = Integer.parseInt(args[1]);
        Map<String, Integer> codes = new TreeMap<>();
        long t0 = System.nanoTime();
        int fail = 0;
        for (int i = from; i <= to; i++) {
            Article a = Articles.sample(i);
            Diagnostics d = new Diagnostics("");
            try {
                long t = System.nanoTime();
                ByteArrayOutputStream o = new ByteArrayOutputStream();
                new PdfExporter()
                        .export(
                                Bundle.of(a),
                                new ExportContext(
                                        Show.DESIGN,
                                        OptionValues.DEFAULTS,
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        "Imprint 0",
                                        d),
                                o);
                long ms = (System.nanoTime() - t) / 1_000_000;
                if (ms > 500) System.out.println(i + " took " + ms + " ms");
                if (args.length > 2) Files.write(Path.of(args[2], i + ".pdf"), o.toByteArray());
                for (Diagnostic g : d.list()) {
                    codes.merge(g.code().label(), 1, Integer::sum);
                    if (args.length > 3) System.out.println(i + " " + g);
                }
            } catch (Throwable e) {
                System.out.println(i + " " + e);
                if (fail++ < 4) e.printStackTrace(System.out);
            }
        }
        System.out.println(codes + " " + (System.nanoTime() - t0) / 1000000 + " ms, heap "
                + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1000000 + " MB; failures "
                + fail);
    }
}
