package press.imprint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.imprint.ExportRequest;
import press.imprint.ExportResult;
import press.imprint.Imprint;
import press.imprint.StoryOrder;
import press.imprint.UsageException;
import press.imprint.bundle.BookDetails;
import press.imprint.diagnostic.Nearest;

/** Many stories into one file. */
@Command(
        name = "bundle",
        description = "Many stories into one file, whose ending says which format.",
        sortOptions = false,
        footer = {"", "Example: imprint bundle stories --out week-33.epub --title \"Week 33\""})
final class BundleCommand implements Callable<Integer> {

    private static final List<String> ORDERS = List.of("input", "date", "headline");

    private final Surroundings surroundings;

    @Mixin
    private final StoryOptions stories = new StoryOptions();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "the book: FILE.epub, FILE.pdf, FILE.docx, FILE.txt, ...")
    private Path out = Path.of("");

    @Option(names = "--title", paramLabel = "WORDS", description = "title of the book (the folder's name)")
    private @Nullable String title;

    @Option(names = "--creator", paramLabel = "NAME", description = "who put it together; repeatable")
    private List<String> creators = new ArrayList<>();

    @Option(names = "--description", paramLabel = "WORDS", description = "what is in it")
    private @Nullable String description;

    @Option(
            names = "--sort",
            paramLabel = "input|date|headline",
            defaultValue = "input",
            description = "order of the stories (${DEFAULT-VALUE})")
    private String sort = "input";

    @Mixin
    private final WritingOptions writing = new WritingOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    BundleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (!ORDERS.contains(sort)) {
            throw new UsageException("--sort " + sort + ": input, date or headline" + Nearest.hint(sort, ORDERS));
        }
        ExportRequest request = writing.apply(
                stories.request(out, surroundings.in()),
                surroundings.environment().get("SOURCE_DATE_EPOCH"));
        BookDetails book = new BookDetails(
                Optional.of(title == null ? titleOf(stories.inputs) : title),
                creators,
                Optional.ofNullable(description),
                Optional.ofNullable(stories.language),
                Optional.empty());
        Console console = new Console(
                surroundings.out(), surroundings.err(), stories.quiet, stories.verbose, surroundings.showsProgress());
        ExportResult result =
                Imprint.installed().bundle(request, book, StoryOrder.valueOf(sort.toUpperCase(Locale.ROOT)), console);
        console.finish();
        return Ending.of(result, writing);
    }

    /** The folder's name, as a title: hyphens are spaces. */
    private static String titleOf(List<String> inputs) {
        String first = inputs.isEmpty() ? "" : inputs.getFirst();
        Path name = first.equals("-") || first.isEmpty()
                ? null
                : Path.of(first).toAbsolutePath().normalize().getFileName();
        String words = name == null
                ? "Stories"
                : name.toString().replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? "Stories" : words;
    }
}
