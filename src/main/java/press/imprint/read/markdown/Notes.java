package press.imprint.read.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/** The definitions of notes in a text, and which were used. */
final class Notes {

    /** How many characters of notes may be repeated in all: a long note referred to 100,000 times must not fill memory. */
    private static final long MOST_REPEATED = 2_000_000;

    private final Diagnostics diagnostics;
    private final Map<String, FootnoteDefinition> byLabel = new HashMap<>();
    private final Set<FootnoteDefinition> unused = new LinkedHashSet<>();
    private final Map<FootnoteDefinition, Long> lengths = new LinkedHashMap<>();
    private long repeated;

    Notes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void define(FootnoteDefinition definition) {
        byLabel.putIfAbsent(normal(definition.getLabel()), definition);
        unused.add(definition);
        long length = definition.getSourceSpans().stream()
                .mapToLong(span -> span.getLength())
                .sum();
        lengths.put(definition, length + 1);
    }

    /** Labels match as in reference links: letters' case and the number of blanks do not count. */
    private static String normal(String label) {
        return String.join(" ", label.strip().split("\\s+"))
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The note that a reference means; null where there is none, or where it was repeated too often. */
    @Nullable
    FootnoteDefinition refer(String label, Span at) {
        FootnoteDefinition definition = byLabel.get(normal(label));
        if (definition == null) {
            return null;
        }
        if (!unused.remove(definition)) {
            repeated += lengths.getOrDefault(definition, 1L);
            if (repeated > MOST_REPEATED) {
                diagnostics.say(
                        DiagnosticCode.MARKUP_DROPPED,
                        at,
                        "the note [^" + label + "] is repeated too often; only its name was kept");
                return null;
            }
            diagnostics.say(DiagnosticCode.FOOTNOTE_REPEATED, at, "the note [^" + label + "]");
        }
        return definition;
    }

    /** Definitions nothing has referred to so far. */
    List<FootnoteDefinition> unused() {
        return List.copyOf(unused);
    }

    /** Takes a definition as used. */
    void forget(FootnoteDefinition definition) {
        unused.remove(definition);
    }

    /** Collects the definitions below a node. */
    void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                define(definition);
            }
            if (node instanceof org.commonmark.node.Block) {
                collect(node);
            }
        }
    }
}
