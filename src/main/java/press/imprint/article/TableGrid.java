package press.imprint.article;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Block.Cell;
import press.imprint.article.Block.Row;

/**
 * The columns at which the cells of a group of rows stand, once spans are counted.
 *
 * <p>Header rows and body rows are two groups: no cell reaches from one into the other.
 */
public final class TableGrid {

    private TableGrid() {}

    /**
     * A cell and where it stands.
     *
     * @param row row of its upper left corner in its group, from 0
     * @param column column of its upper left corner, from 0
     */
    public record Placed(Cell cell, int row, int column) {}

    /** The cells of each row with their columns, in order. */
    public static List<List<Placed>> of(List<Row> rows, int columns) {
        int[] busy = new int[columns];
        List<List<Placed>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Placed> placed = new ArrayList<>();
            int column = 0;
            for (Cell cell : rows.get(r).cells()) {
                while (column < columns && busy[column] > 0) {
                    column++;
                }
                if (cell.columnSpan() > columns - column) {
                    throw new IllegalArgumentException(
                            "row " + (r + 1) + " of a table is wider than its " + columns + " columns");
                }
                placed.add(new Placed(cell, r, column));
                for (int c = column; c < column + cell.columnSpan(); c++) {
                    if (busy[c] > 0) {
                        throw new IllegalArgumentException("cells overlap in row " + (r + 1) + " of a table");
                    }
                    busy[c] = cell.rowSpan();
                }
                column += cell.columnSpan();
            }
            for (int c = 0; c < columns; c++) {
                if (busy[c] == 0) {
                    throw new IllegalArgumentException(
                            "row " + (r + 1) + " of a table leaves column " + (c + 1) + " empty");
                }
                busy[c]--;
            }
            grid.add(List.copyOf(placed));
        }
        return List.copyOf(grid);
    }

    static void check(List<Row> rows, int columns) {
        List<List<Placed>> grid = of(rows, columns);
        for (List<Placed> row : grid) {
            for (Placed placed : row) {
                if (placed.cell().rowSpan() > rows.size() - placed.row()) {
                    throw new IllegalArgumentException("a cell reaches below the last row of its group");
                }
            }
        }
    }
}
