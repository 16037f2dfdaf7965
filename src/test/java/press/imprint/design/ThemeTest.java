package press.imprint.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

class ThemeTest {

    @TempDir
    Path folder;

    private DesignException failure(String kind, String text) throws Exception {
        Files.createDirectories(folder.resolve(kind));
        Files.write(
                folder.resolve(kind + "/bad.properties"),
                text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        Shelf shelf = Shelf.of(List.of(folder));
        return catchThrowableOfType(
                DesignException.class,
                () -> shelf.design(
                        kind.equals("themes") ? "bad" : "classic", kind.equals("layouts") ? "bad" : "article"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headlin.size = 24pt                             | 1:1  | did you mean \"headline.size\"?",
                "# a comment\\n\\nheadline.colour = #000         | 3:1  | did you mean \"headline.color\"?",
                "headline.size = 24                              | 1:17 | a length is a number with",
                "headline.size = 24px                            | 1:17 | a length is a number with",
                "headline.size = big                             | 1:17 | a length is a number with",
                "headline.size = 1.2.3pt                         | 1:17 | a length is a number with",
                "headline.size = -3pt                            | 1:17 | not between 1pt and 400pt",
                "headline.size = 0pt                             | 1:17 | not between 1pt and 400pt",
                "headline.size = 9999999pt                       | 1:17 | not between 1pt and 400pt",
                "headline.size = 1e9pt                           | 1:17 | a length is a number with",
                "body.size = 10pt\\n  body.size = 11pt           | 2:3  | was said already in line 1",
                "headline.color = red                            | 1:18 | a color is # and six",
                "headline.color = #12345                         | 1:18 | a color is # and six",
                "headline.color = #１２３４５６                        | 1:18 | a color is # and six",
                "headline.weight = bolt                          | 1:19 | did you mean \"bold\"?",
                "headline.align = left                           | 1:18 | not one of start, end, center, justify",
                "headline.hyphenate = maybe                      | 1:22 | not one of yes, no",
                "headline.family = source-serif                  | 1:19 | not one of text, sans, mono",
                "text.family = ../../etc                         | 1:15 | the name of a folder",
                "just words                                      | 1:1  | a line is \"key = value\"",
                "= 24pt                                          | 1:1  | a line is \"key = value\"",
                "headline.size =                                 | 1:15 | has no value",
                "extends = clasic                                | 1:11 | did you mean \"classic\"?",
                "extends = ../classic                            | 1:11 | there is none of this name",
                "description = x\\nextends = bad                 | 2:11 | goes in a circle",
                "body.size = 10pt\\ntint.color = \\u0000         | 2:14 | a color is # and six"
            })
    void saysWhereAThemeIsWrongAndWhatToDo(String text, String place, String said) throws Exception {
        DesignException e = failure("themes", text);
        assertThat(e.diagnostic().code()).isEqualTo(DiagnosticCode.THEME_INVALID);
        assertThat(e.getMessage())
                .contains("bad.properties:" + place + ": error: theme-invalid:")
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "columns = 0              | :1:11: | not between 1 and 12",
                "columns = 1.5            | :1:11: | not a whole number",
                "page.size = A44          | :1:13: | did you mean \"A4\"?",
                "margin.left = 2em        | :1:15: | a length is a number with pt, mm, cm or in",
                "margin.lef = 2cm         | :1:1:  | did you mean \"margin.left\"?",
                "margin.left = 200mm      | :      | less than an inch",
                "scale = zero             | :1:9:  | not a number",
                "ragged = 1               | :1:10: | not one of yes, no"
            })
    void saysWhereALayoutIsWrong(String text, String place, String said) throws Exception {
        assertThat(failure("layouts", text).getMessage())
                .contains("bad.properties" + place)
                .contains(said);
    }

    @Test
    void saysThatAFileIsNotUtf8AndInWhichLine() throws Exception {
        Files.createDirectories(folder.resolve("themes"));
        Files.write(
                folder.resolve("themes/latin.properties"),
                "body.size = 10pt\ndescription = Zeitungsk\u00F6pfe\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(
                        DesignException.class, () -> Shelf.of(List.of(folder)).theme("latin")))
                .hasMessageContaining("latin.properties:2:1:")
                .hasMessageContaining("save the file as UTF-8");
    }

