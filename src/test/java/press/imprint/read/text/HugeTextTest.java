package press.imprint.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/** Texts that nobody writes and somebody sends. */
class HugeTextTest {

    private static Article read(String text) throws ReadException {
        return new TextReader()
                .read(Source.of("x", text.getBytes(StandardCharsets.UTF_8)), ReadContext.of(new Diagnostics("x")))
                .toList()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "(", "\"", "â", "?", "* ", "a\n", "- a\n", "1. a\n", "***\n", "a\tb\n", "Ã", "> ", "— ", "''", "«"
            })
    void takesLinearTimeForRepetitions(String piece) {
        String text = piece.repeat((1 << 18) / piece.length()) + "\nend";
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(read(text).body()).isNotEmpty());
    }

    @Test
    void takesLinearTimeForNesting() {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(read(">".repeat(100_000) + " x").body()).hasSize(1));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(read("- ".repeat(2_000) + "x").body()).hasSize(1));
    }

    @Test
    @Tag("slow")
    void takesASingleLineOfSixtyMebibytes() {
        String text = "word ".repeat(12 << 20);
        assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(read(text).body()).hasSize(1));
    }
}
