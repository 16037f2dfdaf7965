package press.imprint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.corpus.TestCorpus;
import press.imprint.read.markdown.CommonMarkExamples.Example;

/**
 * Holds the reader to the examples of the specifications: blocks and words, and marks within lines. Each difference is
 * in commonmark-differences.txt with its reason; one that is not, or that is no longer, fails.
 */
@Tag("slow")
class CommonMarkCorpusTest {

    private static final List<String> FILES = List.of(
            "spec.txt",
            "gfm-spec.txt",
            "gfm-extensions.txt",
            "gfm-regression.txt",
            "gfm-extensions-full-info-string.txt");

    @Test
    void understandsTheExamplesOfCommonMarkAndGfmButForTheListedDifferences() throws IOException {
        Path folder = Corpus.folder("commonmark");
        Set<String> found = new LinkedHashSet<>();
        int examples = 0;
        int sameBlocks = 0;
        for (String file : FILES) {
            for (Example example : CommonMarkExamples.in(folder.resolve(file))) {
                // Says of itself that it only must not crash.
                boolean judged = !example.html().contains("<IGNORE>");
                boolean blocks = same(example, false);
                examples++;
                sameBlocks += blocks || !judged ? 1 : 0;
                if (judged && !blocks) {
                    found.add(example.name() + " blocks");
                } else if (judged && !same(example, true)) {
                    found.add(example.name() + " marks");
                }
            }
        }
        assertThat(found).as("differences, against the list").containsExactlyInAnyOrderElementsOf(listed());
        TestCorpus.atLeast("commonmark.structure", (double) sameBlocks / examples);
    }

    private static boolean same(Example example, boolean marks) {
        List<String> expected = HtmlShape.of(example.html(), marks);
        return example.markdown().isBlank()
                ? expected.isEmpty()
                : ArticleShape.of(Reading.of(example.markdown()).article(), marks)
                        .equals(expected);
    }

    private static List<String> listed() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = CommonMarkCorpusTest.class.getResourceAsStream("commonmark-differences.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                if (!line.isBlank() && !line.startsWith("//")) {
                    assertThat(line)
                            .as("a name, what differs, and the reason")
                            .matches("\\S+#\\d+ (blocks|marks): .{10,}");
                    names.add(line.substring(0, line.indexOf(':')));
                }
            }
        }
        return names;
    }
}
