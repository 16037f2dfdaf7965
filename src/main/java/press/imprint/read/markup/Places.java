package press.imprint.read.markup;

import org.jsoup.nodes.Node;
import press.imprint.article.Span;

/** Tells where a node of the tree stands in its source. */
@FunctionalInterface
public interface Places {

    /** The place, or {@link Span#NONE} where it is not known. */
    Span of(Node node);

    /** For a tree parsed with position tracking from a whole file. */
    static Span tracked(Node node) {
        var range = node.sourceRange();
        if (!range.isTracked() || range.start().lineNumber() < 1) {
            return Span.NONE;
        }
        return new Span(
                range.start().lineNumber(),
                range.start().columnNumber(),
                range.end().lineNumber(),
                range.end().columnNumber());
    }
}
