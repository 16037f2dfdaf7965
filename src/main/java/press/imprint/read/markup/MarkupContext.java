package press.imprint.read.markup;

import org.jsoup.nodes.Node;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.source.Limits;

/**
 * What the mapping of one story needs besides the tree.
 *
 * @param diagnostics where it says what it did
 * @param limits how deep the result may nest
 * @param pictures the door for pictures
 * @param places where nodes stand
 * @param anchors which names internal links and headings use
 */
public record MarkupContext(
        Diagnostics diagnostics, Limits limits, PictureTaker pictures, Places places, Anchors anchors) {

    void say(DiagnosticCode code, Node node, String detail) {
        diagnostics.say(code, places.of(node), detail);
    }

    Span at(Node node) {
        return places.of(node);
    }
}
