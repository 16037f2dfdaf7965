package press.imprint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

class InputsTest {

    private static final Limits SMALL = new Limits(1000, 1000, 100, Duration.ofSeconds(1));

    @TempDir
    Path base;

    private final Diagnostics diagnostics = new Diagnostics("");

    private List<Input> expand(String... names) {
        InputStream standardInput = new ByteArrayInputStream("from a pipe".getBytes(StandardCharsets.UTF_8));
        return new Inputs(base, standardInput, SMALL, source -> !source.ending().equals("png"), diagnostics)
                .expand(Arrays.asList(names));
    }

    private void write(String name) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "words of " + name);
    }

    private static List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::name).toList();
    }

    private static DiagnosticCode refusal(Input input) {
        ReadException refused = catchThrowableOfType(ReadException.class, input::open);
        return refused == null ? null : refused.diagnostic().code();
    }

    @Test
    void keepsTheOrderOfTheCommandLine() throws Exception {
        write("b.txt");
        write("a.txt");
        List<Input> inputs = expand("b.txt", "-", "a.txt", "b.txt");
        assertThat(names(inputs)).containsExactly("b.txt", "-", "a.txt", "b.txt");
        List<String> texts = new ArrayList<>();
        for (Input input : inputs) {
            texts.add(input.open().text(diagnostics));
        }
        assertThat(texts).containsExactly("words of b.txt", "from a pipe", "words of a.txt", "words of b.txt");
    }

    @Test
    void foldersComeInTheOrderOfTheirPathsByCodePoint() throws Exception {
        for (String name : List.of(
                "b.txt", "a/z.txt", "a.txt", "B.txt", "a/b/c.txt", "a b.txt", "\uFF5E.txt", "😀.txt", "é.txt")) {
            write("stories/" + name);
        }
        assertThat(names(expand("stories")))
                .containsExactly(
                        "stories/B.txt",
                        "stories/a b.txt",
                        "stories/a.txt",
                        "stories/a/b/c.txt",
                        "stories/a/z.txt",
                        "stories/b.txt",
                        "stories/é.txt",
                        "stories/\uFF5E.txt",
                        "stories/😀.txt");
        assertThat(names(expand("stories/")).get(0)).isEqualTo("stories/B.txt");
        assertThat(names(expand(".")).get(0)).isEqualTo("stories/B.txt");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void filesThatNoReaderTakesAreNamedInOneDiagnostic() throws Exception {
        write("stories/a.txt");
        for (int i = 0; i < 7; i++) {
            write("stories/p" + i + ".png");
        }
        assertThat(names(expand("stories"))).containsExactly("stories/a.txt");
        assertThat(diagnostics.list()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(DiagnosticCode.FILE_SKIPPED);
            assertThat(d.file()).isEqualTo("stories");
            assertThat(d.detail()).contains("7 files (p0.png, p1.png, p2.png, p3.png, p4.png, ...)");
        });
    }

    @Test
    void aFolderWithNothingReadableIsAnErrorOfItsOwn() throws Exception {
        write("pictures/a.png");
        write("stories/a.txt");
        Files.createDirectories(base.resolve("nothing"));
        List<Input> inputs = expand("pictures", "nothing", "stories");
        assertThat(inputs).hasSize(3);
        assertThat(refusal(inputs.get(0))).isEqualTo(DiagnosticCode.FOLDER_EMPTY);
        assertThat(refusal(inputs.get(1))).isEqualTo(DiagnosticCode.FOLDER_EMPTY);
        assertThat(refusal(inputs.get(2))).isNull();
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void hiddenFilesAndFoldersArePassedOverInSilence() throws Exception {
        write("stories/.hidden.txt");
        write("stories/.git/config.txt");
        write("stories/a.txt");
        assertThat(names(expand("stories"))).containsExactly("stories/a.txt");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void linksOutOfTheTreeAreNotFollowedAndNoTreeIsEndless() throws Exception {
        write("outside/secret.txt");
        write("stories/a.txt");
        Path stories = base.resolve("stories");
        Files.createSymbolicLink(stories.resolve("b.txt"), stories.resolve("a.txt"));
        Files.createSymbolicLink(stories.resolve("c.txt"), base.resolve("outside/secret.txt"));
        Files.createSymbolicLink(stories.resolve("d"), base.resolve("outside"));
        Files.createSymbolicLink(stories.resolve("e"), stories);
        Files.createSymbolicLink(stories.resolve("f.txt"), base.resolve("nowhere"));
        assertThat(names(expand("stories"))).containsExactly("stories/a.txt", "stories/b.txt");
        assertThat(diagnostics.list())
                .singleElement()
                .satisfies(d -> assertThat(d.detail()).contains("4 files (c.txt, d, e, f.txt)"));
    }

    @Test
    void aStoryInAFolderHasNeighboursInAllOfThatFolder() throws Exception {
        write("stories/2026/a.txt");
        write("stories/pictures/p.png");
        write("outside.png");
        Source source = expand("stories").get(0).open();
        assertThat(source.neighbour("../pictures/p.png", SMALL, diagnostics)).isPresent();
        assertThat(source.neighbour("../../outside.png", SMALL, diagnostics)).isEmpty();
    }

    @Test
    void whatCannotBeReadSaysSoWhenOpened() {
        List<Input> inputs = expand("absent.txt", "a\0b", "https://example.org/story", "-", "-");
        assertThat(refusal(inputs.get(0))).isEqualTo(DiagnosticCode.FILE_MISSING);
        assertThat(refusal(inputs.get(1))).isEqualTo(DiagnosticCode.FILE_MISSING);
        assertThat(refusal(inputs.get(2))).isEqualTo(DiagnosticCode.FILE_UNREADABLE);
        assertThat(refusal(inputs.get(3))).isNull();
        assertThat(refusal(inputs.get(4))).isEqualTo(DiagnosticCode.FILE_UNREADABLE);
    }

    @Test
    void standardInputIsBounded() {
        Inputs inputs = new Inputs(
                base,
                new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                },
                SMALL,
                source -> true,
                diagnostics);
        assertThat(refusal(inputs.expand(List.of("-")).get(0))).isEqualTo(DiagnosticCode.TOO_LARGE);
        Inputs empty = new Inputs(base, InputStream.nullInputStream(), SMALL, source -> true, diagnostics);
        assertThat(refusal(empty.expand(List.of("-")).get(0))).isEqualTo(DiagnosticCode.FILE_EMPTY);
    }

    @Test
    void aFolderIsNotReadBeforeItIsAskedFor() throws Exception {
        write("stories/a.txt");
        write("stories/b.txt");
        List<Input> inputs = expand("stories");
        Files.delete(base.resolve("stories/b.txt"));
        Files.writeString(base.resolve("stories/a.txt"), "changed");
        assertThat(inputs.get(0).open().text(diagnostics)).isEqualTo("changed");
        assertThat(refusal(inputs.get(1))).isEqualTo(DiagnosticCode.FILE_MISSING);
    }

    @Test
    void readersAreShownTheFirstBytesOnly() throws Exception {
        Files.createDirectories(base.resolve("stories"));
        Files.write(base.resolve("stories/large.txt"), new byte[1 << 20]);
        List<Integer> seen = new ArrayList<>();
        new Inputs(base, InputStream.nullInputStream(), SMALL, source -> seen.add(source.bytes().length), diagnostics)
                .expand(List.of("stories"));
        assertThat(seen).hasSize(1).allSatisfy(length -> assertThat(length).isLessThan(100_000));
    }
}