    @Test
    void understandsLengthsInAllUnits() throws Exception {
        Files.createDirectories(folder.resolve("themes"));
        Files.writeString(folder.resolve("themes/units.properties"), """
                \uFEFF! all units
                body.size = 10pt
                headline.size=3em
                headline.leading = 1.1em
                headline.before = 25.4mm
                headline.after = 2.54cm
                headline.indent = 1in
                headline.first-line = -0.5em
                quote.indent-end = 0
                """);
        TextStyle style = Shelf.of(List.of(folder)).theme("units").style(Role.HEADLINE);
        assertThat(style.size()).isEqualTo(30);
        assertThat(style.leading()).isCloseTo(33, within());
        assertThat(style.before()).isCloseTo(72, within());
        assertThat(style.after()).isCloseTo(72, within());
        assertThat(style.indentLeft()).isEqualTo(72);
        assertThat(style.firstLine()).isEqualTo(-15);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "modern"})
    void hasInksThatCanBeReadOnWhiteAndOnTheTint(String name) throws DesignException {
        Theme theme = Shelf.builtIn().theme(name);
        Map<String, Color> inks = new TreeMap<>(Map.of("accent", theme.accent(), "link", theme.link()));
        for (Role role : Role.values()) {
            inks.put(role.label(), theme.style(role).color());
        }
        inks.forEach((what, ink) -> {
            assertThat(contrast(ink, new Color(255, 255, 255)))
                    .as(what + " on white")
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(ink, theme.tint())).as(what + " on the tint").isGreaterThanOrEqualTo(4.5);
        });
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void differsFromThemeToTheme() throws DesignException {
        Theme classic = Shelf.builtIn().theme("classic");
        Theme modern = Shelf.builtIn().theme("modern");
        assertThat(modern.textFamily()).isNotEqualTo(classic.textFamily());
        assertThat(modern.accent()).isNotEqualTo(classic.accent());
        assertThat(modern.style(Role.BODY)).isNotEqualTo(classic.style(Role.BODY));
        assertThat(modern.style(Role.CAPTION).size())
                .isEqualTo(classic.style(Role.CAPTION).size());
    }

    @Test
    void keepsHeadsWithWhatTheyHead() throws DesignException {
        for (String name : List.of("classic", "modern")) {
            Theme theme = Shelf.builtIn().theme(name);
            for (int level = 1; level <= 6; level++) {
                assertThat(theme.style(Role.heading(level)).keepWithNext()).isTrue();
            }
            for (Role role : Role.values()) {
                assertThat(theme.style(role).leading())
                        .isGreaterThan(theme.style(role).size());
            }
        }
    }

    @Test
    void setsPrintCopyRaggedWideAndUndivided() throws DesignException {
        Design design = Shelf.builtIn().design("classic", "print-copy");
        TextStyle body = design.paged().style(Role.BODY);
        assertThat(body.size() * design.layout().scale()).isBetween(15.5, 16.5);
        assertThat(body.leading() / body.size()).isCloseTo(1.8, within());
        assertThat(body.align()).isEqualTo(TextStyle.Align.START);
        assertThat(body.hyphenate()).isFalse();
        assertThat(design.theme().style(Role.BODY).hyphenate()).isTrue();
        assertThat(design.paged().style(Role.HEADLINE).leading())
                .isEqualTo(design.theme().style(Role.HEADLINE).leading());
    }

    @Test
    void hasTheLayoutsThatTheContractNames() throws DesignException {
        Layout article = Shelf.builtIn().layout("article");
        assertThat(article.pageWidth()).isCloseTo(595.28, org.assertj.core.data.Offset.offset(0.01));
        assertThat(article.columns()).isEqualTo(1);
        Layout columns = Shelf.builtIn().layout("columns");
        assertThat(columns.columns()).isEqualTo(2);
        assertThat(columns.columnWidth()).isGreaterThan(200);
        Layout large = Shelf.builtIn().layout("large-print");
        assertThat(large.scale() * 10.5).isBetween(17.9, 18.1);
    }

    @Test
    void letsALayoutsSizeOutdoTheOneThatItExtends() throws Exception {
        Files.createDirectories(folder.resolve("layouts"));
        Files.writeString(folder.resolve("layouts/wide.properties"), "page.width = 300mm\n");
        Files.writeString(folder.resolve("layouts/letter.properties"), "extends = wide\npage.size = Letter\n");
        Shelf shelf = Shelf.of(List.of(folder));
        assertThat(shelf.layout("wide").pageWidth()).isGreaterThan(800);
        assertThat(shelf.layout("letter").pageWidth()).isEqualTo(612);
    }
}
