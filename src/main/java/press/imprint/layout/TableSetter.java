package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.TableGrid;
import press.imprint.design.Color;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/** Sets tables: each row a slice, the head again on each page. */
final class TableSetter {

    private static final double PADDING = 3.2;
    private static final double HAIRLINE = 0.4;
    private static final Color GREY = new Color(0xB8, 0xB8, 0xB8);

    private final StorySetting story;
    private final BlockSetter blocks;

    TableSetter(StorySetting story, BlockSetter blocks) {
        this.story = story;
        this.blocks = blocks;
    }

    static Role role(boolean header) {
        return header ? Role.TABLE_HEADER : Role.TABLE_CELL;
    }

    void set(Block.Table table, Place place, Flow flow) throws DesignException {
        Element element = place.owner().child(Element.Kind.TABLE, Role.TABLE_CELL);
        ColumnWidths columns = ColumnWidths.of(table, place, story, blocks);
        if (columns.factor() < 1) {
            story.say(
                    DiagnosticCode.TABLE_SHRUNK,
                    "a table of " + table.columns().size() + " columns was set in type of "
                            + Math.round(columns.factor() * 100) + " % of its size to fit the page");
        }
        Place inner = place.in(element).scaled(columns.factor());
        Flow own = new Flow();
        if (!table.caption().isEmpty()) {
            TextStyle style = story.theme().style(Role.TABLE_CAPTION);
            Element caption = element.child(Element.Kind.CAPTION, Role.TABLE_CAPTION);
            List<Slice> lines = blocks.lines(table.caption(), Role.TABLE_CAPTION, place.in(caption));
            lines.forEach(line -> line.keepWithNext = true);
            own.add(lines, 0, Math.max(4, style.after()), true);
        }
        double limit = story.textHeight() * 0.95;
        List<Slice> head = new Rows(table, true, columns, inner, limit).slices();
        double headHeight = Flow.height(head);
        List<Slice> body = new Rows(table, false, columns, inner, limit - headHeight).slices();
        head.forEach(slice -> slice.keepWithNext = !body.isEmpty());
        repeat(head, headHeight, body);
        own.add(head, 4, 0, !body.isEmpty());
        own.add(body, 0, 0, false);
        TextStyle cell = story.theme().style(Role.TABLE_CELL);
        double space = cell.leading() * place.scale();
        flow.add(own.slices(), space, space, false);
    }

    private void repeat(List<Slice> head, double height, List<Slice> body) {
        if (head.isEmpty() || height > story.textHeight() / 2) {
            return;
        }
        List<Slice> again = head.stream().map(TableSetter::artifact).toList();
        for (int i = 1; i < body.size(); i++) {
            body.get(i).header = again;
        }
    }

    /** A copy for the eye only: it says nothing new and is no place to go to. */
    private static Slice artifact(Slice slice) {
        Slice copy = new Slice(slice.height);
        copy.keepWithNext = true;
        for (Fragment fragment : slice.fragments) {
            switch (fragment) {
                case Fragment.Glyphs glyphs ->
                    copy.add(new Fragment.Glyphs(
                            glyphs.face(),
                            glyphs.size(),
                            glyphs.color(),
                            glyphs.x(),
                            glyphs.y(),
                            glyphs.glyphs(),
                            glyphs.places(),
                            Element.ARTIFACT));
                case Fragment.Box box -> copy.add(box);
                case Fragment.PictureBox box ->
                    copy.add(new Fragment.PictureBox(
                            box.picture(), box.x(), box.y(), box.width(), box.height(), Element.ARTIFACT));
                case Fragment.LinkArea area -> {}
                case Fragment.Jump jump -> {}
                case Fragment.Anchor anchor -> {}
                case Fragment.Bookmark bookmark -> {}
            }
        }
        return copy;
    }

    /** The rows of the head or of the body. */
    private final class Rows {

        private final Block.Table table;
        private final boolean head;
        private final double[] lefts;
        private final Place place;
        private final double limit;
        private final List<List<Cell>> rows = new ArrayList<>();
        private final double[] heights;
        private final boolean[] joined;

        /** A cell set. */
        private record Cell(List<Slice> slices, int rowSpan, double height) {}

        Rows(Block.Table table, boolean head, ColumnWidths columns, Place place, double limit) throws DesignException {
            this.table = table;
            this.head = head;
            this.place = place;
            this.limit = limit;
            int count = columns.widths().length;
            lefts = new double[count + 1];
            for (int c = 0; c < count; c++) {
                lefts[c + 1] = lefts[c] + columns.widths()[c];
            }
            List<Block.Row> source = head ? table.header() : table.rows();
            for (List<TableGrid.Placed> row : TableGrid.of(source, count)) {
                rows.add(cells(row));
            }
            heights = new double[rows.size()];
            joined = new boolean[rows.size()];
            height();
        }

