package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Block;

/**
 * Rows of a table made to fill a grid.
 *
 * @param rows each as wide as the table
 * @param changed whether a cell was added or cut back
 */
record TableRows(List<Block.Row> rows, boolean changed) {

    /** Columns that the rows need, where cells from above count. */
    static int width(List<List<Block.Cell>> rows) {
        int widest = 0;
        int[] busy = new int[0];
        for (List<Block.Cell> row : rows) {
            int column = 0;
            for (Block.Cell cell : row) {
                while (column < busy.length && busy[column] > 0) {
                    column++;
                }
                int end = column + cell.columnSpan();
                busy = end > busy.length ? java.util.Arrays.copyOf(busy, end) : busy;
                for (; column < end; column++) {
                    busy[column] = Math.max(busy[column], cell.rowSpan());
                }
            }
            widest = Math.max(widest, busy.length);
            for (int i = 0; i < busy.length; i++) {
                busy[i] = Math.max(0, busy[i] - 1);
            }
        }
        return widest;
    }

    static TableRows of(List<List<Block.Cell>> rows, int columns) {
        int[] busy = new int[columns];
        boolean changed = false;
        List<Block.Row> filled = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Block.Cell> cells = new ArrayList<>();
            int column = 0;
            for (Block.Cell cell : rows.get(r)) {
                while (column < columns && busy[column] > 0) {
                    column++;
                }
                int free = 0;
                while (free < cell.columnSpan() && column + free < columns && busy[column + free] == 0) {
                    free++;
                }
                int down = Math.min(cell.rowSpan(), rows.size() - r);
                changed |= free != cell.columnSpan() || down != cell.rowSpan();
                cells.add(new Block.Cell(cell.content(), free, down, cell.header()));
                for (int end = column + free; column < end; column++) {
                    busy[column] = down;
                }
            }
            for (int c = 0; c < columns; c++) {
                if (busy[c] == 0) {
                    cells.add(Block.Cell.of(List.of()));
                    busy[c] = 1;
                    changed = true;
                }
            }
            for (int c = 0; c < columns; c++) {
                busy[c]--;
            }
            filled.add(new Block.Row(cells));
        }
        return new TableRows(filled, changed);
    }
}
