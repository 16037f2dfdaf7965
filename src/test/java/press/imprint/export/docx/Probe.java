package press.imprint.export.docx;

import java.nio.file.*;
import java.util.*;
import press.imprint.article.*;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.oracle.DocxOracle;
import press.imprint.read.ReadContext;
import press.imprint.read.docx.DocxReader;
import press.imprint.source.Source;

final class Probe {
    public static void main(String[] args) throws Exception {
        if (args[0].equals("read")) {
            for (int i = 1; i < args.length; i++) {
                Diagnostics d = new Diagnostics(args[i]);
                List<Article> a = new DocxReader().read(Source.of(args[i], Files.readAllBytes(Path.of(args[i]))), ReadContext.of(d)).toList();
                System.out.println(args[i] + " " + a.size() + " " + d.list());
                if (System.getProperty("show") != null) a.forEach(x -> System.out.println(new String(press.imprint.json.ArticleJson.writeIndented(x), java.nio.charset.StandardCharsets.UTF_8)));
            }
            return;
        }
        int n = Integer.parseInt(args[1]);
        int bad = 0, words = 0, notEqual = 0;
        List<Article> all = new ArrayList<>(Articles.samples(n));
        all.add(0, Everything.story());
        for (int i = 0; i < all.size(); i++) {
            Article a = all.get(i);
            byte[] docx = Docx.of(a);
            List<String> faults = DocxOracle.faults(docx);
            if (!faults.isEmpty() && bad++ < 8) System.out.println("seed " + i + " " + faults);
            AllWords w = AllWords.of(a);
            List<String> have = AllWords.words(String.join("\n", DocxOracle.text(docx)));
            int at = 0;
            for (String word : w.body()) {
                int f = at;
                while (f < have.size() && !have.get(f).equals(word)) f++;
                if (f == have.size()) { if (words++ < 8) System.out.println("seed " + i + " word lost: " + word + " after " + (at > 0 ? have.subList(Math.max(0, at - 3), at) : "") + " next " + have.subList(at, Math.min(at + 6, have.size()))); break; }
                at = f + 1;
            }
            Diagnostics d = new Diagnostics("x");
            List<Article> back = new DocxReader().read(Source.of("x.docx", docx), ReadContext.of(d)).toList();
            if (!back.equals(List.of(a)) && notEqual++ < 8) System.out.println("seed " + i + " not equal " + d.list());
        }
        System.out.println("stories " + all.size() + " faulty " + bad + " words " + words + " notEqual " + notEqual);
    }
}
