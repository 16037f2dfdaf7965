package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.diagnostic.DiagnosticCode;

/** Tables: rows made the same length, cells that reach too far cut back, header rows told from the others. */
final class TableMarkup {

    /** As browsers have it (HTML Living Standard, section 4.9.11); also keeps a hostile page small. */
    private static final int WIDEST = 1000;

    private final MarkupContext context;
    private final BlockMarkup markup;

    TableMarkup(MarkupContext context, BlockMarkup markup) {
        this.context = context;
        this.markup = markup;
    }

    /** The parts of a table, as found. */
    private static final class Found {
        final List<Inline> caption = new ArrayList<>();
        final List<List<Block.Cell>> header = new ArrayList<>();
        final List<List<Block.Cell>> rows = new ArrayList<>();
        final List<Block> stray = new ArrayList<>();
        final List<Block.ColumnAlignment> columns = new ArrayList<>();
    }

    void table(Element element, Flow to, int depth) {
        Found found = new Found();
        group(element, found, false, depth);
        to.addAll(found.stray);
        if (found.header.isEmpty() && found.rows.size() > 1 && isHeader(found.rows.getFirst())) {
            found.header.add(found.rows.removeFirst());
        }
        int columns = Math.max(TableRows.width(found.header), TableRows.width(found.rows));
        if (columns == 0) {
            if (!found.caption.isEmpty()) {
                to.add(new Block.Paragraph(found.caption, context.at(element)));
            }
            context.say(DiagnosticCode.EMPTY_DROPPED, element, "a table without cells");
            return;
        }
        TableRows header = TableRows.of(found.header, columns);
        TableRows rows = TableRows.of(found.rows, columns);
        if (header.changed() || rows.changed()) {
            context.say(DiagnosticCode.TABLE_PADDED, element, "to " + columns + " columns");
        }
        while (found.columns.size() < columns) {
            found.columns.add(Block.ColumnAlignment.NONE);
        }
        to.add(new Block.Table(
                found.caption, header.rows(), rows.rows(), found.columns.subList(0, columns), context.at(element)));
    }

    private static boolean isHeader(List<Block.Cell> row) {
        return !row.isEmpty() && row.stream().allMatch(cell -> cell.header() && cell.rowSpan() == 1);
    }

    private void group(Element element, Found found, boolean head, int depth) {
        for (Node child : List.copyOf(element.childNodes())) {
            switch (child.normalName()) {
                case "caption" -> {
                    if (!found.caption.isEmpty()) {
                        found.caption.add(new Inline.LineBreak());
                    }
                    found.caption.addAll(WordsOfBlocks.oneLine(markup.flow((Element) child, depth)));
                }
                case "thead" -> group((Element) child, found, found.rows.isEmpty(), depth);
                case "tbody", "tfoot" -> group((Element) child, found, false, depth);
                case "tr" -> row((Element) child, found, head, depth);
                case "colgroup", "col" -> {}
                default -> stray(child, found, depth);
            }
        }
    }

    private void stray(Node child, Found found, int depth) {
        if (child instanceof TextNode text && text.isBlank()) {
            return;
        }
        Element holder = new Element("div");
        holder.appendChild(child);
        found.stray.addAll(markup.flow(holder, depth));
    }

    private void row(Element element, Found found, boolean head, int depth) {
        List<Block.Cell> cells = new ArrayList<>();
        boolean first = found.header.isEmpty() && found.rows.isEmpty();
        for (Node child : List.copyOf(element.childNodes())) {
            if (child.nameIs("td") || child.nameIs("th")) {
                Element cell = (Element) child;
                int columnSpan = span(cell, "colspan");
                boolean header = head || cell.nameIs("th");
                cells.add(new Block.Cell(markup.flow(cell, depth), columnSpan, span(cell, "rowspan"), header));
                for (int i = 0; first && i < columnSpan; i++) {
                    found.columns.add(alignment(cell));
                }
            } else {
                stray(child, found, depth);
            }
        }
        if (!cells.isEmpty()) {
            (head ? found.header : found.rows).add(cells);
        }
    }

    private static int span(Element cell, String name) {
        String written = cell.attr(name).strip();
        if (written.isEmpty() || written.length() > 9) {
            return 1;
        }
        try {
            return Math.clamp(Integer.parseInt(written), 1, WIDEST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static Block.ColumnAlignment alignment(Element cell) {
        String style = cell.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        int at = style.indexOf("text-align:");
        String written = at < 0 ? cell.attr("align").toLowerCase(Locale.ROOT) : style.substring(at + 11);
        if (written.startsWith("left")) {
            return Block.ColumnAlignment.LEFT;
        }
        if (written.startsWith("center")) {
            return Block.ColumnAlignment.CENTER;
        }
        return written.startsWith("right") ? Block.ColumnAlignment.RIGHT : Block.ColumnAlignment.NONE;
    }
}
