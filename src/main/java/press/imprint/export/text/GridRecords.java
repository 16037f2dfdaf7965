package press.imprint.export.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.imprint.export.text.Box.GridCell;

/** A table that is too wide, row by row: each cell under the name of its column. */
final class GridRecords {

    private static final String INDENT = "    ";

    private GridRecords() {}

    /** The rows as boxes. */
    static Box of(Box.Grid grid) {
        String[] names = names(grid);
        TreeMap<Integer, List<Box>> rows = new TreeMap<>();
        for (GridCell cell : grid.cells()) {
            if (cell.row() >= grid.headers()) {
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(record(name(names, cell), cell));
            }
        }
        List<Box> records = new ArrayList<>();
        if (rows.isEmpty()) {
            grid.cells().forEach(cell -> records.add(cell.content()));
        }
        rows.values().forEach(cells -> records.add(new Box.Stack(cells, false)));
        return new Box.Stack(records, true);
    }

    /** The names of all columns that a cell covers, so that none goes unsaid. */
    private static String name(String[] names, GridCell cell) {
        return Arrays.stream(names, cell.column(), cell.column() + cell.columnSpan())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Box record(String name, GridCell cell) {
        if (name.isEmpty()) {
            return new Box.Hanging("- ", "  ", 0, cell.content());
        }
        if (cell.content() instanceof Box.Words words) {
            return new Box.Hanging("", "", 0, new Box.Words(Run.of(name + ": ").add(words.run())));
        }
        return new Box.Stack(
                List.of(new Box.Words(Run.of(name + ":")), new Box.Hanging(INDENT, INDENT, 0, cell.content())), false);
    }

    /** The name of each column: the words of all header cells over it. */
    private static String[] names(Box.Grid grid) {
        String[] names = new String[grid.columns()];
        Arrays.fill(names, "");
        for (GridCell cell : grid.cells()) {
            if (cell.row() < grid.headers()) {
                String name = words(cell.content()).strip();
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    names[c] = names[c].isEmpty() || name.isEmpty() ? names[c] + name : names[c] + ", " + name;
                }
            }
        }
        return names;
    }

    /** All words of a box on one line. */
    private static String words(Box box) {
        return switch (box) {
            case Box.Words words -> words(words.run());
            case Box.Centered centered -> words(centered.run());
            case Box.Underlined underlined -> words(underlined.run());
            case Box.Turned turned -> words(turned.run());
            case Box.Fixed fixed -> String.join(" ", fixed.lines());
            case Box.Stack stack ->
                String.join(" ", stack.boxes().stream().map(GridRecords::words).toList());
            case Box.Hanging hanging -> hanging.first().stripLeading() + words(hanging.content());
            case Box.Ruled ruled -> words(ruled.content());
            case Box.Grid grid ->
                String.join(
                        " ",
                        grid.cells().stream().map(cell -> words(cell.content())).toList());
        };
    }

    private static String words(Run run) {
        return run.text().replace('\n', ' ').strip();
    }
}
