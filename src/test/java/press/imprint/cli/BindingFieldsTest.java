package press.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.cli.CommandLine.Answer;

/** Fields that hold a story back bind in whatever words and under whatever names people write them. */
class BindingFieldsTest {

    @TempDir
    private Path folder;

    private Answer export(String file, String text) throws IOException {
        Path input = Files.writeString(folder.resolve(file), text);
        return CommandLine.run(
                "export",
                input.toString(),
                "--to",
                "text",
                "--now",
                "2026-01-01",
                "--out",
                folder.resolve("out").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status: Killed.",
                "status: [killed]",
                "status: killed - do not use",
                "status: withdrawn",
                "status: spiked",
                "killed: true",
                "status: usable\npubStatus: killed",
                "status: hold for legal",
                "embargo: 2020-01-01\nembargoed: 2030-01-01",
                "embargo: some day",
                "embargo: some day\nstatus: usable"
            })
    void refusesWhatIsHeldBack(String fields) throws IOException {
        Answer answer = export("story.md", "---\ntitle: Ferry\nlang: en\n" + fields + "\n---\n\nWords.\n");
        assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
        assertThat(answer.err()).containsAnyOf("story-killed", "story-withheld", "story-embargoed");
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status: published", "status: usable", "draft: true", "status: in progress", "embargo: none"})
    void letsTheRestOut(String fields) throws IOException {
        Answer answer = export("story.md", "---\ntitle: Ferry\nlang: en\n" + fields + "\n---\n\nWords.\n");
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.paths()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMBARGOED UNTIL 6 a.m. May 1, 2030", "Embargo: 2030-05-01T06:00:00Z", "HOLD FOR RELEASE"})
    void refusesPastedTextUnderEmbargo(String line) throws IOException {
        Answer answer = export(
                "story.txt",
                "Ferry returns to Skarholm\n" + line
                        + "\nThe ferry is back after nine months in dock, and all are glad.\n");
        assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
        assertThat(answer.err()).containsAnyOf("story-withheld", "story-embargoed");
    }

    @Test
    void everyNoteToEditorsStaysAtHome() throws IOException {
        Path input = Files.writeString(
                folder.resolve("story.md"),
                "---\ntitle: Ferry\nlang: en\neditors-note: SECRETA\neditor-note: SECRETB\nednote: [SECRETC]\n---\n\nWords.\n");
        Answer answer =
                CommandLine.run("export", input.toString(), "--to", "json,outline,text", "--out", folder.toString());
        assertThat(answer.exit()).isZero();
        for (String path : answer.paths()) {
            assertThat(Path.of(path)).content().doesNotContain("SECRET");
        }
    }

    @Test
    void mendedFilesOfOneNameDoNotReplaceEachOther() throws IOException {
        Path one =
                Files.writeString(Files.createDirectories(folder.resolve("p")).resolve("a.txt"), "One story here.\n");
        Path two =
                Files.writeString(Files.createDirectories(folder.resolve("q")).resolve("a.txt"), "Two stories here.\n");
        Path out = folder.resolve("mended");
        Answer answer = CommandLine.run("mend", one.toString(), two.toString(), "--out", out.toString());
        assertThat(answer.exit()).isZero();
        assertThat(out.resolve("a.txt")).hasContent("One story here.\n");
        assertThat(out.resolve("a-2.txt")).hasContent("Two stories here.\n");
    }
}
