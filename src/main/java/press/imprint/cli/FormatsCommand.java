package press.imprint.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import press.imprint.Imprint;
import press.imprint.UsageException;
import press.imprint.diagnostic.Nearest;
import press.imprint.export.Exporter;
import press.imprint.read.ArticleReader;

/** What Imprint reads and writes. */
@Command(
        name = "formats",
        description = "Lists what Imprint reads and writes, or the options of one output format.",
        footer = {"", "Example: imprint formats pdf"})
final class FormatsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "an output format: lists what --set may say to it")
    private @Nullable String name;

    @picocli.CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    FormatsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws UsageException {
        Imprint imprint = Imprint.installed();
        PrintWriter out = surroundings.out();
        if (name != null) {
            options(imprint, name, out);
        } else {
            out.print("reads\n");
            for (ArticleReader reader : imprint.readers().all()) {
                out.print(String.format(
                        Locale.ROOT,
                        "  %-10s %s (%s)\n",
                        reader.format().name(),
                        reader.format().description(),
                        String.join(", ", reader.format().endings())));
            }
            out.print("writes\n");
            for (Exporter exporter : imprint.exporters().all()) {
                out.print(String.format(
                        Locale.ROOT,
                        "  %-10s %s (.%s)\n",
                        exporter.format().name(),
                        exporter.format().description(),
                        exporter.format().ending()));
            }
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    private static void options(Imprint imprint, String name, PrintWriter out) throws UsageException {
        Exporter exporter = imprint.exporters()
                .named(name)
                .orElseThrow(() -> new UsageException("there is no format \"" + name + "\""
                        + Nearest.hint(name, imprint.exporters().names())));
        out.print(exporter.format().name() + ": " + exporter.format().description() + "\n");
        exporter.options()
                .forEach(option -> out.print(String.format(
                        Locale.ROOT,
                        "  --set %s=... %s; %s (default %s)\n",
                        option.key(),
                        option.help(),
                        option.values(),
                        option.defaultText())));
        if (exporter.options().isEmpty()) {
            out.print("  no options\n");
        }
    }
}
