package press.imprint.export.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.imprint.export.text.Box.Align;
import press.imprint.export.text.Box.GridCell;

/** Draws tables with {@code +}, {@code -}, {@code =} and {@code |}, their cells broken to fit; or tells that they do not. */
final class GridSetter {

    private final BoxSetter setter;
    private final IdentityHashMap<Box.Grid, Map<Integer, List<String>>> inner = new IdentityHashMap<>();
    private int depth;

    GridSetter(BoxSetter setter) {
        this.setter = setter;
    }

    /** The lines of a table, or of its rows as records where its columns do not go into the width. */
    List<String> set(Box.Grid grid, int width) {
        if (depth == 0) {
            return setOnce(grid, width);
        }
        // A table in a cell is set for each width tried: kept, or tables in tables in tables would take for ever.
        Map<Integer, List<String>> known = inner.computeIfAbsent(grid, key -> new HashMap<>());
        List<String> lines = known.get(width);
        if (lines == null) {
            lines = setOnce(grid, width);
            known.put(width, lines);
        }
        return lines;
    }

    private List<String> setOnce(Box.Grid grid, int width) {
        depth++;
        int[] widths = widths(grid, width);
        List<String> lines = widths.length == 0
                ? setter.set(GridRecords.of(grid), width)
                : new GridDrawing(grid, widths, setter).lines();
        depth--;
        return lines;
    }

    /** A width for each column, together with the frame not above the width; or none. */
    private int[] widths(Box.Grid grid, int width) {
        int room = width - 3 * grid.columns() - 1;
        int[] most = new int[grid.columns()];
        Arrays.fill(most, 1);
        if (room < grid.columns()) {
            return new int[0];
        }
        List<GridCell> narrowFirst = new ArrayList<>(grid.cells());
        narrowFirst.sort(Comparator.comparingInt(GridCell::columnSpan));
        for (GridCell cell : narrowFirst) {
            widen(most, cell, BoxSetter.widest(setter.set(cell.content(), room)));
        }
        if (sum(most) <= room) {
            return most;
        }
        int[] least = least(narrowFirst, BoxSetter.ofWholeWords(), grid.columns());
        if (sum(least) > room) {
            least = least(narrowFirst, setter, grid.columns());
        }
        return sum(least) > room ? new int[0] : shared(least, most, room);
    }

    /** What each column needs when all lines are as short as they can be. */
    private static int[] least(List<GridCell> cells, BoxSetter setter, int columns) {
        int[] least = new int[columns];
        Arrays.fill(least, 1);
        for (GridCell cell : cells) {
            widen(least, cell, BoxSetter.widest(setter.set(cell.content(), 1)));
        }
        return least;
    }

    /** Each column at least what its longest word needs; what is left goes to the narrowest that can use it. */
    private static int[] shared(int[] least, int[] most, int room) {
        int[] widths = least.clone();
        for (int left = room - sum(least); left > 0; left--) {
            int narrowest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] < most[c] && (narrowest < 0 || widths[c] < widths[narrowest])) {
                    narrowest = c;
                }
            }
            if (narrowest < 0) {
                return widths;
            }
            widths[narrowest]++;
        }
        return widths;
    }

    /** Gives the columns under a cell what it needs, the last of them what is missing. */
    private static void widen(int[] widths, GridCell cell, int needed) {
        int end = cell.column() + cell.columnSpan();
        int have = 3 * (cell.columnSpan() - 1);
        for (int c = cell.column(); c < end; c++) {
            have += widths[c];
        }
        if (have < needed) {
            widths[end - 1] += needed - have;
        }
    }

    private static int sum(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return (int) Math.min(sum, Integer.MAX_VALUE / 2);
    }

    /** A line brought to a width. */
    static String padded(String line, int width, Align align) {
        int missing = Math.max(0, width - DisplayWidth.of(line));
        return switch (align) {
            case LEFT -> line + " ".repeat(missing);
            case RIGHT -> " ".repeat(missing) + line;
            case CENTER -> " ".repeat(missing / 2) + line + " ".repeat(missing - missing / 2);
        };
    }
}
