package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Visible;

/**
 * Quotations, and who said them: a {@code footer} or {@code cite} at the end, a last paragraph or last line that begins
 * with a dash.
 */
final class QuoteMarkup {

    /** A line that begins with a dash and is longer is speech, not a name. */
    private static final int LONGEST_ATTRIBUTION = 120;

    private final MarkupContext context;
    private final BlockMarkup markup;

    QuoteMarkup(MarkupContext context, BlockMarkup markup) {
        this.context = context;
        this.markup = markup;
    }

    void quote(Element element, Flow to, int depth) {
        Element source = attribution(element);
        List<Inline> attribution = new ArrayList<>();
        if (source != null) {
            source.remove();
            attribution.addAll(withoutDash(markup.inlines().line(source.childNodes(), depth)));
        }
        if (element.hasAttr("cite") && !element.attr("cite").isBlank()) {
            context.say(
                    DiagnosticCode.MARKUP_DROPPED,
                    element,
                    "<blockquote cite=\"" + Visible.excerpt(element.attr("cite"), 200) + "\">; its words were kept");
        }
        List<Block> content = markup.flow(element, depth);
        if (!content.isEmpty()) {
            to.add(new Block.Quote(content, attribution, context.at(element)));
        } else if (!attribution.isEmpty()) {
            to.add(new Block.Quote(
                    List.of(new Block.Paragraph(attribution, context.at(element))), List.of(), context.at(element)));
        } else {
            context.say(DiagnosticCode.EMPTY_DROPPED, element, "a quotation without words");
        }
    }

    private static @Nullable Element attribution(Element quote) {
        Node lastNode = lastWords(quote);
        if (!(lastNode instanceof Element last)) {
            return null;
        }
        boolean alone = last.previousElementSibling() == null;
        if (last.nameIs("footer") || (last.nameIs("cite") && !alone)) {
            return last;
        }
        if (!last.nameIs("p") || Tags.holdsBlock(last)) {
            return null;
        }
        if (!alone && beginsWithDash(last.wholeText()) && last.wholeText().length() <= LONGEST_ATTRIBUTION) {
            return last;
        }
        return lastLine(last);
    }

    private static @Nullable Node lastWords(Element element) {
        Node node = element.lastChild();
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        return node;
    }

    /** The last line of a paragraph, taken out of it, if it begins with a dash. */
    private static @Nullable Element lastLine(Element paragraph) {
        List<Node> children = List.copyOf(paragraph.childNodes());
        for (int i = children.size() - 1; i >= 0; i--) {
            if (!(children.get(i) instanceof TextNode text)) {
                continue;
            }
            String words = text.getWholeText();
            int start = words.lastIndexOf('\n') + 1;
            boolean lineStart = start > 0 || (i > 0 && children.get(i - 1).nameIs("br"));
            if (!lineStart) {
                continue;
            }
            boolean something = i > 0 || start > 1;
            String line = words.substring(start) + text(children.subList(i + 1, children.size()));
            if (!something || !beginsWithDash(line) || line.length() > LONGEST_ATTRIBUTION) {
                return null;
            }
            Element source = new Element("footer");
            source.appendText(words.substring(start));
            text.text(words.substring(0, start));
            children.subList(i + 1, children.size()).forEach(source::appendChild);
            return source;
        }
        return null;
    }

    private static String text(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            text.append(
                    node instanceof TextNode words
                            ? words.getWholeText()
                            : node instanceof Element element ? element.wholeText() : "");
        }
        return text.toString();
    }

    private static boolean beginsWithDash(String words) {
        String line = words.strip();
        int dash = dashLength(line);
        return dash > 0 && line.length() > dash && !line.substring(dash).isBlank();
    }

    /** Em dash, horizontal bar, en dash, or two or three hyphens. */
    private static int dashLength(String line) {
        if (line.startsWith("\u2014") || line.startsWith("\u2015") || line.startsWith("\u2013")) {
            return 1;
        }
        return line.startsWith("---") ? 3 : line.startsWith("--") ? 2 : 0;
    }

    private static List<Inline> withoutDash(List<Inline> line) {
        if (line.isEmpty() || !(line.getFirst() instanceof Inline.Text first) || dashLength(first.text()) == 0) {
            return line;
        }
        List<Inline> rest = new ArrayList<>(Inline.of(first.text().substring(dashLength(first.text()))));
        rest.addAll(line.subList(1, line.size()));
        return Lines.tidy(rest);
    }
}
