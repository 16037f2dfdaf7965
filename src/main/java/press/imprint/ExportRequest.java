package press.imprint;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.imprint.source.Limits;

/**
 * What is asked for: which stories, in which formats, where to, and how.
 *
 * <p>Begin with {@link #of} and change what differs:
 *
 * <pre>{@code
 * ExportRequest request = ExportRequest.of(List.of("stories"), Path.of("out"))
 *         .with(options -> options.formats(List.of("pdf", "epub")));
 * }</pre>
 */
public final class ExportRequest {

    private final List<String> inputs;
    private final Path out;
    private final Choices choices;

    private ExportRequest(List<String> inputs, Path out, Choices choices) {
        this.inputs = List.copyOf(inputs);
        this.out = out;
        this.choices = choices;
    }

    /** Files, folders or {@code -}, and the folder (or, for a bundle, the file) to write. */
    public static ExportRequest of(List<String> inputs, Path out) {
        return new ExportRequest(inputs, out, new Choices());
    }

    /** The same with other choices. */
    public ExportRequest with(UnaryOperator<Choices> change) {
        return new ExportRequest(inputs, out, change.apply(choices.copy()));
    }

    List<String> inputs() {
        return inputs;
    }

    Path out() {
        return out;
    }

    Choices choices() {
        return choices;
    }

    /** Everything that has a default. Each method answers the choices, to be chained. */
    public static final class Choices implements Cloneable {

        List<String> formats = List.of("pdf", "docx", "epub", "text");
        String theme = "classic";
        String layout = "article";
        List<Path> shelves = List.of();
        Map<String, List<String>> metadata = Map.of();
        Map<String, String> settings = Map.of();

        @Nullable
        String template;

        @Nullable
        String from;

        @Nullable
        String language;

        int jobs = 1;
        boolean resume;
        Overwrite overwrite = Overwrite.CHANGED;
        boolean beforeEmbargo;
        boolean withNotes;
        boolean embed = true;
        boolean curlQuotes = true;
        Limits limits = Limits.DEFAULT;

        @Nullable
        Instant now;

        @Nullable
        Instant madeAt;

        InputStream standardInput = InputStream.nullInputStream();

        private Choices() {}

        private Choices copy() {
            try {
                return (Choices) clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("choices can be cloned", e);
            }
        }

        /** Names of the formats. */
        public Choices formats(List<String> names) {
            formats = List.copyOf(names);
            return this;
        }

        /** Name or file of the theme. */
        public Choices theme(String name) {
            theme = name;
            return this;
        }

        /** Name or file of the layout. */
        public Choices layout(String name) {
            layout = name;
            return this;
        }

        /** Folders with themes, layouts, templates and fonts, asked before ours. */
        public Choices shelves(List<Path> folders) {
            shelves = List.copyOf(folders);
            return this;
        }

        /** Metadata that holds whatever the story says, by the names of {@code --meta}. */
        public Choices metadata(Map<String, List<String>> values) {
            metadata = Map.copyOf(values);
            return this;
        }

        /** Options of single formats, by the keys of {@code --set}. */
        public Choices settings(Map<String, String> values) {
            settings = Map.copyOf(values);
            return this;
        }

        /** Name or file of the template of text outputs; null: the format's own choice. */
        public Choices template(@Nullable String name) {
            template = name;
            return this;
        }

        /** Input format; null: recognised. */
        public Choices from(@Nullable String name) {
            from = name;
            return this;
        }

        /** BCP 47 tag for stories that do not say theirs; null: detected. */
        public Choices language(@Nullable String tag) {
            language = tag;
            return this;
        }

        /** Stories at a time, 1 or more. */
        public Choices jobs(int number) {
            jobs = Math.max(1, number);
            return this;
        }

        /** Whether to skip what an interrupted run finished. */
        public Choices resume(boolean yes) {
            resume = yes;
            return this;
        }

        /** What happens to files that are there already. */
        public Choices overwrite(Overwrite policy) {
            overwrite = policy;
            return this;
        }

        /** Whether embargoed stories are written, stamped. */
        public Choices beforeEmbargo(boolean yes) {
            beforeEmbargo = yes;
            return this;
        }

        /** Whether the editor's note is written. */
        public Choices withNotes(boolean yes) {
            withNotes = yes;
            return this;
        }

        /** Whether the story itself goes into each PDF, DOCX and EPUB. */
        public Choices embed(boolean yes) {
            embed = yes;
            return this;
        }

        /** Whether straight quotation marks become the language's own. */
        public Choices curlQuotes(boolean yes) {
            curlQuotes = yes;
            return this;
        }

        /** Bounds on every input. */
        public Choices limits(Limits bounds) {
            limits = bounds;
            return this;
        }

        /** The time that embargoes are compared with; null: the clock, read once. */
        public Choices now(@Nullable Instant time) {
            now = time;
            return this;
        }

        /** Time of making to write into files, where the story says none; null: none or a fixed one. */
        public Choices madeAt(@Nullable Instant time) {
            madeAt = time;
            return this;
        }

        /** What {@code -} reads. */
        public Choices standardInput(InputStream in) {
            standardInput = in;
            return this;
        }
    }

    /** The language asked for. */
    Optional<String> language() {
        return Optional.ofNullable(choices.language);
    }
}
