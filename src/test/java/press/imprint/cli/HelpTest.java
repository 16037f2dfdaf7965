package press.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.imprint.cli.CommandLine.Answer;

/** Help, version, completion: what one asks a program first. */
class HelpTest {

    private static final String[] COMMANDS = {
        "export",
        "bundle",
        "inspect",
        "mend",
        "check",
        "formats",
        "themes",
        "layouts",
        "templates",
        "fonts",
        "completion"
    };

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpWithAnExample() {
        return Stream.of(COMMANDS)
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Answer help = CommandLine.run("help", command);
                    assertThat(help.exit()).isZero();
                    assertThat(help.out())
                            .contains("Usage: imprint " + command)
                            .contains("Example: imprint " + command);
                    assertThat(CommandLine.run(command, "--help").out()).isEqualTo(help.out());
                }));
    }

    @Test
    void theVersionNamesImprintAndJava() {
        Answer answer = CommandLine.run("--version");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out())
                .startsWith("Imprint ")
                .contains("Java " + Runtime.version().feature());
    }

    @Test
    void aMissingOrMisspeltCommandIsTheUsersMistake() {
        assertThat(CommandLine.run().exit()).isEqualTo(2);
        Answer answer = CommandLine.run("exprot", "x");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("export");
    }

    @Test
    void completionsNameCommandsAndOptions() {
        assertThat(CommandLine.run("completion").out())
                .contains("export", "--layout")
                .contains("complete -F");
        assertThat(CommandLine.run("completion", "--fish").out()).contains("complete -c imprint", "-l layout");
    }

    @Test
    void formatsListWhatIsReadAndWritten() {
        assertThat(CommandLine.run("formats").out())
                .contains("markdown", "pdf", "docx", "epub", "text", "json", "outline");
        assertThat(CommandLine.run("formats", "text").out()).contains("text.width");
        assertThat(CommandLine.run("formats", "txt").exit()).isEqualTo(2);
    }

    @Test
    void theShelfIsListed() {
        assertThat(CommandLine.run("themes").out()).contains("classic", "modern");
        assertThat(CommandLine.run("layouts").out()).contains("article", "print-copy", "columns", "large-print");
        assertThat(CommandLine.run("templates").out()).contains("briefing");
        assertThat(CommandLine.run("fonts").out()).contains("source-serif");
    }
}
