package press.imprint.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFillerTest {

    private static java.util.List<String> fill(String words, int width) {
        return new LineFiller(true).fill(Run.of(words), width);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|3", "ä|1", "a\u0308|1", "日本|4", "ﾊﾛｰ|3", "한국|4", "\u1112\u1161\u11AB|2", "👩‍👩‍👧‍👦|2", "👍🏽|2",
                        "🇳🇴|2",
                "1\uFE0F\u20E3|2", "❤\uFE0F|2", "❤|1", "a\u00ADb|2", "a\u200Bb|2", "a\u00A0b|3", "สวัสดี|4", "हिन्दी|5",
                        "Ａ|2", "“x”—…|5",
                "😀😀|4", "é̂|1"
            })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void endsLinesAtSpaces() {
        assertThat(fill("one two three", 7)).containsExactly("one two", "three");
        assertThat(fill("one two  three", 3)).containsExactly("one", "two", "three");
        assertThat(fill("a state-of-the-art ferry", 18)).containsExactly("a state-of-the-art", "ferry");
        assertThat(fill("a state-of-the-art ferry", 17)).containsExactly("a", "state-of-the-art", "ferry");
    }

    @Test
    void keepsSpacesWithinALine() {
        assertThat(fill("a  b", 10)).containsExactly("a  b");
        assertThat(fill("  a", 10)).containsExactly("  a");
    }

    @Test
    void holdsClosingMarksToWhatTheyClose() {
        assertThat(fill("dit « oui » alors", 9)).containsExactly("dit", "« oui »", "alors");
        assertThat(fill("well then !", 9)).containsExactly("well", "then !");
    }

    @Test
    void keepsNoBreakSpaces() {
        assertThat(fill("see No.\u00A07 now", 8)).containsExactly("see", "No.\u00A07", "now");
    }

    @Test
    void endsLinesBetweenIdeographsButNotBeforeTheirStops() {
        assertThat(fill("日本語の文。長い文", 8)).containsExactly("日本語の", "文。長い", "文");
        assertThat(fill("日本語の。長い文", 8)).containsExactly("日本語", "の。長い", "文");
        assertThat(fill("สวัสดีชาวโลก", 7)).hasSizeGreaterThan(1);
    }

    @Test
    void dividesOnlyWordsWiderThanALine() {
        assertThat(fill("state-of-the-art", 8)).containsExactly("state-", "of-the-", "art");
        assertThat(fill("Donau\u00ADdampf\u00ADschiff fährt", 8))
                .containsExactly("Donau-", "dampf-", "schiff", "fährt");
        assertThat(fill("a Donau\u00ADdampf b", 20)).containsExactly("a Donaudampf b");
        assertThat(fill("incomprehensibilities x", 8)).containsExactly("incomprehensibilities", "x");
    }

    @Test
    void neverBreaksAddresses() {
        String address = "https://example.org/a-b-c/d-e-f?g=h-i-j";
        assertThat(fill("see " + address + " now", 12)).containsExactly("see", address, "now");
        assertThat(new LineFiller(true).fill(new Run().add("見る").whole("<https://example.org/日本/語>"), 10))
                .containsExactly("見る", "<https://example.org/日本/語>");
    }

    @Test
    void holdsNumbersOfLinksToTheirWord() {
        assertThat(new LineFiller(true)
                        .fill(new Run().add("a word").glue(" [12]").add(" more"), 8))
                .containsExactly("a", "word [12]", "more");
    }

    @Test
    void staysLinearInLongWords() {
        assertThat(fill("x".repeat(3_000_000), 72)).hasSize(1);
        assertThat(fill("a\u00AD".repeat(300_000), 72)).hasSizeGreaterThan(4000);
        assertThat(fill("e" + "\u0301".repeat(300_000), 72)).hasSize(1);
        assertThat(fill("日".repeat(300_000), 72)).hasSize(8334);
    }
}
