package press.imprint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Rewrite;
import press.imprint.article.Words;

/** Inputs made to exhaust a reader: each ends soon, and says what it made of it. */
class PathologicalMarkdownTest {

    private static final int MANY = 100_000;
    private static final int SOME = 20_000;

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("brackets", "[".repeat(MANY) + "word" + "]".repeat(MANY)),
                input("quotes", ">".repeat(MANY) + "word"),
                input("quotes with blanks", "> ".repeat(MANY) + "word"),
                input("asterisks", "*".repeat(MANY) + "word" + "*".repeat(MANY)),
                input("asterisks apart", "*a ".repeat(SOME) + "word" + " b*".repeat(SOME)),
                input("underscores", "_a ".repeat(SOME) + "word"),
                input("pictures", "![".repeat(SOME) + "word" + "](u)".repeat(SOME)),
                input("links begun", "[](".repeat(SOME) + " word"),
                input("link ends", "a] ".repeat(SOME) + " word"),
                input("list markers", "- ".repeat(SOME) + "word"),
                input("numbers", "1. ".repeat(SOME) + "word"),
                input("deep list", deepList(500) + "word"),
                input("div", "<div>".repeat(SOME) + "word"),
                input("div ended", "<div>".repeat(5_000) + "word" + "</div>".repeat(5_000)),
                input("bold tags", "x " + "<b>".repeat(5_000) + "word" + "</b>".repeat(5_000)),
                input("tables in tables", "<table><tr><td>".repeat(5_000) + "word"),
                input("list tags", "<ul><li>".repeat(5_000) + "word"),
                input("quote tags", "<blockquote>".repeat(5_000) + "word"),
                input("unclosed scripts", "x <script>".repeat(5_000) + " word"),
                input("unclosed comments", "x <!-- >".repeat(SOME) + " word"),
                input("less-than", "<".repeat(SOME) + " word"),
                input("tags with templates begun", "<a {{ ".repeat(SOME) + " word"),
                input("templates begun", "{{".repeat(SOME) + " word"),
                input("tags begun", "{% ".repeat(SOME) + " word"),
                input("template links begun", "[a]({{ ".repeat(SOME) + " word"),
                input("templates", "{{ x }} ".repeat(SOME) + " word"),
                input("backticks", "`a``".repeat(SOME) + " word"),
                input("entities", "&amp;".repeat(SOME) + " word"),
                input("one note, many references", "[^1] ".repeat(5_000) + "word\n\n[^1]: " + "long ".repeat(2_000)),
                input("note of notes", "[^1] word\n\n[^1]: see [^1] and [^2]\n\n[^2]: see [^1]"),
                input("inline notes", "^[".repeat(SOME) + "word" + "]".repeat(SOME)),
                input("missing notes", "[^x] ".repeat(5_000) + "word"),
                input("wide table", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|word\n".repeat(100)),
                input("headings", "# word\n\n".repeat(5_000)),
                input("paragraphs", "word\n\n".repeat(SOME)),
                input("html between", "<i>a</i> word *b*\n\n<div>\n\n".repeat(5_000)),
                input("one line", "word ".repeat(300_000)),
                input("braces", "*a*{".repeat(SOME) + " word"),
                input("anchors", "[a](#b) ".repeat(5_000) + "word"));
    }

    private static Arguments input(String name, String markdown) {
        return Arguments.of(name, markdown);
    }

    private static String deepList(int levels) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            list.append("  ".repeat(i)).append("- x\n");
        }
        return list + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void endsSoonWithItsWords(String name, String markdown) {
        // Time of the processor, not of the clock: a busy machine must not fail the build.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Reading reading = Reading.of(markdown);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
        StringBuilder words = new StringBuilder();
        new Rewrite() {
            @Override
            protected java.util.List<Inline> line(java.util.List<Inline> content) {
                words.append(Words.of(content));
                return content;
            }

            @Override
            protected java.util.List<Block> block(Block block) {
                if (block instanceof Block.Figure figure) {
                    words.append(figure.alternative());
                }
                return java.util.List.of(block);
            }
        }.blocks(reading.body());
        assertThat(words.indexOf("word")).as("the word in " + name).isNotNegative();
    }
}
