package press.imprint.read.markup;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What the elements of HTML are to an article, by name (HTML Living Standard, section 4). */
final class Tags {

    /** Boxes that say nothing by themselves: their blocks stand in their place. */
    static final Set<String> CONTAINERS = Set.of(
            "html",
            "body",
            "div",
            "p",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "center",
            "address",
            "hgroup",
            "form",
            "fieldset",
            "search",
            "figcaption",
            "noscript",
            "summary",
            "legend",
            "caption",
            "dd",
            "dt",
            "li",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "template",
            "dialog",
            "slot");

    /** Elements that the block mapping has a case for, besides the containers. */
    static final Set<String> BLOCKS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "menu",
            "dir",
            "dl",
            "blockquote",
            "figure",
            "table",
            "pre",
            "xmp",
            "listing",
            "plaintext",
            "hr",
            "aside",
            "details",
            "video",
            "audio",
            "iframe",
            "embed",
            "object");

    /** Their content is no words. */
    static final Set<String> WORDLESS =
            Set.of("script", "style", "link", "meta", "base", "head", "noembed", "noframes");

    private Tags() {}

    static boolean isBlock(Node node) {
        return node instanceof Element element
                && (CONTAINERS.contains(element.normalName()) || BLOCKS.contains(element.normalName()));
    }

    /** Whether there is a block anywhere below; a note's blocks are no part of the line. */
    static boolean holdsBlock(Element element) {
        return !element.nameIs(MarkupElements.NOTE) && holds(element, Tags::isBlock);
    }

    /** Whether a node below fits. Walks without recursion, and past notes. */
    static boolean holds(Element element, Predicate<Node> fits) {
        return NodeTraversor.filter(new Search(element, fits), element) == NodeFilter.FilterResult.STOP;
    }

    private record Search(Element root, Predicate<Node> fits) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node == root) {
                return FilterResult.CONTINUE;
            }
            if (node.nameIs(MarkupElements.NOTE)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            return fits.test(node) ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
