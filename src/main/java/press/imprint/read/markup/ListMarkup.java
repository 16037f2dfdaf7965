package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.diagnostic.DiagnosticCode;

/** Lists of items and of terms. */
final class ListMarkup {

    private final MarkupContext context;
    private final BlockMarkup markup;

    ListMarkup(MarkupContext context, BlockMarkup markup) {
        this.context = context;
        this.markup = markup;
    }

    void list(Element element, Flow to, int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Element item && item.nameIs("li")) {
                items.add(item(item, depth));
            } else if (!(child instanceof TextNode text && text.isBlank())) {
                stray(child, items, depth);
            }
        }
        if (items.isEmpty()) {
            context.say(DiagnosticCode.EMPTY_DROPPED, element, "a list without items");
        } else if (element.nameIs("ol")) {
            to.add(numbered(element, items));
        } else {
            to.add(new Block.BulletList(items, context.at(element)));
        }
    }

    /** A list directly in a list belongs to the item before it, as pages mean it; other words are an item. */
    private void stray(Node child, List<Block.ListItem> items, int depth) {
        Element holder = new Element("li");
        holder.appendChild(child);
        Block.ListItem item = item(holder, depth);
        if (item.content().isEmpty()) {
            return;
        }
        boolean list = child.nameIs("ul") || child.nameIs("ol");
        if (list && !items.isEmpty()) {
            Block.ListItem last = items.removeLast();
            List<Block> content = new ArrayList<>(last.content());
            content.addAll(item.content());
            items.add(new Block.ListItem(last.done(), content));
        } else {
            items.add(item);
        }
    }

    private Block.ListItem item(Element item, int depth) {
        Optional<Boolean> done = Optional.empty();
        Element box = checkbox(item);
        if (box != null) {
            done = Optional.of(box.hasAttr("checked"));
            box.remove();
        }
        return new Block.ListItem(done, markup.flow(item, depth));
    }

    /** A box at the very start of an item, as GFM task lists have it (section 5.3). */
    private static @org.jspecify.annotations.Nullable Element checkbox(Element item) {
        Element holder = item;
        for (int i = 0; i < 3; i++) {
            Node first = holder.firstChild();
            while (first instanceof TextNode text && text.isBlank()) {
                first = first.nextSibling();
            }
            if (!(first instanceof Element element)) {
                return null;
            }
            if (element.nameIs("input")) {
                return element.attr("type").equalsIgnoreCase("checkbox") ? element : null;
            }
            if (!element.nameIs("p") && !element.nameIs("label")) {
                return null;
            }
            holder = element;
        }
        return null;
    }

    private Block numbered(Element element, List<Block.ListItem> items) {
        Block.NumberStyle style = switch (element.attr("type")) {
            case "a" -> Block.NumberStyle.LOWER_ALPHA;
            case "A" -> Block.NumberStyle.UPPER_ALPHA;
            case "i" -> Block.NumberStyle.LOWER_ROMAN;
            case "I" -> Block.NumberStyle.UPPER_ROMAN;
            default -> Block.NumberStyle.DECIMAL;
        };
        if (element.hasAttr("reversed")) {
            context.say(DiagnosticCode.MARKUP_DROPPED, element, "<ol reversed>; the items are numbered upwards");
        }
        int start = start(element);
        if (start == 0 && style != Block.NumberStyle.DECIMAL) {
            start = 1;
        }
        return new Block.NumberedList(start, style, items, context.at(element));
    }

    private int start(Element element) {
        if (!element.hasAttr("start")) {
            return 1;
        }
        try {
            int start = Integer.parseInt(element.attr("start").strip());
            if (start >= 0) {
                return start;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        context.say(
                DiagnosticCode.MARKUP_DROPPED,
                element,
                "<ol start=\"" + element.attr("start") + "\">; the items are numbered from 1");
        return 1;
    }

    void definitions(Element element, Flow to, int depth) {
        List<Block.Definition> entries = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> descriptions = new ArrayList<>();
        for (Node child : parts(element)) {
            boolean term = child.nameIs("dt");
            if (term && !descriptions.isEmpty()) {
                entry(terms, descriptions, entries, to);
            }
            if (term) {
                List<Inline> line = markup.inlines().line(child.childNodes(), depth);
                if (!line.isEmpty()) {
                    terms.add(line);
                }
            } else if (child instanceof Element words && words.nameIs("dd")) {
                descriptions.add(markup.flow(words, depth));
            } else {
                Element holder = new Element("dd");
                holder.appendChild(child);
                List<Block> words = markup.flow(holder, depth);
                if (!words.isEmpty()) {
                    descriptions.add(words);
                }
            }
        }
        entry(terms, descriptions, entries, to);
        if (!entries.isEmpty()) {
            to.add(new Block.DefinitionList(entries, context.at(element)));
        }
    }

    /** HTML allows groups of terms and meanings in a {@code div}. */
    private static List<Node> parts(Element element) {
        List<Node> parts = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element group && group.nameIs("div")) {
                parts.addAll(group.childNodes());
            } else {
                parts.add(child);
            }
        }
        parts.removeIf(node -> node instanceof TextNode text && text.isBlank());
        return parts;
    }

    private void entry(
            List<List<Inline>> terms, List<List<Block>> descriptions, List<Block.Definition> entries, Flow to) {
        if (!terms.isEmpty()) {
            entries.add(new Block.Definition(terms, descriptions));
        } else {
            descriptions.forEach(to::addAll);
        }
        terms.clear();
        descriptions.clear();
    }
}
