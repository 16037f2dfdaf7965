package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Rewrite;
import press.imprint.bundle.Bundle;
import press.imprint.corpus.TestCorpus;
import press.imprint.design.Design;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporters;
import press.imprint.export.OptionValues;
import press.imprint.normalize.Normalizer;
import press.imprint.oracle.DocxOracle;
import press.imprint.oracle.EpubOracle;
import press.imprint.oracle.Oracles;
import press.imprint.read.ReadContext;
import press.imprint.read.Readers;
import press.imprint.source.Limits;
import press.imprint.source.Source;

/**
 * Whatever goes in comes out: every word of a story is in every output, every output is sound, and the story inside comes
 * back as it was. A few stories at every build, a thousand and the corpus in the slow one.
 */
class FidelityTest {

    private static final Exporters EXPORTERS = Exporters.installed();
    private static final Readers READERS = Readers.installed();

    @Test
    void aFewStoriesComeOutWhole() throws Exception {
        for (Article story : Articles.samples(12)) {
            holds("generated", story);
        }
    }

    @Test
    @Tag("slow")
    void aThousandStoriesComeOutWhole() throws Exception {
        int number = 0;
        for (Article story : Articles.samples(1000)) {
            holds("generated " + number++, story);
        }
    }

    @Test
    @Tag("slow")
    void theMarkdownPostsOfTheCorpusComeOutWhole() throws Exception {
        Path folder = TestCorpus.folder("markdown-frontmatter");
        List<Path> posts;
        try (Stream<Path> files = Files.walk(folder)) {
            posts = files.filter(file -> file.toString().matches(".*\\.(md|markdown)"))
                    .filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
        assertThat(posts).hasSizeGreaterThan(90);
        Normalizer normalizer = Normalizer.of(Optional.empty(), true);
        for (Path post : posts) {
            Source source = Source.file(post, post.toString(), Limits.DEFAULT);
            Diagnostics said = new Diagnostics(post.toString());
            try (Stream<Article> stories = READERS.choose(source, Optional.empty())
                    .read(source, new ReadContext(said, Limits.DEFAULT, Optional.empty()))) {
                for (Article story : stories.toList()) {
                    holds(post.getFileName().toString(), normalizer.normalize(story, said));
                }
            }
        }
    }

    private static void holds(String name, Article story) throws Exception {
        AllWords words = AllWords.of(story);
        byte[] docx = export("docx", story);
        Oracles.check("docx", docx);
        inOrder(name + " as docx", AllWords.words(String.join("\n", DocxOracle.text(docx))), words.body());
        byte[] epub = export("epub", story);
        EpubOracle.StoryWords page = EpubOracle.sound(epub).stories().getFirst();
        inOrder(name + " as epub", page.body(), words.body());
        assertThat(page.notes()).as(name + " as epub").isEqualTo(words.notes());
        byte[] text = export("text", story);
        Oracles.check("text", text);
        holdsAll(name + " as text", List.of(new String(text, StandardCharsets.UTF_8)), words);
        byte[] pdf = export("pdf", story);
        Oracles.check("pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // Where a line runs from right to left, PDFBox tears characters beyond the BMP apart; poppler does not, but
            // takes the hyphen off the end of a line.
            String shown = new PDFTextStripper().getText(document);
            String poppler = poppler(pdf);
            holdsAll(name + " as pdf", List.of(shown, poppler), words);
            if (isPlain(story, shown)) {
                inOrder(name + " as pdf, by PDFBox", characters(shown), characters(String.join("", words.body())));
                inOrder(name + " as pdf, by pdftotext", characters(poppler), characters(String.join("", words.body())));
            }
        }
        for (byte[] output : List.of(docx, epub, pdf)) {
            assertThat(readBack(output)).as(name).isEqualTo(story);
        }
    }

    /** The words are there in their order, whatever stands between. */
    private static void inOrder(String name, List<String> shown, List<String> words) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int found = shown.subList(at, shown.size()).indexOf(words.get(i));
            assertThat(found)
                    .as("%s: \"%s\" behind %s", name, words.get(i), words.subList(Math.max(0, i - 5), i))
                    .isNotNegative();
            at += found + 1;
        }
    }

    /** Whether extracted text can be in the story's order: lines from left to right, no cells beside each other. */
    private static boolean isPlain(Article story, String shown) {
        List<Block> tables = new ArrayList<>();
        new Rewrite() {
            @Override
            protected List<Block> block(Block block) {
                if (block instanceof Block.Table) {
                    tables.add(block);
                }
                return List.of(block);
            }
        }.article(story);
        return tables.isEmpty() && !Bidi.requiresBidi(shown.toCharArray(), 0, shown.length());
    }

    /** The characters one by one, without spaces and hyphens. */
    private static List<String> characters(String text) {
        return folded(text)
                .codePoints()
                .filter(c -> c != '-')
                .mapToObj(Character::toString)
                .toList();
    }

    /** What {@code pdftotext} finds, in the order in which the page was written. */
    private static String poppler(byte[] pdf) throws Exception {
        Path file = Files.createTempFile("imprint", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return text;
        } finally {
            Files.delete(file);
        }
    }

    /** No character of the story is missing in all readings of an output; their order is held by each format's tests. */
    private static void holdsAll(String name, List<String> readings, AllWords words) {
        Map<Integer, Integer> shown = new HashMap<>();
        for (String reading : readings) {
            count(folded(reading)).forEach((c, number) -> shown.merge(c, number, Math::max));
        }
        List<String> all = new ArrayList<>(words.body());
        words.notes().forEach(all::addAll);
        count(folded(String.join("", all)))
                .forEach((c, number) -> assertThat(shown.getOrDefault(c, 0))
                        .as("%s: U+%04X", name, c)
                        .isGreaterThanOrEqualTo(number));
    }

    private static Map<Integer, Integer> count(String text) {
        Map<Integer, Integer> count = new HashMap<>();
        text.codePoints().forEach(c -> count.merge(c, 1, Integer::sum));
        return count;
    }

    private static String folded(String text) {
        return String.join("", AllWords.words(java.text.Normalizer.normalize(text, Form.NFKD)));
    }

    private static Article readBack(byte[] output) throws Exception {
        Source source = Source.of("output", output);
        Diagnostics said = new Diagnostics("output");
        try (Stream<Article> stories = READERS.choose(source, Optional.empty())
                .read(source, new ReadContext(said, Limits.DEFAULT, Optional.empty()))) {
            Article story = stories.findFirst().orElseThrow();
            assertThat(said.list()).isEmpty();
            return story;
        }
    }

    private static byte[] export(String format, Article story) throws Exception {
        Design design = Shelf.builtIn().design("classic", "article");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTERS
                .named(format)
                .orElseThrow()
                .export(
                        Bundle.of(story),
                        new ExportContext(
                                design,
                                OptionValues.DEFAULTS,
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                "Imprint test",
                                new Diagnostics("")),
                        out);
        return out.toByteArray();
    }
}
