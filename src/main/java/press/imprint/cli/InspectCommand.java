package press.imprint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.imprint.ExportRequest;
import press.imprint.Imprint;
import press.imprint.UsageException;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Severity;

/** What was understood: the normalized article, and the diagnostics. */
@Command(
        name = "inspect",
        description = "Shows what was understood: the normalized story, and the diagnostics. Writes nothing.",
        sortOptions = false,
        footer = {"", "Example: imprint inspect story.txt --outline"})
final class InspectCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoryOptions stories = new StoryOptions();

    @Option(names = "--json", description = "as JSON, one story a line, in the order of the inputs")
    private boolean json;

    @Option(names = "--outline", description = "as indented text (what is done without --json)")
    private boolean outline;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    ExitCode code = ExitCode.DONE;

    InspectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (json && outline) {
            throw new UsageException("--json and --outline: one of them");
        }
        Imprint imprint = Imprint.installed();
        Console console = new Console(surroundings.out(), surroundings.err(), stories.quiet, stories.verbose, false);
        ExportRequest request = stories.request(Path.of("out"), surroundings.in());
        PrintWriter out = surroundings.out();
        imprint.inspect(request, json ? "json" : "outline", (bytes, diagnostics) -> {
            console.say(diagnostics);
            if (hasError(diagnostics)) {
                code = ExitCode.FAILED;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            out.print(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
            if (out.checkError()) {
                throw new Console.ClosedException();
            }
        });
        out.flush();
        return code.number();
    }

    private static boolean hasError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
