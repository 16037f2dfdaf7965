package press.imprint.read.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;
import press.imprint.read.markup.MarkupElements;

/** Blocks of Markdown as HTML elements. */
final class MarkdownBlocks {

    private static final Set<String> ALERTS = Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

    private final MarkdownTree tree;
    private final MarkdownParser parser;
    private final List<String> lines;
    private final Diagnostics diagnostics;

    MarkdownBlocks(MarkdownTree tree, MarkdownParser parser, String text, Diagnostics diagnostics) {
        this.tree = tree;
        this.parser = parser;
        this.lines = List.of(text.split("\n", -1));
        this.diagnostics = diagnostics;
    }

    void add(Node node, List<org.jsoup.nodes.Node> to) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, to);
            case Heading heading -> to.add(heading(heading));
            case ThematicBreak rule -> to.add(new Element("hr"));
            case FencedCodeBlock code -> to.add(code(code.getLiteral(), code.getInfo()));
            case IndentedCodeBlock code -> to.add(code(code.getLiteral(), ""));
            case TemplateCode code -> to.add(code(code.text(), code.language()));
            case BlockQuote quote -> to.add(quote(quote));
            case BulletList list -> to.add(holding(list, "ul"));
            case OrderedList list -> to.add(numbered(list));
            case ListItem item -> to.add(item(item));
            case TableBlock table -> to.add(holding(table, "table"));
            case TableHead head -> to.add(holding(head, "thead"));
            case TableBody body -> to.add(holding(body, "tbody"));
            case TableRow row -> to.add(row(row));
            case TableCell cell -> to.add(cell(cell));
            case TaskListItemMarker marker -> {}
            default -> to.add(holding(node, "div"));
        }
    }

    private Element holding(Node node, String name) {
        Element element = new Element(name);
        tree.children(node, element);
        return element;
    }

    private void paragraph(Paragraph paragraph, List<org.jsoup.nodes.Node> to) {
        takeAttributeLines(paragraph);
        if (paragraph.getFirstChild() == null) {
            return;
        }
        if (paragraph.getFirstChild() == paragraph.getLastChild()
                && paragraph.getFirstChild() instanceof TemplateNode template) {
            TemplateBlocks.add(template.tag(), parser, tree, SourceMap.span(paragraph), to);
            return;
        }
        to.add(holding(paragraph, "p"));
    }

    /** kramdown's {@code {: .lead}} on a line of its own belongs to the paragraph. */
    private void takeAttributeLines(Paragraph paragraph) {
        for (Node end : new Node[] {paragraph.getLastChild(), paragraph.getFirstChild()}) {
            if (!(end instanceof Text text) || !text.getLiteral().startsWith("{:")) {
                continue;
            }
            Node before = text.getPrevious();
            Node after = text.getNext();
            boolean line = (before == null || before instanceof SoftLineBreak)
                    && (after == null || after instanceof SoftLineBreak);
            String words = text.getLiteral().strip();
            if (line && AttributeList.length(words) == words.length()) {
                sayAttributes(words, SourceMap.span(text));
                text.unlink();
                Node edge = before == null ? after : before;
                if (edge != null) {
                    edge.unlink();
                }
            }
        }
    }

    private void sayAttributes(String list, Span at) {
        diagnostics.say(DiagnosticCode.MARKUP_DROPPED, at, "attributes: " + Visible.excerpt(list, 500));
    }

    private Element heading(Heading heading) {
        String identifier = "";
        if (heading.getLastChild() instanceof Text text) {
            int list = AttributeList.trailing(text.getLiteral());
            if (list > 0) {
                String attributes = text.getLiteral().substring(list);
                identifier = AttributeList.identifier(attributes);
                if (attributes.strip().length() != identifier.length() + 3) {
                    sayAttributes(attributes, SourceMap.span(text));
                }
                text.setLiteral(text.getLiteral().substring(0, list).stripTrailing());
            }
        }
        Element element = holding(heading, "h" + heading.getLevel());
        if (!identifier.isEmpty()) {
            element.attr("id", identifier);
        }
        return element;
    }

    private Element code(String literal, @org.jspecify.annotations.Nullable String info) {
        Element code = new Element("code");
        String language = info == null ? "" : firstWord(info);
        if (!language.isEmpty()) {
            code.attr("class", "language-" + language);
        }
        code.appendChild(new TextNode(BracketLimit.shown(literal)));
        return new Element("pre").appendChild(code);
    }

    /** The language of an info string: its first word, without the braces and dots of pandoc and Hugo. */
    private static String firstWord(String info) {
        String words = info.strip();
        int from = 0;
        while (from < words.length() && "{. ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < words.length() && " \t,{}".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** A quotation, or GitHub's alert: a quotation whose first line is {@code [!NOTE]}. */
    private Element quote(BlockQuote quote) {
        String alert = alert(quote);
        if (alert.isEmpty()) {
            return holding(quote, "blockquote");
        }
        Element box = new Element(MarkupElements.BOX);
        String title = alert.charAt(0) + alert.substring(1).toLowerCase(Locale.ROOT);
        box.appendChild(new Element("summary").appendText(title));
        tree.children(quote, box);
        return box;
    }

    private static String alert(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof Text text)
                || (text.getNext() != null && !(text.getNext() instanceof SoftLineBreak))) {
            return "";
        }
        String words = text.getLiteral().strip();
        if (!words.startsWith("[!") || !words.endsWith("]")) {
            return "";
        }
        String name = words.substring(2, words.length() - 1).toUpperCase(Locale.ROOT);
        if (!ALERTS.contains(name)) {
            return "";
        }
        if (text.getNext() != null) {
            text.getNext().unlink();
        }
        text.unlink();
        return name;
    }

    private Element numbered(OrderedList list) {
        Element element = holding(list, "ol");
        Integer start = list.getMarkerStartNumber();
        if (start != null && start != 1) {
            element.attr("start", String.valueOf(start));
        }
        return element;
    }

    private Element item(ListItem item) {
        Element element = new Element("li");
        if (item.getFirstChild() instanceof TaskListItemMarker marker) {
            Element box = new Element("input").attr("type", "checkbox");
            element.appendChild(marker.isChecked() ? box.attr("checked", "") : box);
        }
        tree.children(item, element);
        return element;
    }

    private Element row(TableRow row) {
        Element element = holding(row, "tr");
        List<SourceSpan> spans = row.getSourceSpans();
        Node last = row.getLastChild();
        while (last != null && last.getSourceSpans().isEmpty()) {
            last = last.getPrevious();
        }
        if (!spans.isEmpty() && last != null) {
            sayExcess(spans.getFirst(), last.getSourceSpans().getLast());
        }
        return element;
    }

    /** GFM, section 4.10: "if there are greater, the excess is ignored" - but not in silence. */
    private void sayExcess(SourceSpan row, SourceSpan last) {
        String line = row.getLineIndex() < lines.size() ? lines.get(row.getLineIndex()) : "";
        int from = Math.min(line.length(), last.getColumnIndex() + last.getLength());
        int to = Math.min(line.length(), row.getColumnIndex() + row.getLength());
        if (from >= to) {
            return;
        }
        String rest = line.substring(from, to).strip();
        String words = rest.replace("|", "").strip();
        if (!words.isEmpty()) {
            Span at = new Span(row.getLineIndex() + 1, from + 1, row.getLineIndex() + 1, to + 1);
            diagnostics.say(
                    DiagnosticCode.CONTENT_DROPPED,
                    at,
                    "cells beyond the last column of a table: " + Visible.excerpt(rest, 1000));
        }
    }

    private Element cell(TableCell cell) {
        Element element = holding(cell, cell.isHeader() ? "th" : "td");
        if (cell.getAlignment() != null) {
            element.attr("align", cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        return element;
    }
}
