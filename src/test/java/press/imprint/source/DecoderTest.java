package press.imprint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.article.Characters;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

class DecoderTest {

    private final Diagnostics diagnostics = new Diagnostics("story.txt");

    private String text(byte[] bytes) throws ReadException {
        return Source.of("story.txt", bytes).text(diagnostics);
    }

    private String text(String text) throws ReadException {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> said() {
        return diagnostics.list().stream().map(Object::toString).toList();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private DiagnosticCode refusal(byte[] bytes) {
        ReadException refused = catchThrowableOfType(ReadException.class, () -> text(bytes));
        return refused == null ? null : refused.diagnostic().code();
    }

    @Test
    void readsUtf8InSilence() throws ReadException {
        assertThat(text("Zoë — “日本” 😀\n\tfoo\u00A0bar\u200B\u00AD\u200D\n"))
                .isEqualTo("Zoë — “日本” 😀\n\tfoo\u00A0bar\u200B\u00AD\u200D\n");
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkSettlesIt(String charset) throws ReadException {
        byte[] bytes = "\uFEFFZoë 日本 😀".getBytes(Charset.forName(charset));
        assertThat(text(bytes)).isEqualTo("Zoë 日本 😀");
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, Plain English text of some length.",
        "UTF-16BE, Plain English text of some length.",
        "UTF-16LE, 日本語のテキストです。 これは二番目の文です。 もう一つ。",
        "UTF-16BE, Русский текст без метки порядка байтов.",
        "UTF-32LE, Plain English text.",
        "UTF-32BE, Русский текст.",
    })
    void wideTextWithoutAMarkIsToldByItsZeroBytes(String charset, String expected) throws ReadException {
        assertThat(text(expected.getBytes(Charset.forName(charset)))).isEqualTo(expected);
        assertThat(diagnostics.list()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.CHARSET_GUESSED);
            assertThat(d.detail()).contains(charset);
        });
    }

    @Test
    void strayZeroBytesMakeNoWideText() throws ReadException {
        assertThat(text("Some words\0 with two strays\0")).isEqualTo("Some words with two strays");
        assertThat(text(latin1("Caf\u00E9\0 cr\u00E8me"))).isEqualTo("Café crème");
        assertThat(said()).hasSize(3).allSatisfy(line -> assertThat(line).doesNotContain("UTF-16"));
    }

    @Test
    void undeclaredWesternTextIsWindows1252() throws ReadException {
        assertThat(text(latin1("Caf\u00E9 \u0093quoted\u0094 \u0096 50 \u0080\u0085")))
                .isEqualTo("Café “quoted” – 50 €…");
        assertThat(said())
                .hasSize(1)
                .first()
                .asString()
                .contains("note: charset-guessed")
                .contains("Windows-1252");
    }

    @Test
    void theFiveBytesThatHaveNoSignAreDroppedAndSaid() throws ReadException {
        assertThat(text(latin1("\u00E9\u0081\u008D\u008F\u0090\u009Dx"))).isEqualTo("éx");
        assertThat(said().get(1)).contains("1:2: note: control-dropped").contains("5 times, first here");
    }

    @Test
    void declaredEncodingsAreTakenAfterStrictUtf8() throws ReadException {
        Charset windows1251 = Charset.forName("windows-1251");
        Source source = Source.of("a", "Привет, мир".getBytes(windows1251));
        assertThat(source.text(windows1251, diagnostics)).isEqualTo("Привет, мир");
        Source utf8 = Source.of("a", "Привет".getBytes(StandardCharsets.UTF_8));
        assertThat(utf8.text(windows1251, diagnostics)).isEqualTo("Привет");
        assertThat(said()).isEmpty();
    }

