package press.imprint.export.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import press.imprint.export.text.Box.GridCell;

/** One table as drawn, its columns having their widths. */
final class GridDrawing {

    private final Box.Grid grid;
    private final int[] widths;
    private final GridCell[][] covering;
    private final IdentityHashMap<GridCell, List<String>> contents = new IdentityHashMap<>();
    private final int[] heights;
    private final boolean ruled;

    GridDrawing(Box.Grid grid, int[] widths, BoxSetter setter) {
        this.grid = grid;
        this.widths = widths;
        this.covering = new GridCell[grid.rows()][grid.columns()];
        boolean simple = true;
        for (GridCell cell : grid.cells()) {
            List<String> lines = setter.set(cell.content(), width(cell));
            contents.put(cell, lines);
            simple &= (lines.size() <= 1 && cell.rowSpan() == 1) || cell.row() < grid.headers();
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    covering[r][c] = cell;
                }
            }
        }
        this.ruled = !simple;
        this.heights = heights();
    }

    private int width(GridCell cell) {
        int width = 3 * (cell.columnSpan() - 1);
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            width += widths[c];
        }
        return width;
    }

    /** Rows are as high as what stands in them; what reaches over several has its last row bear the rest. */
    private int[] heights() {
        int[] high = new int[grid.rows()];
        Arrays.fill(high, 1);
        for (int span = 1; span <= grid.rows(); span++) {
            for (GridCell cell : grid.cells()) {
                if (cell.rowSpan() == span) {
                    int last = cell.row() + span - 1;
                    int have = lineOf(high, cell, last) + high[last];
                    high[last] += Math.max(0, lines(cell).size() - have);
                }
            }
        }
        return high;
    }

    private List<String> lines(GridCell cell) {
        return contents.getOrDefault(cell, List.of());
    }

    /** Which of a cell's lines stands at the top of a row that it covers. */
    private int lineOf(int[] high, GridCell cell, int row) {
        int line = 0;
        for (int r = cell.row(); r < row; r++) {
            line += high[r] + (hasRule(r) ? 1 : 0);
        }
        return line;
    }

    private boolean hasRule(int row) {
        return ruled || row == grid.headers() - 1 || row == grid.rows() - 1;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(rule(-1));
        for (int r = 0; r < grid.rows(); r++) {
            for (int line = 0; line < heights[r]; line++) {
                lines.add(row(r, line));
            }
            if (hasRule(r)) {
                lines.add(rule(r));
            }
        }
        return lines;
    }

    private String row(int r, int line) {
        StringBuilder drawn = new StringBuilder("|");
        for (int c = 0; c < grid.columns(); c += covering[r][c].columnSpan()) {
            GridCell cell = covering[r][c];
            drawn.append(' ')
                    .append(text(cell, lineOf(heights, cell, r) + line))
                    .append(" |");
        }
        return drawn.toString();
    }

    private String text(GridCell cell, int line) {
        List<String> all = lines(cell);
        return GridSetter.padded(
                line < all.size() ? all.get(line) : "",
                width(cell),
                grid.aligns().get(cell.column()));
    }

    /** The rule under a row, open where a cell reaches through it; under row -1 the upper edge. */
    private String rule(int row) {
        char sign = grid.headers() > 0 && row == grid.headers() - 1 ? '=' : '-';
        StringBuilder drawn = new StringBuilder();
        int c = 0;
        while (c < grid.columns()) {
            drawn.append(corner(row, c));
            if (isOpen(row, c)) {
                GridCell cell = covering[row][c];
                drawn.append(' ')
                        .append(text(cell, lineOf(heights, cell, row) + heights[row]))
                        .append(' ');
                c += cell.columnSpan();
            } else {
                drawn.append(String.valueOf(sign).repeat(widths[c] + 2));
                c++;
            }
        }
        return drawn.append(corner(row, grid.columns())).toString();
    }

    private boolean isOpen(int row, int c) {
        return row >= 0 && row + 1 < grid.rows() && covering[row][c].equals(covering[row + 1][c]);
    }

    private char corner(int row, int c) {
        boolean left = c > 0 && !isOpen(row, c - 1);
        boolean right = c < grid.columns() && !isOpen(row, c);
        if (!left && !right) {
            return '|';
        }
        boolean above = row >= 0 && isEdge(row, c);
        boolean below = row + 1 < grid.rows() && isEdge(row + 1, c);
        if (above || below) {
            return '+';
        }
        return grid.headers() > 0 && row == grid.headers() - 1 ? '=' : '-';
    }

    /** Whether a cell of this row begins or ends at this column. */
    private boolean isEdge(int row, int c) {
        return c == 0 || c == grid.columns() || !covering[row][c - 1].equals(covering[row][c]);
    }
}
