package press.imprint.read.epub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.Block.Cell;
import press.imprint.article.Block.ColumnAlignment;
import press.imprint.article.Block.Row;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;

/** Tables of a page to tables of the model, whose rows must fill all columns. */
final class TableReading {

    /** Most columns; what a wider span covers is cut. */
    private static final int WIDEST = 200;

    private final BlockReading blocks;
    private final VisibleStory story;
    private boolean mended;

    TableReading(BlockReading blocks, VisibleStory story) {
        this.blocks = blocks;
        this.story = story;
    }

    void table(Element table, List<Block> to, int depth) {
        List<List<Element>> header = new ArrayList<>();
        List<List<Element>> body = new ArrayList<>();
        table.elements().forEach(group -> {
            boolean head = group.name().equals("thead");
            if (group.name().equals("tr")) {
                body.add(cells(group));
            } else if (head || group.name().equals("tbody") || group.name().equals("tfoot")) {
                group.all("tr").forEach(row -> (head ? header : body).add(cells(row)));
            }
        });
        List<Inline> caption =
                table.first("caption").map(each -> blocks.line(each.children())).orElse(List.of());
        List<List<Cell>> head = group(header, depth);
        List<List<Cell>> rest = group(body, depth);
        int columns = Math.max(width(head), width(rest));
        if (columns == 0) {
            VisibleStory.addParagraph(caption, to);
            return;
        }
        to.add(new Block.Table(
                caption, filled(head, columns), filled(rest, columns), aligned(table, columns), Span.NONE));
        if (mended) {
            story.say(DiagnosticCode.TABLE_PADDED, "rows of a table did not fill its columns");
        }
    }

    private static List<Element> cells(Element row) {
        return row.elements()
                .filter(cell -> cell.name().equals("td") || cell.name().equals("th"))
                .toList();
    }

    /** The cells of a group of rows, spans cut to the rows there are and where they would overlap. */
    private List<List<Cell>> group(List<List<Element>> rows, int depth) {
        List<List<Cell>> result = new ArrayList<>();
        List<Integer> busy = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = new ArrayList<>();
            int column = 0;
            for (Element cell : rows.get(r)) {
                while (column < busy.size() && busy.get(column) > 0) {
                    column++;
                }
                int wanted = Math.clamp(BlockReading.number(cell.attribute("colspan"), 1), 1, WIDEST);
                int columns = 1;
                while (columns < wanted && (column + columns >= busy.size() || busy.get(column + columns) == 0)) {
                    columns++;
                }
                int given = BlockReading.number(cell.attribute("rowspan"), 1);
                int down = Math.clamp(given == 0 ? rows.size() : given, 1, rows.size() - r);
                mended |= columns < wanted || down < given;
                row.add(new Cell(
                        blocks.blocks(cell, depth), columns, down, cell.name().equals("th")));
                while (busy.size() < column + columns) {
                    busy.add(0);
                }
                for (int c = column; c < column + columns; c++) {
                    busy.set(c, down);
                }
                column += columns;
            }
            busy.replaceAll(left -> Math.max(0, left - 1));
            result.add(row);
        }
        return result;
    }

    private static int width(List<List<Cell>> rows) {
        int widest = 0;
        List<Integer> busy = new ArrayList<>();
        for (List<Cell> row : rows) {
            place(row, busy);
            widest = Math.max(widest, busy.size());
            busy.replaceAll(left -> Math.max(0, left - 1));
        }
        return widest;
    }

    private static void place(List<Cell> row, List<Integer> busy) {
        int column = 0;
        for (Cell cell : row) {
            while (column < busy.size() && busy.get(column) > 0) {
                column++;
            }
            while (busy.size() < column + cell.columnSpan()) {
                busy.add(0);
            }
            for (int c = column; c < column + cell.columnSpan(); c++) {
                busy.set(c, cell.rowSpan());
            }
            column += cell.columnSpan();
        }
    }

    private List<Row> filled(List<List<Cell>> rows, int columns) {
        List<Row> result = new ArrayList<>();
        List<Integer> busy = new ArrayList<>(Collections.nCopies(columns, 0));
        for (List<Cell> row : rows) {
            List<Cell> whole = new ArrayList<>(row);
            place(row, busy);
            for (int c = 0; c < columns; c++) {
                if (busy.get(c) == 0) {
                    // Cells stand from the left, so what is free is to their right, in order.
                    whole.add(Cell.of(List.of()));
                    mended = true;
                    busy.set(c, 1);
                }
            }
            busy.replaceAll(left -> Math.max(0, left - 1));
            result.add(new Row(whole));
        }
        return result;
    }

    private static List<ColumnAlignment> aligned(Element table, int columns) {
        List<ColumnAlignment> result = new ArrayList<>(Collections.nCopies(columns, ColumnAlignment.NONE));
        table.within().filter(each -> each.name().equals("tr")).forEach(row -> {
            List<Element> cells = cells(row);
            boolean plain = cells.size() == columns;
            for (int c = 0; plain && c < columns; c++) {
                if (result.get(c) == ColumnAlignment.NONE) {
                    result.set(c, aligned(cells.get(c)));
                }
            }
        });
        return result;
    }

    private static ColumnAlignment aligned(Element cell) {
        if (cell.isA("left")) {
            return ColumnAlignment.LEFT;
        }
        if (cell.isA("center")) {
            return ColumnAlignment.CENTER;
        }
        return cell.isA("right") ? ColumnAlignment.RIGHT : ColumnAlignment.NONE;
    }
}
