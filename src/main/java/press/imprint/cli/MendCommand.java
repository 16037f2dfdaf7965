package press.imprint.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.imprint.ExportRequest;
import press.imprint.ExportResult;
import press.imprint.Imprint;
import press.imprint.UsageException;

/** The mended text alone. */
@Command(
        name = "mend",
        description = "Mends damaged text and changes nothing else; to standard output, or to files of the same names.",
        sortOptions = false,
        footer = {"", "Example: imprint mend story.txt > mended.txt"})
final class MendCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoryOptions stories = new StoryOptions();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "folder for the mended files")
    private @Nullable Path out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    MendCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Console console = new Console(surroundings.out(), surroundings.err(), stories.quiet, stories.verbose, false);
        ExportRequest request = stories.request(out == null ? Path.of("out") : out, surroundings.in());
        Imprint imprint = Imprint.installed();
        ExportResult result;
        if (out == null) {
            result = imprint.mend(request, (text, diagnostics) -> {
                console.say(diagnostics);
                surroundings.out().print(new String(text, StandardCharsets.UTF_8));
                if (surroundings.out().checkError()) {
                    throw new Console.ClosedException();
                }
            });
        } else {
            if (stories.inputs.equals(List.of("-"))) {
                throw new UsageException("standard input has no name to write a file by; leave --out away");
            }
            result = imprint.mendToFolder(request, console);
        }
        console.finish();
        return (result.failed() ? ExitCode.FAILED : ExitCode.DONE).number();
    }
}
