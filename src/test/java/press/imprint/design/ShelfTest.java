package press.imprint.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.diagnostic.DesignException;

class ShelfTest {

    @TempDir
    Path folder;

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates", "fonts"})
    void indexListsWhatIsThere(String name) throws IOException {
        Path start = Path.of(name).toAbsolutePath();
        List<String> there;
        try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
            there = files.filter(Files::isRegularFile)
                    .map(file -> start.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("index.txt") && !path.endsWith(".md"))
                    .sorted()
                    .toList();
        }
        assertThat(Files.readAllLines(start.resolve("index.txt")))
                .as("%s/index.txt lists each file of the folder on a line, sorted; add or take out what differs", name)
                .isEqualTo(there);
    }

    @Test
    void findsAllThatCameWithTheProgram() throws DesignException {
        Shelf shelf = Shelf.builtIn();
        assertThat(shelf.themes()).extracting(ShelfItem::name).containsExactly("classic", "modern");
        assertThat(shelf.layouts())
                .extracting(ShelfItem::name)
                .containsExactly("article", "columns", "large-print", "print-copy");
        assertThat(shelf.textTemplates()).extracting(ShelfItem::name).contains("briefing");
        assertThat(shelf.fontFamilies())
                .hasSize(28)
                .allMatch(item -> item.where().equals("built in"));
        assertThat(Stream.of(shelf.themes(), shelf.layouts(), shelf.textTemplates(), shelf.fontFamilies())
                        .flatMap(List::stream))
                .noneMatch(item -> item.description().isBlank());
    }

    @Test
    void asksTheUsersFolderFirst() throws Exception {
        put("themes/classic.properties", "extends = none\nbody.size = 20pt\n");
        put("themes/own.properties", "description = Mine\naccent.color = #123\n");
        Shelf shelf = Shelf.of(List.of(folder));
        assertThat(shelf.theme("classic").style(Role.HEADLINE).size()).isEqualTo(20);
        assertThat(shelf.theme("own").accent()).isEqualTo(new Color(0x11, 0x22, 0x33));
        assertThat(shelf.theme("own").style(Role.BODY).size()).isEqualTo(20);
        assertThat(shelf.themes()).contains(new ShelfItem("own", "Mine", folder.toString()));
        assertThat(shelf.theme("modern").name()).isEqualTo("modern");
    }

    @Test
    void takesAThemeFromAFileThatIsNamed() throws Exception {
        put("x/house.properties", "extends = modern\nheadline.size = 40pt\n");
        Theme theme = Shelf.builtIn().theme(folder.resolve("x/house.properties").toString());
        assertThat(theme.name()).isEqualTo("house");
        assertThat(theme.style(Role.HEADLINE).size()).isEqualTo(40);
        assertThat(theme.textFamily()).isEqualTo("source-sans");
    }

    @Test
    void offersTheNearestName() {
        assertThatThrownBy(() -> Shelf.builtIn().design("clasic", "article"))
                .isInstanceOf(DesignException.class)
                .hasMessageContaining("did you mean \"classic\"?")
                .hasMessageContaining("classic, modern");
        assertThatThrownBy(() -> Shelf.builtIn().design("classic", "colums"))
                .hasMessageContaining("did you mean \"columns\"?");
        assertThatThrownBy(() -> Shelf.builtIn().checkTemplate("text", "breifing"))
                .hasMessageContaining("did you mean \"briefing\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../classic",
                "..\\classic",
                "a\0b",
                "C:classic",
                "",
                ".",
                ".hidden",
                "a..b",
                "/etc/no-such-file"
            })
    void refusesNamesThatClimb(String name) {
        assertThatThrownBy(() -> Shelf.builtIn().theme(name)).isInstanceOf(DesignException.class);
        assertThatThrownBy(() -> Shelf.builtIn().layout(name)).isInstanceOf(DesignException.class);
        assertThatThrownBy(() -> Shelf.builtIn().checkTemplate("text", name)).isInstanceOf(DesignException.class);
    }

    @Test
    void followsNoLinkOutOfTheUsersFolder() throws Exception {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("x.properties"), "body.size = 20pt\n");
        Files.createDirectories(folder.resolve("themes"));
        Files.createSymbolicLink(folder.resolve("themes/x.properties"), outside.resolve("x.properties"));
        assertThatThrownBy(() -> Shelf.of(List.of(folder)).theme("x")).hasMessageContaining("leads out");
    }

    @Test
    void saysWhenAFolderIsNotThere() {
        assertThatThrownBy(() -> Shelf.of(List.of(folder.resolve("no"))).design("classic", "article"))
                .hasMessageContaining("no such folder");
    }

    @Test
    void findsTheUsersFontsAndReadsFacesOnce() throws Exception {
        put("fonts/mine/Regular.ttf", "not a font, but bytes");
        put("fonts/mine/family.properties", "name = My Own\nuse = text\n");
        Shelf shelf = Shelf.of(List.of(folder));
        FontFamily mine = shelf.fonts().family("mine").orElseThrow();
        assertThat(mine.name()).isEqualTo("My Own");
        assertThat(mine.styles()).containsExactly("Regular");
        assertThat(mine.face(true, true)).isEqualTo("Regular");
        assertThat(new String(shelf.fonts().file(mine, "Regular").bytes(), StandardCharsets.UTF_8))
                .startsWith("not");
        assertThat(shelf.fonts().file(mine, "Regular")).isSameAs(shelf.fonts().file(mine, "Regular"));
        assertThatThrownBy(() -> shelf.fonts().file(mine, "Bold")).hasMessageContaining("font-missing");
        assertThatThrownBy(() -> shelf.fonts().file(mine, "../../x")).hasMessageContaining("font-missing");
    }

    @Test
    void readsEveryFaceOfItsOwn() throws DesignException {
        Fonts fonts = Shelf.builtIn().fonts();
        FontFamily serif = fonts.family("source-serif").orElseThrow();
        assertThat(serif.styles()).containsExactly("Regular", "Bold", "Italic", "BoldItalic");
        for (String style : serif.styles()) {
            assertThat(fonts.file(serif, style).bytes())
                    .hasSizeGreaterThan(100_000)
                    .startsWith(0, 1, 0, 0);
        }
        assertThat(fonts.fallbacks()).hasSize(25).isSortedAccordingTo((a, b) -> Integer.compare(a.order(), b.order()));
    }

    @Test
    void namesAFontFamilyThatIsMissing() throws Exception {
        put("themes/x.properties", "text.family = source-serf\n");
        assertThatThrownBy(() -> Shelf.of(List.of(folder)).design("x", "article"))
                .hasMessageContaining("font-missing")
                .hasMessageContaining("did you mean \"source-serif\"?");
    }
}
