package press.imprint.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.design.Design;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;

class TextLawsTest {

    private static final int STORIES = 150;

    private static String written(Bundle bundle, int width) throws Exception {
        Design design = Shelf.builtIn().design("classic", "article");
        ExportContext context = new ExportContext(
                design,
                OptionValues.DEFAULTS.with(TextExporter.WIDTH, width),
                Optional.empty(),
                false,
                Optional.empty(),
                "Imprint",
                new Diagnostics(""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextExporter().export(bundle, context, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void keepsTheWidthButForWhatCannotBeBroken() throws Exception {
        for (Article story : Articles.samples(STORIES)) {
            for (int width : new int[] {20, 40, 72, 200}) {
                for (String line : written(Bundle.of(without(story, Block.Preformatted.class)), width)
                        .split("\n")) {
                    if (DisplayWidth.of(line) > width) {
                        assertThat(isUnbreakable(line, width))
                                .as("width %d: %s", width, line)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Whether a line has but one word behind its indents and marks, or what is held to it. */
    private static boolean isUnbreakable(String line, int width) {
        String words = Pattern.compile(
                        "^(?:[ >|*+\\-]|\\[[x ]\\] |\\[?\\d+[.\\]] |[ivxlcdmIVXLCDM]+\\. |[A-Za-z]{1,2}\\. )*")
                .matcher(line)
                .replaceFirst("")
                .replaceAll(" ?\\[(\\d+)\\]", "xxx$1");
        return new LineFiller(true)
                        .fill(Run.of(words), Math.max(1, width - (line.length() - words.length()))).stream()
                                .mapToInt(DisplayWidth::of)
                                .max()
                                .orElse(0)
                > width - DisplayWidth.of(line.substring(0, line.length() - words.length())) - 1;
    }

    private static Article without(Article story, Class<? extends Block> kind) {
        return new press.imprint.article.Rewrite() {
            @Override
            protected List<Block> block(Block block) {
                return kind.isInstance(block) ? List.of() : List.of(block);
            }
        }.article(story);
    }

    @Test
    void holdsEveryWordInOrder() throws Exception {
        for (Article whole : Articles.samples(STORIES)) {
            // Lines of a table's cells stand side by side, so order is asked of all else; Chinese lines join without
            // space.
            Article story = without(whole, Block.Table.class);
            String text = written(Bundle.of(story), 998);
            AllWords all = AllWords.of(story, AllWords.Alternatives.ALWAYS);
            List<String> found = found(text);
            assertThat(missing(all.body(), found))
                    .as("words of %s in\n%s", story, text)
                    .isEmpty();
            for (List<String> note : all.notes()) {
                assertThat(missing(note, found))
                        .as("words of a note in\n%s", text)
                        .isEmpty();
            }
        }
    }

    @Test
    void holdsEveryWordOfTables() throws Exception {
        for (Article story : Articles.samples(STORIES)) {
            String text = written(Bundle.of(story), 998);
            List<String> found = new ArrayList<>(found(text));
            for (String word :
                    bare(AllWords.of(story, AllWords.Alternatives.ALWAYS).body())) {
                assertThat(found.remove(word)).as("%s in\n%s", word, text).isTrue();
            }
        }
    }

    private static List<String> found(String text) {
        String plain =
                Pattern.compile(" ?\\[\\d+\\]|\\[[Pp]icture\\]").matcher(text).replaceAll("");
        return bare(AllWords.words(plain));
    }

    /** Without brackets of pictures and cues, and without the difference between 2 and a raised 2. */
    private static List<String> bare(List<String> words) {
        List<String> bare = new ArrayList<>();
        for (String word : words) {
            String plain = Normalizer.normalize(word, Normalizer.Form.NFKC)
                    .replace('\u2212', '-')
                    .replaceAll("[\\[\\]:/|]|^Picture:?$", "");
            if (!plain.isBlank()) {
                bare.add(plain);
            }
        }
        return bare;
    }

    private static List<String> missing(List<String> wanted, List<String> found) {
        int at = 0;
        for (String word : bare(wanted)) {
            int from = at;
            while (at < found.size() && !found.get(at).equals(word)) {
                at++;
            }
            if (at == found.size()) {
                return List.of(word, "after", from == 0 ? "the start" : found.get(from - 1));
            }
            at++;
        }
        return List.of();
    }

    @Test
    void keepsThePromisesOfATextFile() throws Exception {
        for (Article story : Articles.samples(STORIES)) {
            String text = written(Bundle.of(story), 72);
            assertThat(text)
                    .endsWith("\n")
                    .doesNotContain("\n\n\n\n\n")
                    .doesNotContain("\r")
                    .doesNotContain(" \n");
            assertThat(text.length() == 1 || !text.endsWith("\n\n")).isTrue();
            assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                    .isEmpty();
        }
    }

    @Test
    void writesTheSameTwice() throws Exception {
        Bundle bundle = Bundle.of(BookDetails.titled("All"), Articles.samples(50));
        assertThat(written(bundle, 72)).isEqualTo(written(bundle, 72));
    }
}