    @Test
    void brokenBytesInUtf8AreReplacedAndPlaced() throws ReadException {
        byte[] bytes = "Zoë sagt: schön, größer,\nälter, müde".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 2);
        broken[bytes.length] = (byte) 0xE4;
        broken[bytes.length + 1] = '.';
        assertThat(text(broken)).isEqualTo("Zoë sagt: schön, größer,\nälter, müde\uFFFD.");
        assertThat(said())
                .containsExactly(
                        "story.txt:2:12: warning: charset-invalid: bytes that are no text were replaced by U+FFFD (once)");
    }

    @Test
    void aReplacementCharacterThatWasThereBeforeIsNoNews() throws ReadException {
        assertThat(text("a\uFFFDb")).isEqualTo("a\uFFFDb");
        assertThat(said()).isEmpty();
    }

    @Test
    void japaneseMailIsToldByItsEscapes() throws ReadException {
        assertThat(text("日本語 text".getBytes(Charset.forName("ISO-2022-JP")))).isEqualTo("日本語 text");
        assertThat(said()).hasSize(1).first().asString().contains("charset-guessed");
    }

    @ParameterizedTest
    @CsvSource({
        "a\\r\\nb, a\\nb",
        "a\\rb, a\\nb",
        "a\\n\\rb, a\\n\\nb",
        "a\\r\\r\\nb, a\\n\\nb",
        "a\\u0085b, a\\nb",
        "a\\u2028b, a\\nb",
        "a\\u000Bb, a\\nb",
        "a\\fb, a\\n\\nb",
        "a\\u2029b, a\\n\\nb",
    })
    void lineEndsBecomeOne(String given, String expected) throws ReadException {
        assertThat(text(unescape(given))).isEqualTo(unescape(expected));
        assertThat(said()).isEmpty();
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (text.charAt(i + 1) == 'u') {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append("\r\n\f".charAt("rnf".indexOf(text.charAt(++i))));
            }
        }
        return out.toString();
    }

    @Test
    void nelIsAnEllipsisAmongOtherSignsOfWindows1252() throws ReadException {
        assertThat(text("\u0093Well\u0085\u0094 he said")).isEqualTo("“Well…” he said");
        assertThat(said())
                .containsExactly(
                        "story.txt:1:1: note: control-replaced: C1 control characters were read as the signs that"
                                + " Windows-1252 has in their place (3 times, first here)");
    }

    @Test
    void controlsAreDroppedOnceSaidAKind() throws ReadException {
        assertThat(text("a\u0001b\u007Fc\nd\0e\0f\u001B[1;31mred\u001B[0m\u001B]0;title\u0007\u001B(Bx\uFEFFy"))
                .isEqualTo("abc\ndefredxy");
        assertThat(said())
                .containsExactly(
                        "story.txt:2:2: note: control-dropped: NUL characters were dropped (2 times, first here)",
                        "story.txt:1:2: note: control-dropped: control characters were dropped (2 times, first here)",
                        "story.txt:2:4: note: control-dropped: terminal sequences (ESC and what belongs to it) were dropped"
                                + " (4 times, first here)",
                        "story.txt:2:8: note: control-dropped: zero width no-break spaces (U+FEFF, the byte order mark)"
                                + " inside the text were dropped (once)");
    }

    @Test
    void overstrikesOfManualPagesAreRead() throws ReadException {
        assertThat(text("N\bNA\bAM\bME\bE and _\bi_\bt, i\b_t\b_, a\bb")).isEqualTo("NAME and it, it, ab");
    }

    @Test
    void anUnendedTerminalStringLosesNoText() throws ReadException {
        assertThat(text("a\u001B]0;title without end\nnext")).isEqualTo("a0;title without end\nnext");
        assertThat(text("a\u001B")).isEqualTo("a");
        assertThat(text("a\u001B[")).isEqualTo("a");
        assertThat(text("a\u001B[1")).isEqualTo("a");
    }

    @Test
    void halfPairsAndNoncharactersAreReplaced() throws ReadException {
        byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b', 0, (byte) 0xFF, (byte) 0xFF, 'c', 0, 'd'
        };
        assertThat(text(utf16)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(said()).hasSize(2).allSatisfy(line -> assertThat(line).contains("charset-invalid"));
    }

    @Test
    void emptyAndBlankFilesHoldNoWords() {
        assertThat(refusal(new byte[0])).isEqualTo(DiagnosticCode.FILE_EMPTY);
        assertThat(refusal(" \n\t\u00A0\uFEFF\u200B\u3000".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DiagnosticCode.FILE_EMPTY);
        assertThat(refusal(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).isEqualTo(DiagnosticCode.FILE_EMPTY);
    }

    @Test
    void binaryFilesAreNoText() {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        assertThat(refusal(noise)).isEqualTo(DiagnosticCode.NOT_TEXT);
        assertThat(refusal(latin1("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"))).isEqualTo(DiagnosticCode.NOT_TEXT);
        assertThat(refusal(latin1("%PDF-1.7\nplain so far"))).isEqualTo(DiagnosticCode.NOT_TEXT);
        assertThat(refusal(latin1("PK\u0003\u0004aaaaaaaaaa"))).isEqualTo(DiagnosticCode.NOT_TEXT);
        assertThat(refusal(new byte[1000])).isEqualTo(DiagnosticCode.NOT_TEXT);
    }

    @Test
    void wordsThatStartLikeASignatureAreText() throws ReadException {
        assertThat(text("BM is short for benchmark")).startsWith("BM");
        assertThat(text("RIFF raff")).startsWith("RIFF");
        assertThat(text("GIF8 is not GIF")).startsWith("GIF8");
        assertThat(text("(µ/ý was read by nobody)")).startsWith("(");
    }

    @Test
    void aLineOfSixtyMebibytesTakesSeconds() {
        byte[] line = new byte[60 << 20];
        Arrays.fill(line, (byte) 'a');
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(text(line)).hasSize(60 << 20));
        for (int i = 0; i < line.length; i += 1000) {
            line[i] = '\r';
            line[i + 5] = (byte) 0xE9;
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(text(line)).hasSize(60 << 20));
    }

    @Property(tries = 500)
    void anyBytesAreTextThatAnArticleCanHoldOrRefused(@ForAll byte[] bytes) {
        Diagnostics said = new Diagnostics("x");
        try {
            String text = Source.of("x", bytes).text(said);
            assertThat(Characters.firstForbidden(text, true)).isEqualTo(-1);
            assertThat(text).doesNotContain("\uFEFF", "\u2028", "\u2029", "\r");
        } catch (ReadException e) {
            assertThat(e.diagnostic().code()).isIn(DiagnosticCode.NOT_TEXT, DiagnosticCode.FILE_EMPTY);
        }
    }

    @Property(tries = 500)
    void anyTextComesThroughInEveryEncodingOfUnicode(@ForAll String text) throws ReadException {
        String holdable = text.codePoints()
                .filter(c -> c == '\n' || (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800) || c > 0xFFFF)
                .filter(c -> c != 0x2028 && c != 0x2029)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = ("\uFEFFx" + holdable).getBytes(Charset.forName(charset));
            Diagnostics said = new Diagnostics("x");
            assertThat(Source.of("x", bytes).text(said)).isEqualTo("x" + holdable);
            assertThat(said.list()).isEmpty();
        }
    }
}
