package press.imprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

class ArticleJsonReadTest {

    private final Diagnostics diagnostics = new Diagnostics("story.json");

    private Article read(String json) throws ReadException {
        return ArticleJson.read(json.getBytes(StandardCharsets.UTF_8), diagnostics);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                bad("{", "1:2: error: json-invalid: the text breaks off"),
                bad("{\"imprint\":1,}", "1:14: error: json-invalid: not JSON: Unexpected character ('}'"),
                bad("{\"imprint\":1} x", "1:15: error: json-invalid: not JSON: Unrecognized token 'x'"),
                bad("[\"a\"]", "1:2: error: json-invalid: the story: this must be an object and is a string"),
                bad("{\"body\":[]}", "1:1: error: json-invalid: the story: this is not a story in Imprint's form"),
                bad("{\"imprint\":2}", "1:12: error: json-invalid: imprint: the story is in version 2"),
                bad("{\"imprint\":0}", "1:12: error: json-invalid: imprint: there is no version 0"),
                bad(
                        "{\"imprint\":1.0}",
                        "imprint: this must be a whole number of at most 2147483647 and is the number 1.0"),
                bad("{\"imprint\":\"1\"}", "imprint: this must be a whole number and is a string"),
                bad("{\"imprint\":1,\n \"imprint\":1}", "2:2: error: json-invalid: imprint: this name stands twice"),
                bad("{\"imprint\":1,\"x\":{\"a\":1,\"a\":2}}", "x.a: this name stands twice"),
                bad(
                        "{\"imprint\":1,\"about\":null}",
                        "about: this must be an object and is null; what is absent is left out"),
                bad(
                        about("\"slug\":\n3"),
                        "2:1: error: json-invalid: about.slug: this must be a string and is the number 3"),
                bad(about("\"slug\":\" \""), "about: slug is blank; leave it out instead"),
                bad(about("\"updated\":\"15 August\""), "about.updated: not a date or time; write 2025-08-15"),
                bad(about("\"updated\":\"2025-08-15T14:30:00.5Z\""), "about.updated: not a date or time"),
                bad(about("\"updated\":\"0000-01-01\""), "about.updated: not a date or time"),
                bad(about("\"status\":\"USABLE\""), "about.status: \"USABLE\" is not one of usable, withheld, killed"),
                bad(about("\"language\":\"e n\""), "about: not a language tag: e n"),
                bad(about("\"bylines\":[{\"role\":\"x\"}]"), "about.bylines[0]: the field \"name\" is missing"),
                bad(about("\"furtherFields\":{\"a b\":1}"), "about.furtherFields[\"a b\"]: this must be a string"),
                bad(body("{\"content\":[\"a\"]}"), "body[0]: the field \"kind\" is missing"),
                bad(body("{\"kind\":\"poem\"}"), "body[0].kind: this version knows no kind \"poem\""),
                bad(body("{\"kind\":\"paragraph\"}"), "body[0]: the field \"content\" is missing"),
                bad(body("{\"kind\":\"paragraph\",\"content\":[]}"), "body[0]: a paragraph is empty"),
                bad(body("{\"kind\":\"paragraph\",\"content\":[\"\"]}"), "body[0].content[0]: a text is empty"),
                bad(body("{\"kind\":\"paragraph\",\"content\":\"a\"}"), "body[0].content: this must be an array"),
                bad(
                        paragraph("\"a\",\n\"b\\u0007\""),
                        "2:1: error: json-invalid: body[0].content[1]: character 2 of the string is U+0007"),
                bad(paragraph("\"a\\nb\""), "U+000A, which cannot stand in a line; use {\"kind\": \"line-break\"}"),
                bad(paragraph("\"\\uD800\""), "U+D800"),
                bad(
                        paragraph("{\"kind\":\"bold\",\"content\":[\"a\"]}"),
                        "body[0].content[0].kind: this version knows no kind"),
                bad(
                        paragraph(link("{\"kind\":\"strong\",\"content\":[" + link("\"a\"") + "]}")),
                        "a link inside a link"),
                bad(
                        paragraph(note("{\"kind\":\"strong\",\"content\":[" + note("\"a\"") + "]}")),
                        "a footnote inside a footnote"),
                bad(paragraph(link(note("\"a\""))), "a footnote inside a link"),
                bad(
                        paragraph(
                                "{\"kind\":\"link\",\"target\":{\"kind\":\"web\",\"address\":\"javascript:x\"},\"content\":[\"a\"]}"),
                        "body[0].content[0].target: not a WEB address"),
                bad(
                        paragraph("{\"kind\":\"inline-picture\",\"picture\":\"abc\"}"),
                        "no picture of this name is under \"pictures\""),
                bad(body("{\"kind\":\"heading\",\"level\":7,\"content\":[\"a\"]}"), "body[0]: heading level 7"),
                bad(
                        body(heading("x") + "," + heading("x")),
                        "body[1].anchor: another heading has the anchor \"x\" too"),
                bad(
                        body("{\"kind\":\"numbered-list\",\"start\":-1,\"items\":[{}]}"),
                        "body[0]: a DECIMAL list cannot start at -1"),
                bad(
                        body("{\"kind\":\"bullet-list\",\"items\":[{},{\"done\":1}]}"),
                        "body[0].items[1].done: this must be true or false"),
                bad(body("{\"kind\":\"table\",\"columns\":[\"left\"]}"), "body[0]: a table needs a row"),
                bad(
                        body("{\"kind\":\"table\",\"columns\":[\"left\"],\"rows\":[{\"cells\":[{\"columnSpan\":2}]}]}"),
                        "row 1 of a table is wider"),
                bad(
                        body("{\"kind\":\"table\",\"columns\":[\"left\"],\"rows\":[{\"cells\":[{\"rowSpan\":0}]}]}"),
                        "body[0].rows[0].cells[0]: a cell covers"),
                bad(
                        body("{\"kind\":\"cue\",\"cueKind\":\"VO\",\"duration\":\"1:30\"}"),
                        "body[0].duration: not a duration"),
                bad(body("{\"kind\":\"section-break\",\"at\":[1,1]}"), "body[0].at: a place is four numbers"),
                bad(body("{\"kind\":\"section-break\",\"at\":[2,1,1,1]}"), "body[0].at: not a span"),
                bad(deep(101), "too-deep: "),
                bad("{\"imprint\":1,\"x\":" + "[".repeat(100_000), "too-deep: objects and arrays nest more than"),
                bad("", "file-empty: there is no story here"),
                bad("{\"imprint\":1}{\"imprint\":1}", "there is more than one story"));
    }

    private static Arguments bad(String json, String message) {
        return Arguments.of(json, message);
    }

    private static String about(String fields) {
        return "{\"imprint\":1,\"about\":{" + fields + "}}";
    }

    private static String body(String blocks) {
        return "{\"imprint\":1,\"body\":[" + blocks + "]}";
    }

    private static String paragraph(String inlines) {
        return body("{\"kind\":\"paragraph\",\"content\":[" + inlines + "]}");
    }

    private static String link(String inlines) {
        return "{\"kind\":\"link\",\"target\":{\"kind\":\"web\",\"address\":\"https://example.org\"},\"content\":["
                + inlines + "]}";
    }

    private static String note(String inlines) {
        return "{\"kind\":\"footnote\",\"content\":[{\"kind\":\"paragraph\",\"content\":[" + inlines + "]}]}";
    }

    private static String heading(String anchor) {
        return "{\"kind\":\"heading\",\"level\":1,\"anchor\":\"" + anchor + "\",\"content\":[\"a\"]}";
    }

    private static String deep(int quotes) {
        return body("{\"kind\":\"quote\",\"content\":[".repeat(quotes) + "{\"kind\":\"section-break\"}"
                + "]}".repeat(quotes));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrongAndWhere(String json, String message) {
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read(json))
                .withMessageContaining(message)
                .withMessageStartingWith("story.json:");
    }

    @Test
    void saysWhereBytesAreNotUtf8() {
        byte[] latin1 = "{\"imprint\":1,\n\"about\":{\"slug\":\"Zoé\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> ArticleJson.read(latin1, diagnostics))
                .withMessageContaining("story.json:2:20: error: json-invalid: the bytes are not UTF-8");
    }

    @Test
    void passesUnknownFieldsOverAndSaysSo() throws ReadException {
        Article story =
                read("{\"imprint\":1,\"mood\":{\"a\":[null]},\n\"body\":[{\"kind\":\"section-break\",\"color\":1}]}");
        assertThat(story.body()).containsExactly(new Block.SectionBreak(Span.NONE));
        assertThat(diagnostics.list())
                .extracting(Diagnostic::code, Diagnostic::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DiagnosticCode.JSON_FIELD_UNKNOWN, Span.at(2, 33)),
                        org.assertj.core.groups.Tuple.tuple(DiagnosticCode.JSON_FIELD_UNKNOWN, Span.at(1, 14)));
        assertThat(diagnostics.list().getFirst().detail()).startsWith("body[0].color was passed over; known here: ");
    }

    @Test
    void takesFieldsInAnyOrderAndAByteOrderMark() throws ReadException {
        Article story = read("\uFEFF{\"body\":[{\"content\":[\"a\",\"b\"],\"kind\":\"paragraph\"}],\"imprint\":1}");
        assertThat(story).isEqualTo(Article.untitled().paragraph("ab").build());
    }

    @Test
    void readsTheDeepestArticleThereMayBe() throws ReadException {
        Block block = new Block.SectionBreak(Span.NONE);
        for (int i = 0; i < 99; i++) {
            Block.Cell cell = Block.Cell.of(List.of(block));
            block = new Block.Table(
                    List.of(),
                    List.of(),
                    List.of(new Block.Row(List.of(cell))),
                    List.of(Block.ColumnAlignment.NONE),
                    Span.NONE);
        }
        Article story = Article.untitled().block(block).build();
        assertThat(ArticleJson.read(ArticleJson.write(story), diagnostics)).isEqualTo(story);
        assertThat(ArticleJson.read(ArticleJson.writeIndented(story), diagnostics))
                .isEqualTo(story);
    }

    @Test
    void readsVeryLongNamesAndStrings() throws ReadException {
        String long_ = "x".repeat(21_000_000);
        Article story = Article.untitled()
                .about(about -> about.furtherField("n".repeat(100_000), "v"))
                .paragraph(Inline.of(long_).getFirst())
                .build();
        assertThat(ArticleJson.read(ArticleJson.write(story), diagnostics)).isEqualTo(story);
    }

    @Test
    void readsAllStoriesOfAnArrayOrOfLines() throws ReadException {
        String story = "{\"imprint\":1}";
        for (String text : List.of(
                "[" + story + "," + story + "]",
                story + "\n" + story,
                "\n" + story + "\r\n\r\n" + story + "\r\n",
                "{\n\"imprint\":1}\n{\n\"imprint\":1}",
                story + story)) {
            assertThat(ArticleJson.readAll(text.getBytes(StandardCharsets.UTF_8), diagnostics))
                    .as(text)
                    .hasSize(2);
        }
        assertThat(ArticleJson.readAll("[]".getBytes(StandardCharsets.UTF_8), diagnostics))
                .isEmpty();
    }

    @Test
    void givesThePlaceInTheFileForAStoryOnALaterLine() {
        String lines = "{\"imprint\":1}\n\n{\"imprint\":1}\n{\"imprint\":1,\"body\":3}\n";
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> ArticleJson.readAll(lines.getBytes(StandardCharsets.UTF_8), diagnostics))
                .withMessageContaining("story.json:4:21: error: json-invalid: body: this must be an array");
    }

    @Test
    void refusesMoreOnALineThanOneStory() {
        String lines = "{\"imprint\":1}\n{\"imprint\":1} {}\n";
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> ArticleJson.readAll(lines.getBytes(StandardCharsets.UTF_8), diagnostics))
                .withMessageContaining("story.json:2:15: error: json-invalid: there is more on this line");
    }
}