        private List<Cell> cells(List<TableGrid.Placed> row) throws DesignException {
            Element owner = place.owner().child(Element.Kind.ROW, Role.TABLE_CELL);
            List<Cell> cells = new ArrayList<>();
            for (TableGrid.Placed placed : row) {
                boolean header = head || placed.cell().header();
                double from = lefts[placed.column()];
                double to = lefts[placed.column() + placed.cell().columnSpan()];
                double x = place.rightToLeft() ? place.x() + place.width() - to : place.x() + from;
                double padding = Math.min(ColumnWidths.PADDING, (to - from) / 4);
                Element element = owner.child(header ? Element.Kind.HEADER_CELL : Element.Kind.CELL, role(header));
                Place inner = place.at(x + padding, to - from - 2 * padding)
                        .with(role(header))
                        .in(element);
                Flow flow = new Flow();
                blocks.set(
                        placed.cell().content(), aligned(inner, table.columns().get(placed.column())), flow);
                cells.add(new Cell(flow.slices(), placed.cell().rowSpan(), Flow.height(flow.slices()) + 2 * PADDING));
            }
            return cells;
        }

        private Place aligned(Place inner, Block.ColumnAlignment alignment) {
            boolean rightToLeft = inner.rightToLeft();
            return switch (alignment) {
                case NONE -> inner;
                case CENTER -> inner.aligned(TextStyle.Align.CENTER);
                case LEFT -> inner.aligned(rightToLeft ? TextStyle.Align.END : TextStyle.Align.START);
                case RIGHT -> inner.aligned(rightToLeft ? TextStyle.Align.START : TextStyle.Align.END);
            };
        }

        private void height() {
            double least = story.theme().style(role(head)).leading() * place.scale() + 2 * PADDING;
            for (int r = 0; r < heights.length; r++) {
                heights[r] = least;
                for (Cell cell : rows.get(r)) {
                    if (cell.rowSpan() == 1) {
                        heights[r] = Math.max(heights[r], cell.height());
                    }
                }
            }
            for (int r = 0; r < heights.length; r++) {
                for (Cell cell : rows.get(r)) {
                    if (cell.rowSpan() > 1) {
                        span(cell, r);
                    }
                }
            }
        }

        /** A cell over several rows keeps them on one page; where that cannot be, its first row takes it all. */
        private void span(Cell cell, int row) {
            int last = row + cell.rowSpan() - 1;
            double have = 0;
            for (int r = row; r <= last; r++) {
                have += heights[r];
            }
            if (Math.max(have, cell.height()) > limit) {
                heights[row] = Math.max(heights[row], cell.height());
                return;
            }
            heights[last] += Math.max(0, cell.height() - have);
            for (int r = row; r < last; r++) {
                joined[r] = true;
            }
        }

        List<Slice> slices() {
            List<Slice> slices = new ArrayList<>();
            for (int r = 0; r < heights.length; r++) {
                List<Slice> parts = heights[r] > limit ? parts(rows.get(r)) : List.of(whole(r));
                decorate(parts, r == heights.length - 1);
                parts.getLast().keepWithNext = joined[r] && heights[r] <= limit;
                slices.addAll(parts);
            }
            return slices;
        }

        private Slice whole(int row) {
            Slice slice = new Slice(heights[row]);
            slice.grounds = place.grounds();
            for (Cell cell : rows.get(row)) {
                stack(cell.slices(), slice);
            }
            return slice;
        }

        /** A row taller than a page: as much of each cell as a page holds, then the rest. */
        private List<Slice> parts(List<Cell> cells) {
            List<List<Slice>> open = new ArrayList<>();
            cells.forEach(cell -> open.add(new ArrayList<>(cell.slices())));
            List<Slice> parts = new ArrayList<>();
            while (parts.isEmpty() || open.stream().anyMatch(rest -> !rest.isEmpty())) {
                Slice part = new Slice(0);
                part.grounds = place.grounds();
                for (List<Slice> rest : open) {
                    double height = 2 * PADDING;
                    List<Slice> now = new ArrayList<>();
                    while (!rest.isEmpty()
                            && (now.isEmpty() || height + rest.getFirst().before + rest.getFirst().height <= limit)) {
                        Slice next = rest.removeFirst();
                        height += (now.isEmpty() ? 0 : next.before) + next.height;
                        now.add(next);
                    }
                    stack(now, part);
                    part.height = Math.max(part.height, height);
                }
                parts.add(part);
            }
            return parts;
        }

        private void stack(List<Slice> cell, Slice row) {
            Stack stack = new Stack(0, place.grounds().size());
            double y = PADDING;
            for (int i = 0; i < cell.size(); i++) {
                Slice slice = cell.get(i);
                y += i == 0 ? 0 : slice.before;
                stack.add(slice, y);
                row.notes.addAll(slice.notes);
                y += slice.height;
            }
            row.fragments.addAll(stack.done());
        }

        private void decorate(List<Slice> parts, boolean last) {
            double width = lefts[lefts.length - 1];
            double x = place.rightToLeft() ? place.x() + place.width() - width : place.x();
            for (Slice part : parts) {
                if (head) {
                    part.fragments.addFirst(new Fragment.Box(
                            x, 0, width, part.height, story.theme().tint(), Element.ARTIFACT));
                }
                boolean strong = last && part == parts.getLast();
                double thickness = strong ? 2 * HAIRLINE : HAIRLINE;
                Color color = strong ? story.theme().accent() : GREY;
                part.fragments.add(
                        new Fragment.Box(x, part.height - thickness, width, thickness, color, Element.ARTIFACT));
            }
        }
    }
}
