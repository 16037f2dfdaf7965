package press.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.cli.CommandLine.Answer;

/** Whatever people hand in by mistake: a clear word with place and remedy, the other stories unharmed, nothing half written. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path out;
    private Path good;

    @BeforeEach
    void aGoodStory() throws IOException {
        out = folder.resolve("out");
        good = write("good.txt", "A good story\n\nIt has a paragraph that says enough to be one.\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Answer export(Path... inputs) {
        return export(List.of(), inputs);
    }

    private Answer export(List<String> options, Path... inputs) {
        List<String> arguments = new java.util.ArrayList<>(List.of("export"));
        for (Path input : inputs) {
            arguments.add(input.toString());
        }
        arguments.addAll(List.of("--out", out.toString(), "--to", "text"));
        arguments.addAll(options);
        return CommandLine.run(arguments.toArray(String[]::new));
    }

    /** One input fails with a code; the good story beside it is written; nothing unfinished stays. */
    private void failsAlone(Path bad, String code, String... words) throws IOException {
        Answer answer = export(bad, good);
        assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
        assertThat(answer.err()).contains("error: " + code + ": ");
        for (String word : words) {
            assertThat(answer.err()).contains(word);
        }
        assertThat(answer.paths()).hasSize(1);
        onlyWholeFiles(1);
    }

    private void onlyWholeFiles(int number) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".imprint-journal"))
                    .toList();
            assertThat(names).hasSize(number).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void missingFile() throws IOException {
        failsAlone(folder.resolve("goud.txt"), "file-missing", "good.txt");
    }

    @Test
    void emptyFile() throws IOException {
        failsAlone(write("empty.txt", ""), "file-empty");
    }

    @Test
    void fileOfSpaces() throws IOException {
        failsAlone(write("spaces.txt", " \n\t\n   \n"), "file-empty");
    }

    @Test
    void folderWithNothingReadable() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        failsAlone(empty, "folder-empty");
    }

    @Test
    void binaryGivenAsText() throws IOException {
        byte[] bytes = new byte[4096];
        new java.util.Random(1).nextBytes(bytes);
        failsAlone(write("picture.txt", bytes), "not-text");
    }

    @Test
    void invalidUtf8IsReadAllTheSame() throws IOException {
        byte[] text = "Caf\u00e9 society goes on, na\u00efve and bl\u00e9 d\u2019or, for some time."
                .getBytes(StandardCharsets.UTF_8);
        byte[] broken = new byte[text.length + 2];
        System.arraycopy(text, 0, broken, 0, text.length);
        broken[text.length] = (byte) 0xC3;
        broken[text.length + 1] = '\n';
        Answer answer = export(write("broken.txt", broken));
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).contains("broken.txt:1:").contains("charset-invalid");
    }

    @Test
    @Tag("slow")
    void aLineOfSixtyMegabytes() throws IOException {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "word ".repeat(12 << 20));
        long start = System.nanoTime();
        Answer answer = export(file, good);
        assertThat(answer.exit()).isIn(0, 1);
        assertThat(answer.out()).contains("good");
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(130);
    }

    @Test
    void aFileOverTheLimit() throws IOException {
        Path file = write("large.txt", "word ".repeat(1000));
        Answer answer = export(List.of("--limit", "file-bytes=4000"), file, good);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("too-large").contains("file-bytes");
        assertThat(answer.paths()).hasSize(1);
    }

    @Test
    void aHundredThousandBrackets() throws IOException {
        Answer answer = export(write("brackets.md", "[".repeat(100_000)), good);
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.paths()).hasSize(2);
    }

    @Test
    void aHundredThousandQuotes() throws IOException {
        Answer answer = export(
                write("quotes.md", "> ".repeat(100_000) + "deep"),
                write("quotes.txt", ">".repeat(100_000) + " deep"),
                good);
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.paths()).hasSize(3);
    }

    @Test
    void brokenFrontMatter() throws IOException {
        Answer answer = export(write("front.md", "---\ntitle: \"open\nauthor: [a\n---\n\nWords that stay.\n"));
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).contains("front.md:").contains("front-matter-broken");
        assertThat(Files.readString(Path.of(answer.paths().getFirst()))).contains("Words that stay.", "[a", "open");
    }

    @Test
    void jsonWithAWrongTypeAtLineTwelve() throws IOException {
        String json = "{\n  \"imprint\": 1,\n  \"about\": {},\n  \"body\": [\n    {\n      \"kind\": \"paragraph\",\n"
                + "      \"content\": [\"a\"]\n    },\n    {\n      \"kind\": \"heading\",\n      \"content\": [\"b\"],\n"
                + "      \"level\": \"two\"\n    }\n  ]\n}\n";
        failsAlone(write("story.json", json), "json-invalid", "story.json:12:");
    }

    @Test
    void unknownFormatIsSaidBeforeAnyWork() {
        Answer answer = CommandLine.run("export", good.toString(), "--to", "pdff", "--out", out.toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("pdff").contains("did you mean \"pdf\"?");
        assertThat(out).doesNotExist();
    }

    @Test
    void unknownThemeIsSaidBeforeAnyWork() {
        Answer answer = CommandLine.run("export", good.toString(), "--theme", "clasic", "--out", out.toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("clasic").contains("classic");
        assertThat(out).doesNotExist();
    }

    @Test
    void unknownOptionIsSaidBeforeAnyWork() {
        Answer answer = CommandLine.run("export", good.toString(), "--thme", "classic");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("--thme").contains("--theme");
    }

    @Test
    void unknownSettingAndFieldAreSaidBeforeAnyWork() {
        Answer setting = CommandLine.run("export", good.toString(), "--set", "text.widht=60", "--out", out.toString());
        assertThat(setting.exit()).isEqualTo(2);
        assertThat(setting.err()).contains("text.width");
        Answer value = CommandLine.run("export", good.toString(), "--set", "text.width=wide", "--out", out.toString());
        assertThat(value.exit()).isEqualTo(2);
        Answer field = CommandLine.run("export", good.toString(), "--meta", "headlin=x", "--out", out.toString());
        assertThat(field.exit()).isEqualTo(2);
        assertThat(field.err()).contains("headline");
        assertThat(out).doesNotExist();
    }

    @Test
    void unknownInputFormat() throws IOException {
        Answer answer = export(List.of("--from", "mrkdown"), good);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("markdown");
    }

    @Test
    void picturesThatCannotBeHad() throws IOException {
        write("page.html.png", "this is no picture");
        Files.createDirectories(folder.resolve("inside"));
        Path story = Files.writeString(folder.resolve("inside/story.md"), """
                # Pictures

                ![missing one](gone.png)

                ![damaged one](bad.png)

                ![outside one](../page.html.png)

                ![huge one](huge.png)

                ![unknown one](drawing.svg)

                ![remote one](https://example.org/a.png)
                """);
        Files.write(folder.resolve("inside/bad.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.write(folder.resolve("inside/huge.png"), hugePng());
        Files.writeString(folder.resolve("inside/drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Answer answer =
                CommandLine.run("export", story.toString(), "--verbose", "--to", "text", "--out", out.toString());
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err())
                .contains(
                        "picture-missing", "picture-damaged", "picture-outside", "picture-too-large", "picture-remote");
        assertThat(Files.readString(Path.of(answer.paths().getFirst())))
                .contains("missing one", "damaged one", "outside one", "huge one", "unknown one", "remote one");
    }

    /** A header that promises 30,000 by 30,000 pixels. */
    private static byte[] hugePng() throws IOException {
        java.io.ByteArrayOutputStream png = new java.io.ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                png,
                "IHDR",
                java.nio.ByteBuffer.allocate(13)
                        .putInt(30_000)
                        .putInt(30_000)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(png, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(java.io.ByteArrayOutputStream png, String name, byte[] data) throws IOException {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        png.write(java.nio.ByteBuffer.allocate(4).putInt(data.length).array());
        png.write(name.getBytes(StandardCharsets.US_ASCII));
        png.write(data);
        png.write(java.nio.ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    @Test
    void outputFolderIsAFile() throws IOException {
        Path file = write("taken", "x");
        Answer answer = CommandLine.run("export", good.toString(), "--to", "text", "--out", file.toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("output-failed").contains("--out");
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    @Test
    void outputFolderCannotBeMade() {
        // /proc takes no new folders, not even from root.
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
        Answer answer = CommandLine.run("export", good.toString(), "--to", "text", "--out", "/proc/self/imprint-out");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("output-failed");
    }

    @Test
    void fullDisk() throws Exception {
        Path disk = mounted("size=40k");
        try {
            Path large = write("large.txt", "A large story\n\n" + "It has a great many words. ".repeat(4000));
            Answer answer = CommandLine.run(
                    "export", large.toString(), good.toString(), "--to", "text", "--out", disk.toString());
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.err()).contains("a-large-story.txt: error: output-failed: No space left on device");
            assertThat(answer.paths()).hasSize(1);
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("a-good-story.txt", ".imprint-journal");
            }
        } finally {
            mount("umount", disk.toString());
        }
    }

    @Test
    void readOnlyFolder() throws Exception {
        Path disk = mounted("size=100k,ro");
        try {
            Answer answer = CommandLine.run("export", good.toString(), "--to", "text", "--out", disk.toString());
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.err()).contains("output-failed").containsIgnoringCase("read-only");
            assertThat(answer.out()).isEmpty();
        } finally {
            mount("umount", disk.toString());
        }
    }

    /** A small file system of its own; the test is passed over where the machine does not let us have one. */
    private Path mounted(String options) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                mount("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()),
                "no right to mount a small disk; the test of a full disk was passed over");
        return disk;
    }

    private static boolean mount(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void nameTakenByAFolder() throws IOException {
        Files.createDirectories(out.resolve("a-good-story.txt"));
        Answer answer = export(good);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("output-failed").contains("folder of that name");
    }

    @Test
    void closedPipeEndsQuietly() {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        java.io.OutputStream closed = new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        java.io.PrintWriter errWriter = new java.io.PrintWriter(err, false, StandardCharsets.UTF_8);
        int exit = ImprintCommand.run(
                new Surroundings(
                        java.io.InputStream.nullInputStream(),
                        closed,
                        new java.io.PrintWriter(closed, false, StandardCharsets.UTF_8),
                        errWriter,
                        java.util.Map.of(),
                        false),
                "export",
                good.toString(),
                "--to",
                "text",
                "--out",
                out.toString());
        errWriter.flush();
        assertThat(exit).isEqualTo(143);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("bug").doesNotContain("Broken pipe");
    }
}
