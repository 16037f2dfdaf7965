package press.imprint.export.xhtml;

import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.Block.Cell;
import press.imprint.article.Block.ColumnAlignment;
import press.imprint.article.TableGrid;
import press.imprint.article.TableGrid.Placed;
import press.imprint.design.Role;

/** Tables to XHTML, with the scope of every header cell, so that a listener hears what a number belongs to. */
final class TableWriter {

    private final XhtmlWriter blocks;
    private final InlineWriter inlines;
    private final Markup out;

    TableWriter(XhtmlWriter blocks, InlineWriter inlines, Markup out) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.out = out;
    }

    void table(Block.Table table) {
        out.start("table", "table").line();
        if (!table.caption().isEmpty()) {
            inlines.element("caption", Role.TABLE_CAPTION, table.caption());
        }
        rows("thead", table.header(), table.columns());
        rows("tbody", table.rows(), table.columns());
        out.close("table").line();
    }

    private void rows(String group, List<Block.Row> rows, List<ColumnAlignment> columns) {
        if (rows.isEmpty()) {
            return;
        }
        out.start(group).line();
        for (List<Placed> row : TableGrid.of(rows, columns.size())) {
            out.start("tr").line();
            for (Placed placed : row) {
                cell(placed, group.equals("thead"), columns.get(placed.column()));
            }
            out.close("tr").line();
        }
        out.close(group).line();
    }

    private void cell(Placed placed, boolean head, ColumnAlignment alignment) {
        Cell cell = placed.cell();
        // An empty header cell names nothing; as a data cell it does not trouble listeners.
        boolean names = !cell.content().isEmpty() && (head || cell.header());
        String element = names ? "th" : "td";
        out.begin(element)
                .attribute("class", (head || names ? Role.TABLE_HEADER : Role.TABLE_CELL).label() + aligned(alignment))
                .attributeIf(names, "scope", scope(cell, head))
                .attributeIf(cell.columnSpan() > 1, "colspan", Integer.toString(cell.columnSpan()))
                .attributeIf(cell.rowSpan() > 1, "rowspan", Integer.toString(cell.rowSpan()))
                .end();
        blocks.tight(cell.content());
        out.close(element).line();
    }

    private static String scope(Cell cell, boolean head) {
        if (head) {
            return cell.columnSpan() > 1 ? "colgroup" : "col";
        }
        return cell.rowSpan() > 1 ? "rowgroup" : "row";
    }

    private static String aligned(ColumnAlignment alignment) {
        return switch (alignment) {
            case NONE -> "";
            case LEFT -> " left";
            case CENTER -> " center";
            case RIGHT -> " right";
        };
    }
}
