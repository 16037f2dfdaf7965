package press.imprint.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import press.imprint.ExportRequest;
import press.imprint.Overwrite;
import press.imprint.UsageException;
import press.imprint.diagnostic.Nearest;

/** What every command that writes stories may be told. */
final class WritingOptions {

    private static final List<String> OVERWRITE = List.of("never", "changed", "always");

    @Option(
            names = "--theme",
            paramLabel = "NAME|FILE",
            defaultValue = "classic",
            description = "the looks (${DEFAULT-VALUE})")
    String theme = "classic";

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            defaultValue = "article",
            description = "the page, for PDF and DOCX: article, print-copy, columns, large-print (${DEFAULT-VALUE})")
    String layout = "article";

    @Option(names = "--template", paramLabel = "NAME|FILE", description = "arrangement of text outputs (briefing)")
    @Nullable
    String template;

    @Option(
            names = "--shelf",
            paramLabel = "DIR",
            description = "folder with your themes, layouts, templates, fonts; repeatable")
    List<Path> shelves = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "an option of one format; see: imprint formats NAME")
    List<String> settings = new ArrayList<>();

    @Option(
            names = "--overwrite",
            paramLabel = "never|changed|always",
            defaultValue = "changed",
            description = "files that exist (${DEFAULT-VALUE})")
    String overwrite = "changed";

    @Option(names = "--before-embargo", description = "write embargoed stories, stamped so")
    boolean beforeEmbargo;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description = "the time that embargoes are compared with; else the clock")
    @Nullable
    String now;

    @Option(names = "--with-notes", description = "let the editor's note into the output")
    boolean withNotes;

    @Option(names = "--no-embed", description = "leave the story itself out of PDF, DOCX and EPUB")
    boolean noEmbed;

    @Option(names = "--report", paramLabel = "FILE.json", description = "all diagnostics and files, for machines")
    @Nullable
    Path report;

    @Option(names = "--fail-on", paramLabel = "warning", description = "exit 3 when there was a warning")
    @Nullable
    String failOn;

    /** The request with these choices. */
    ExportRequest apply(ExportRequest request, @Nullable String epoch) throws UsageException {
        if (failOn != null && !failOn.equals("warning")) {
            throw new UsageException("--fail-on " + failOn + ": only warning can be asked for");
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (String pair : settings) {
            String[] parts = StoryOptions.pair(pair, "--set");
            options.put(parts[0], parts[1]);
        }
        if (template != null) {
            options.put("text.template", template);
        }
        Overwrite policy = policy();
        Instant time = now == null ? null : StoryOptions.time(now, "--now");
        Instant madeAt = madeAt(epoch);
        return request.with(choices -> choices.theme(theme)
                .layout(layout)
                .shelves(shelves)
                .settings(options)
                .template(template)
                .overwrite(policy)
                .beforeEmbargo(beforeEmbargo)
                .now(time)
                .withNotes(withNotes)
                .embed(!noEmbed)
                .madeAt(madeAt));
    }

    private Overwrite policy() throws UsageException {
        if (!OVERWRITE.contains(overwrite)) {
            throw new UsageException(
                    "--overwrite " + overwrite + ": never, changed or always" + Nearest.hint(overwrite, OVERWRITE));
        }
        return Overwrite.valueOf(overwrite.toUpperCase(Locale.ROOT));
    }

    /** Source: reproducible-builds.org, SOURCE_DATE_EPOCH. */
    private static @Nullable Instant madeAt(@Nullable String epoch) throws UsageException {
        if (epoch == null || epoch.isBlank()) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
        } catch (NumberFormatException e) {
            throw new UsageException("SOURCE_DATE_EPOCH is no number of seconds: " + epoch);
        }
    }
}
