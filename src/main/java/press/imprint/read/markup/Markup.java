package press.imprint.read.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;

/**
 * The mapping of a tree to an article's body: the whole of it in one call.
 *
 * <pre>{@code
 * List<Block> body = Markup.blocks(document.body(), context);
 * }</pre>
 */
public final class Markup {

    private Markup() {}

    /** The blocks below an element, nested no deeper than allowed, with anchors and internal links settled. */
    public static List<Block> blocks(Element container, MarkupContext context) {
        List<Block> blocks = new BlockMarkup(context).flow(container, 0);
        List<Block> flat = new Flattening(context).blocks(blocks);
        return context.anchors().settle(flat, context.diagnostics());
    }

    /** The line of text below an element: blocks in it lose their shape, with a diagnostic. */
    public static List<Inline> line(Element container, MarkupContext context) {
        List<Inline> line = new BlockMarkup(context).inlines().line(container.childNodes(), 0);
        return new Flattening(context).line(line);
    }

    /** The smallest span around both. */
    static Span around(Span first, Span second) {
        if (first.isNone() || second.isNone()) {
            return first.isNone() ? second : first;
        }
        boolean firstStarts = first.startLine() < second.startLine()
                || (first.startLine() == second.startLine() && first.startColumn() <= second.startColumn());
        boolean firstEnds = first.endLine() > second.endLine()
                || (first.endLine() == second.endLine() && first.endColumn() >= second.endColumn());
        return new Span(
                firstStarts ? first.startLine() : second.startLine(),
                firstStarts ? first.startColumn() : second.startColumn(),
                firstEnds ? first.endLine() : second.endLine(),
                firstEnds ? first.endColumn() : second.endColumn());
    }
}
