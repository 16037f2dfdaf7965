package press.imprint.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.imprint.ExportRequest;
import press.imprint.UsageException;
import press.imprint.article.Moment;
import press.imprint.diagnostic.Nearest;
import press.imprint.source.Limits;

/** What every command that reads stories may be told. */
final class StoryOptions {

    private static final List<String> LIMITS = List.of("file-bytes", "picture-pixels", "nesting", "story-seconds");

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "files, folders, or - for standard input")
    List<String> inputs = List.of();

    @Option(names = "--from", paramLabel = "NAME", description = "format of the inputs; else it is recognised")
    @Nullable
    String from;

    @Option(names = "--language", paramLabel = "TAG", description = "BCP 47 tag for stories that do not say theirs")
    @Nullable
    String language;

    @Option(
            names = "--meta",
            paramLabel = "KEY=VALUE",
            description = "set or correct metadata: headline, byline, date, ...; repeatable")
    List<String> metadata = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "change a bound on inputs: file-bytes, picture-pixels, nesting, story-seconds")
    List<String> limits = new ArrayList<>();

    @Option(names = "--straight-quotes", description = "leave straight quotation marks as they are")
    boolean straightQuotes;

    @Option(names = "--quiet", description = "print only errors")
    boolean quiet;

    @Option(names = "--verbose", description = "print every diagnostic, not one a kind")
    boolean verbose;

    /** A request for these stories. */
    ExportRequest request(Path out, InputStream standardInput) throws UsageException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : metadata) {
            String[] parts = pair(pair, "--meta");
            fields.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
        }
        Limits bounds = limits();
        return ExportRequest.of(inputs, out)
                .with(choices -> choices.from(from)
                        .language(language)
                        .metadata(fields)
                        .limits(bounds)
                        .curlQuotes(!straightQuotes)
                        .standardInput(standardInput));
    }

    private Limits limits() throws UsageException {
        Limits bounds = Limits.DEFAULT;
        for (String pair : limits) {
            String[] parts = pair(pair, "--limit");
            long value = number(parts[1], "--limit " + parts[0]);
            bounds = switch (parts[0]) {
                case "file-bytes" -> new Limits(value, bounds.picturePixels(), bounds.nesting(), bounds.storyTime());
                case "picture-pixels" -> new Limits(bounds.fileBytes(), value, bounds.nesting(), bounds.storyTime());
                case "nesting" ->
                    new Limits(
                            bounds.fileBytes(), bounds.picturePixels(), (int) Math.min(value, 100), bounds.storyTime());
                case "story-seconds" ->
                    new Limits(bounds.fileBytes(), bounds.picturePixels(), bounds.nesting(), Duration.ofSeconds(value));
                default ->
                    throw new UsageException("--limit has no name \"" + parts[0] + "\"" + Nearest.hint(parts[0], LIMITS)
                            + " (names: " + String.join(", ", LIMITS) + ")");
            };
        }
        return bounds;
    }

    static String[] pair(String text, String option) throws UsageException {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new UsageException(option + " " + text + ": write it as KEY=VALUE");
        }
        return new String[] {text.substring(0, equals).strip(), text.substring(equals + 1)};
    }

    static Instant time(String text, String option) throws UsageException {
        return Moment.parse(text)
                .map(Moment::instant)
                .orElseThrow(() -> new UsageException(
                        option + " " + text + ": no time; write 2025-08-15 or 2025-08-15T14:30:00-08:00"));
    }

    private static long number(String text, String option) throws UsageException {
        try {
            long value = Long.parseLong(text.strip());
            if (value > 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(option + "=" + text + ": a whole number above 0 is needed");
        }
        throw new UsageException(option + "=" + text + ": a whole number above 0 is needed");
    }
}
