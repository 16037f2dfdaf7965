package press.imprint.read.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Metadata;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * What stands at the head of a text about the story.
 *
 * <p>YAML stands between {@code ---} and {@code ---} or {@code ...}, TOML between {@code +++} lines, JSON is an object at
 * the very start. What looks like a fence and holds no fields is not front matter but text. Where fields are damaged,
 * they are read one by one, and what cannot be read is kept as text.
 *
 * @param about what it says
 * @param kept what could not be read of it, to be shown as text; may be empty
 * @param keptAt where that stands
 * @param length how many characters of the text it takes, with its fences and the last line end; 0 where there is none
 */
public record FrontMatter(Metadata about, String kept, Span keptAt, int length) {

    private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, "", Span.NONE, 0);

    /** Whether a text begins with front matter; a glance, nothing is said. */
    public static boolean isAt(String text) {
        Optional<FencedPart> found = FencedPart.find(text);
        if (found.isEmpty()) {
            // Cut off at the end of a glance, or never closed.
            int fence = text.indexOf('\n');
            return fence > 0 && FencedPart.isUnclosed(text) && LineByLine.looksLikeFields(text.substring(fence));
        }
        FencedPart part = found.get();
        return switch (part.notation()) {
            case YAML -> LineByLine.looksLikeFields(part.content());
            case TOML -> true;
            // An object and nothing else is JSON.
            case JSON -> !text.substring(part.length()).isBlank();
        };
    }

    /**
     * Reads it.
     *
     * @param text the whole text, lines ended by {@code \n}
     * @param lines how titles and summaries are read
     */
    public static FrontMatter read(String text, LineReader lines, Diagnostics diagnostics) {
        Optional<FencedPart> found = FencedPart.find(text);
        if (found.isEmpty()) {
            sayUnclosed(text, diagnostics);
            return NONE;
        }
        FencedPart part = found.get();
        return switch (part.notation()) {
            // Jekyll wants an empty pair of fences above a text without metadata; without a text they are two rules.
            case YAML ->
                part.content().isBlank() && text.substring(part.length()).isBlank()
                        ? NONE
                        : yaml(part, lines, diagnostics);
            case TOML, JSON -> marked(part, lines, diagnostics);
        };
    }

    private static void sayUnclosed(String text, Diagnostics diagnostics) {
        int fence = text.indexOf('\n');
        if (FencedPart.isUnclosed(text) && fence > 0 && LineByLine.looksLikeFields(text.substring(fence))) {
            diagnostics.say(
                    DiagnosticCode.FRONT_MATTER_BROKEN,
                    Span.at(1, 1),
                    "it is opened by " + text.substring(0, fence).strip()
                            + " and never closed; close it with the same line");
        }
    }

    private static FrontMatter yaml(FencedPart part, LineReader lines, Diagnostics diagnostics) {
        try {
            List<Field> fields = YamlFields.read(part.content(), part.firstLine());
            if (fields == null || (fields.isEmpty() && !part.content().isBlank() && !isCommentsOnly(part.content()))) {
                return NONE;
            }
            return of(fields, "", part, lines, diagnostics);
        } catch (BrokenFields e) {
            if (!LineByLine.looksLikeFields(part.content())) {
                return NONE;
            }
            diagnostics.say(
                    DiagnosticCode.FRONT_MATTER_BROKEN,
                    e.at(),
                    e.getMessage() + "; the fields were read one by one, those that are no YAML as plain text");
            LineByLine rescued = LineByLine.read(part.content(), part.firstLine());
            return of(rescued.fields(), rescued.rest(), part, lines, diagnostics);
        }
    }

    private static boolean isCommentsOnly(String yaml) {
        return yaml.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    private static FrontMatter marked(FencedPart part, LineReader lines, Diagnostics diagnostics) {
        boolean toml = part.notation() == FencedPart.Notation.TOML;
        try {
            List<Field> fields = toml
                    ? JacksonFields.toml(part.content(), part.firstLine())
                    : JacksonFields.json(part.content(), part.firstLine());
            return of(fields, "", part, lines, diagnostics);
        } catch (BrokenFields e) {
            if (part.content().isBlank() || (!toml && !part.content().contains("\""))) {
                return NONE;
            }
            diagnostics.say(
                    DiagnosticCode.FRONT_MATTER_BROKEN,
                    e.at(),
                    "it is no " + part.notation() + ": " + e.getMessage() + "; it was kept as text");
            return of(List.of(), part.content(), part, lines, diagnostics);
        }
    }

    private static FrontMatter of(
            List<Field> fields, String kept, FencedPart part, LineReader lines, Diagnostics diagnostics) {
        List<Field> clean = new ArrayList<>();
        for (Field field : fields) {
            clean.add(CleanFields.of(field, diagnostics));
        }
        Metadata about = new MetadataFields(lines, diagnostics).read(clean);
        String text = kept.stripTrailing();
        Span at = text.isEmpty() ? Span.NONE : Span.at(part.firstLine(), 1);
        return new FrontMatter(about, text, at, part.length());
    }
}
