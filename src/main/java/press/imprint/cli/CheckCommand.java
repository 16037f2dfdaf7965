package press.imprint.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.imprint.ExportResult;
import press.imprint.Imprint;

/** Whether files can be read whole, and whether the story inside is still what is visible. */
@Command(
        name = "check",
        description = "Reads files to their end and says what is not sound; nothing is written.",
        sortOptions = false,
        footer = {"", "Example: imprint check week-33.epub"})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoryOptions stories = new StoryOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Console console = new Console(surroundings.out(), surroundings.err(), stories.quiet, stories.verbose, false);
        ExportResult result = Imprint.installed()
                .check(
                        stories.request(Path.of("out"), surroundings.in()),
                        (bytes, diagnostics) -> console.say(diagnostics));
        console.finish();
        return (result.failed() ? ExitCode.FAILED : ExitCode.DONE).number();
    }
}
