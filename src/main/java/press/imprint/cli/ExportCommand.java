package press.imprint.cli;

import java.nio.file.Path;
import java.util.Arrays;
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

/** Every story in, every asked format out. */
@Command(
        name = "export",
        description = "Every story in, every asked format out.",
        sortOptions = false,
        footer = {"", "Example: imprint export story.txt --to pdf,docx --out copies"})
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoryOptions stories = new StoryOptions();

    @Option(
            names = "--to",
            paramLabel = "LIST",
            defaultValue = "pdf,docx,epub,text",
            description = "formats, comma separated, or all (${DEFAULT-VALUE})")
    private String to = "pdf,docx,epub,text";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            description = "folder for the files, or - for standard output (${DEFAULT-VALUE})")
    private String out = "out";

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    @Option(names = "--jobs", paramLabel = "N", description = "stories at a time (the number of processors)")
    private @Nullable Integer jobs;

    @Option(names = "--resume", description = "skip what an interrupted run of the same command finished")
    private boolean resume;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs " + jobs + ": at least 1");
        }
        int number = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        List<String> formats = Arrays.stream(to.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        ExportRequest request = writing.apply(
                        stories.request(Path.of(out), surroundings.in()),
                        surroundings.environment().get("SOURCE_DATE_EPOCH"))
                .with(choices -> choices.formats(formats).jobs(number).resume(resume));
        Console console = new Console(
                surroundings.out(), surroundings.err(), stories.quiet, stories.verbose, surroundings.showsProgress());
        ExportResult result = out.equals("-")
                ? StandardOutput.export(request, console, surroundings.bytes())
                : Imprint.installed().export(request, console);
        console.finish();
        return Ending.of(result, writing);
    }
}
