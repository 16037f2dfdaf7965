package press.imprint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

class SourceTest {

    private static final Limits SMALL = new Limits(1000, 100, 100, Duration.ofSeconds(1));

    @TempDir
    Path folder;

    private Path stories;
    private Source story;
    private final Diagnostics diagnostics = new Diagnostics("story.md");

    @BeforeEach
    void aStoryWithNeighbours() throws Exception {
        stories = Files.createDirectories(folder.resolve("stories/pictures")).getParent();
        write("outside.png", "SECRET");
        write("stories/story.md", "# Story");
        write("stories/near.png", "near");
        write("stories/pictures/a b.png", "spaced");
        write("stories/100%.png", "percent");
        write("stories/what?.png", "question");
        write("stories/~tilde.png", "tilde");
        write("stories/Zoe\u0308.png", "decomposed");
        story = Source.file(stories.resolve("story.md"), "story.md", Limits.DEFAULT);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static ReadException refusal(Path path) {
        return catchThrowableOfType(
                ReadException.class, () -> Source.file(path, path.getFileName().toString(), SMALL));
    }

    private Optional<String> neighbour(String reference) throws IOException {
        return story.neighbour(reference, Limits.DEFAULT, diagnostics)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private DiagnosticCode said() {
        assertThat(diagnostics.list()).hasSize(1);
        return diagnostics.list().get(0).code();
    }

    @Test
    void knowsNameStemAndEnding() {
        Source source = Source.of("a.b/Anchorage.Summit.TXT", new byte[] {1, 2, 3});
        assertThat(source.stem()).isEqualTo("Anchorage.Summit");
        assertThat(source.ending()).isEqualTo("txt");
        assertThat(Source.of(".hidden", new byte[0]).ending()).isEmpty();
        assertThat(Source.of(".hidden", new byte[0]).stem()).isEqualTo(".hidden");
        assertThat(Source.of("plain", new byte[0]).ending()).isEmpty();
        assertThat(Source.of("-", new byte[0]).stem()).isEqualTo("standard-input");
        assertThat(source.head(2)).containsExactly(1, 2);
        assertThat(source.head(9)).containsExactly(1, 2, 3);
    }

    @Test
    void aMissingFileOffersTheNearestName() {
        ReadException refused = refusal(stories.resolve("stroy.md"));
        assertThat(refused.diagnostic().code()).isEqualTo(DiagnosticCode.FILE_MISSING);
        assertThat(refused.diagnostic().detail()).contains("did you mean story.md?");
        assertThat(refusal(stories.resolve("nothing-like-it.txt")).diagnostic().detail())
                .doesNotContain("mean");
        assertThat(refusal(folder.resolve("no/such/folder.md")).diagnostic().code())
                .isEqualTo(DiagnosticCode.FILE_MISSING);
        assertThat(refusal(stories.resolve("story.md/x")).diagnostic().code())
                .isIn(DiagnosticCode.FILE_MISSING, DiagnosticCode.FILE_UNREADABLE);
    }

    @Test
    void foldersEmptyFilesAndLargeFilesAreRefused() throws IOException {
        assertThat(refusal(stories).diagnostic().toString())
                .contains("file-unreadable")
                .contains("folder");
        assertThat(refusal(write("empty.txt", "")).diagnostic().code()).isEqualTo(DiagnosticCode.FILE_EMPTY);
        assertThat(refusal(write("large.txt", "x".repeat(1001))).diagnostic().code())
                .isEqualTo(DiagnosticCode.TOO_LARGE);
        assertThat(refusal(write("full.txt", "x".repeat(1000)))).isNull();
    }

    @Test
    void pipesAndDevicesAreRefusedAndNotWaitedFor() throws Exception {
        Path pipe = pipe(folder.resolve("pipe"));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(refusal(pipe).diagnostic().detail())
                    .contains("pipe or a device")
                    .contains("standard input");
            Path zero = Path.of("/dev/zero");
            if (Files.exists(zero)) {
                assertThat(refusal(zero).diagnostic().code()).isEqualTo(DiagnosticCode.FILE_UNREADABLE);
            }
            pipe(stories.resolve("pipe.png"));
            assertThat(neighbour("pipe.png")).isEmpty();
        });
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_MISSING);
    }

    private static Path pipe(Path path) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("mkfifo", path.toString()).start();
        } catch (IOException e) {
            return Assumptions.abort("there is no mkfifo here");
        }
        Assumptions.assumeTrue(
                process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0, "mkfifo does not work here");
        return path;
    }

    @Test
    void aFileWithoutPermissionIsSaidToBeSo() throws IOException {
        Path locked = write("locked.txt", "x");
        Assumptions.assumeTrue(Files.getFileStore(locked).supportsFileAttributeView("posix"), "no permissions here");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "the tests run as root, who may read everything");
        assertThat(refusal(locked).diagnostic().detail()).contains("permission");
    }

    @Test
    void aLinkThatTheUserNamedIsFollowed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), stories.resolve("story.md"));
        assertThat(Source.file(link, "link.md", SMALL).text(diagnostics)).isEqualTo("# Story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ein  Raum.txt", "日本.txt", "quote'\".txt", "-", "a\nb.txt", "é\u0301.txt", "#hash;semi&.txt"})
    void oddNamesAreRead(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "words");
        assertThat(Source.file(file, name, SMALL).text(diagnostics)).isEqualTo("words");
    }

    @ParameterizedTest
    @CsvSource({
        "near.png, near",
        "./near.png, near",
        "pictures/../near.png, near",
        "pictures/a b.png, spaced",
        "pictures/a%20b.png, spaced",
        "100%.png, percent",
        "100%25.png, percent",
        "what?.png, question",
        "what%3F.png, question",
        "near.png?raw=true, near",
        "near.png#fragment, near",
        "' near.png ', near",
        "~tilde.png, tilde",
        "Zo\u00EB.png, decomposed",
        "Zo%C3%AB.png, decomposed",
    })
    void neighboursAreRead(String reference, String content) throws IOException {
        assertThat(neighbour(reference)).hasValue(content);
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.png",
                "pictures/../../outside.png",
                "%2e%2e/outside.png",
                "..%2Foutside.png",
                "/etc/hostname",
                "%2Fetc%2Fhostname",
                "file:///etc/hostname",
                "%66ile:///etc/hostname",
                "C:\\near.png",
                "c:near.png",
                "..\\outside.png",
                "pictures\\a b.png",
                "near.png%00.txt",
                "near.png\0",
                "ftp://x/y.png",
                "javascript:alert(1)",
                "../stories/../outside.png",
                "../absent.png",
                "link-out.png",
                "folder-out/outside.png"
            })
    void whatLeadsOutIsNotRead(String reference) throws IOException {
        Files.createSymbolicLink(stories.resolve("link-out.png"), folder.resolve("outside.png"));
        Files.createSymbolicLink(stories.resolve("folder-out"), folder);
        assertThat(neighbour(reference)).isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_OUTSIDE);
        assertThat(diagnostics.list().get(0).toString())
                .doesNotContain("SECRET")
                .doesNotContain(folder.toString());
    }

    @Test
    void percentSignsAreDecodedOnceOnly() throws IOException {
        assertThat(neighbour("%252e%252e/outside.png")).isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_MISSING);
    }

    @Test
    void aLinkWithinTheTreeIsFollowed() throws IOException {
        Files.createSymbolicLink(stories.resolve("pictures/inside.png"), stories.resolve("near.png"));
        assertThat(neighbour("pictures/inside.png")).hasValue("near");
    }

    @Test
    void aStoryBehindALinkedFolderHasItsNeighbours() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), stories);
        Source linked = Source.file(link.resolve("story.md"), "linked/story.md", Limits.DEFAULT);
        assertThat(linked.neighbour("near.png", Limits.DEFAULT, diagnostics)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.org/a.png", "HTTPS://example.org/a.png", "//example.org/a.png", " http://x/"})
    void whatIsOnTheNetworkIsNotFetched(String reference) throws IOException {
        assertThat(neighbour(reference)).isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_REMOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.png", "", " ", "pictures", "near.png/x", "no/such/x.png"})
    void whatIsNotThereIsSaid(String reference) throws IOException {
        assertThat(neighbour(reference)).isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_MISSING);
    }

    @Test
    void aMissingNeighbourOffersTheNearestNameAndItsPlace() {
        assertThat(story.neighbour("naer.png", Limits.DEFAULT, diagnostics, Span.at(3, 4)))
                .isEmpty();
        assertThat(diagnostics.list().get(0))
                .hasToString(
                        "story.md:3:4: warning: picture-missing: there is no file naer.png beside the story; did you"
                                + " mean near.png?");
    }

    @Test
    void aLargeNeighbourIsNotRead() throws IOException {
        write("stories/large.png", "x".repeat(1001));
        assertThat(story.neighbour("large.png", SMALL, diagnostics)).isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_TOO_LARGE);
    }

    @Test
    void aStoryThatIsNoFileHasNoNeighbours() throws IOException {
        assertThat(Source.of("-", new byte[1]).neighbour("near.png", Limits.DEFAULT, diagnostics))
                .isEmpty();
        assertThat(said()).isEqualTo(DiagnosticCode.PICTURE_MISSING);
    }
}
