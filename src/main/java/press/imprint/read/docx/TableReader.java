package press.imprint.read.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Block;
import press.imprint.article.Block.Cell;
import press.imprint.article.Block.ColumnAlignment;
import press.imprint.article.Block.Row;
import press.imprint.article.Span;

/** Tables: rows made the same length, cells that go on below another joined to it. */
final class TableReader {

    private static final int MOST_COLUMNS = 1000;

    /** A cell while its table is read: it may grow downwards. */
    private static final class Open {
        private final List<Block> content;
        private final int column;
        private final int span;
        private final boolean merges;
        private int rows = 1;

        private Open(List<Block> content, int column, int span, boolean merges) {
            this.content = new ArrayList<>(content);
            this.column = column;
            this.span = span;
            this.merges = merges;
        }
    }

    private record Group(List<List<Open>> rows) {}

    private TableReader() {}

    /** The table, or nothing where it has no cells. */
    static Optional<Block> read(Node table, Function<Node, List<Block>> content) {
        Group head = new Group(new ArrayList<>());
        Group body = new Group(new ArrayList<>());
        int columns = 0;
        boolean inHead = true;
        List<Node> rows = new ArrayList<>();
        collect(table.children(), "tr", rows);
        for (Node row : rows) {
            inHead &= row.child("trPr").flatMap(each -> each.flag("tblHeader")).orElse(false);
            List<Open> cells = row(row, inHead ? head : body, content);
            columns = Math.max(
                    columns,
                    cells.stream()
                            .mapToInt(cell -> cell.column + cell.span)
                            .max()
                            .orElse(0));
        }
        if (columns == 0 || columns > MOST_COLUMNS) {
            return Optional.empty();
        }
        return Optional.of(new Block.Table(
                List.of(),
                rows(head, columns, true),
                rows(body, columns, false),
                Collections.nCopies(columns, ColumnAlignment.NONE),
                Span.NONE));
    }

    /** Rows and cells may be wrapped in content controls and tracked insertions. */
    private static void collect(List<Node> nodes, String name, List<Node> into) {
        for (Node node : nodes) {
            switch (node.name()) {
                case "sdt", "sdtContent", "ins", "customXml" -> collect(node.children(), name, into);
                default -> {
                    boolean deleted = node.child("trPr")
                            .flatMap(each -> each.child("del"))
                            .isPresent();
                    if (node.is(name) && !deleted) {
                        into.add(node);
                    }
                }
            }
        }
    }

    private static List<Open> row(Node row, Group group, Function<Node, List<Block>> content) {
        List<Open> cells = new ArrayList<>();
        int column = row.child("trPr")
                .flatMap(each -> each.number("gridBefore", "val"))
                .orElse(0);
        column = Math.clamp(column, 0, MOST_COLUMNS);
        List<Node> nodes = new ArrayList<>();
        collect(row.children(), "tc", nodes);
        for (Node node : nodes) {
            Optional<Node> properties = node.child("tcPr");
            int span = Math.clamp(
                    properties.flatMap(each -> each.number("gridSpan", "val")).orElse(1), 1, MOST_COLUMNS);
            Optional<String> merge = properties
                    .flatMap(each -> each.child("vMerge"))
                    .map(each -> each.attribute("val").orElse("continue"));
            Open above = merge.filter(each -> each.equals("continue")).isPresent() ? above(group, column, span) : null;
            if (above == null) {
                cells.add(new Open(content.apply(node), column, span, merge.isPresent()));
            } else {
                above.rows++;
                above.content.addAll(content.apply(node));
            }
            column += span;
        }
        group.rows().add(cells);
        return cells;
    }

    /** The cell that reaches down to the last row at this column, if there is one of this width. */
    private static @Nullable Open above(Group group, int column, int span) {
        int next = group.rows().size();
        for (int r = 0; r < next; r++) {
            for (Open cell : group.rows().get(r)) {
                if (cell.column == column && cell.span == span && cell.merges && r + cell.rows == next) {
                    return cell;
                }
            }
        }
        return null;
    }

    private static List<Row> rows(Group group, int columns, boolean head) {
        int[] busy = new int[columns];
        List<Row> rows = new ArrayList<>();
        for (List<Open> open : group.rows()) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            for (Open cell : open) {
                column = pad(cells, busy, column, cell.column, head);
                cells.add(new Cell(cell.content, cell.span, cell.rows, head));
                java.util.Arrays.fill(busy, column, column + cell.span, cell.rows);
                column += cell.span;
            }
            pad(cells, busy, column, columns, head);
            for (int c = 0; c < columns; c++) {
                busy[c] = Math.max(0, busy[c] - 1);
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static int pad(List<Cell> cells, int[] busy, int from, int to, boolean head) {
        for (int c = from; c < to; c++) {
            if (busy[c] == 0) {
                cells.add(new Cell(List.of(), 1, 1, head));
                busy[c] = 1;
            }
        }
        return Math.max(from, to);
    }
}
