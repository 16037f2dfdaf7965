package press.imprint.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.imprint.article.Block;
import press.imprint.article.Block.Cell;
import press.imprint.article.Block.ColumnAlignment;
import press.imprint.article.Block.Row;
import press.imprint.article.TableGrid;
import press.imprint.article.TableGrid.Placed;
import press.imprint.diagnostic.DiagnosticCode;

/** Tables (17.4): a grid, head rows that repeat, cells that reach over columns and rows. */
final class TableWriter {

    /** Word refuses tables with more. */
    static final int MOST_COLUMNS = 63;

    private static final int CELL_MARGINS = 200;

    private final Manuscript manuscript;
    private final TextPart part;
    private final BlockWriter blocks;

    TableWriter(Manuscript manuscript, TextPart part, BlockWriter blocks) {
        this.manuscript = manuscript;
        this.part = part;
        this.blocks = blocks;
    }

    void write(Block.Table table, Place place) {
        if (!table.caption().isEmpty()) {
            blocks.paragraph(place, WordStyle.TABLE_CAPTION, table.caption(), table.at());
        }
        if (table.columns().size() > MOST_COLUMNS) {
            manuscript.say(
                    DiagnosticCode.MARKUP_FLATTENED,
                    table.at(),
                    "Word's tables have at most " + MOST_COLUMNS + " columns, this one has "
                            + table.columns().size() + "; its cells stand one under the other");
            flatten(table.header(), place);
            flatten(table.rows(), place);
            return;
        }
        blocks.separateTables(place);
        int room = place.room(manuscript.styles());
        List<Integer> widths = ColumnWidths.of(table, room);
        part.xml().raw("<w:tbl>").properties(properties(table, place, widths)).raw("<w:tblGrid>");
        widths.forEach(width -> part.xml().raw("<w:gridCol w:w=\"").raw(width).raw("\"/>"));
        part.xml().raw("</w:tblGrid>");
        rows(table, table.header(), true, widths, place);
        rows(table, table.rows(), false, widths, place);
        part.xml().raw("</w:tbl>");
        blocks.wroteTable();
    }

    private void flatten(List<Row> rows, Place place) {
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                blocks.blocks(cell.content(), place);
            }
        }
    }

    private Properties properties(Block.Table table, Place place, List<Integer> widths) {
        boolean rowHeads = table.rows().stream()
                .allMatch(
                        row -> !row.cells().isEmpty() && row.cells().getFirst().header());
        Properties properties = new Properties(Properties.Kind.TABLE)
                .value("tblStyle", TableStyle.ID)
                .with(
                        "tblW",
                        "w:w=\"" + widths.stream().mapToInt(Integer::intValue).sum() + "\" w:type=\"dxa\"")
                .with(
                        "tblLook",
                        look(
                                !table.header().isEmpty(),
                                rowHeads && !table.rows().isEmpty()));
        int start = place.start(manuscript.styles());
        if (start > 0) {
            properties.with("tblInd", "w:w=\"" + start + "\" w:type=\"dxa\"");
        }
        if (place.rightToLeft()) {
            properties.on("bidiVisual");
        }
        String caption = BlockWriter.plain(table.caption());
        if (!caption.isEmpty()) {
            properties.put(
                    "tblCaption", "<w:tblCaption w:val=\"" + press.imprint.xml.XmlText.attribute(caption) + "\"/>");
        }
        return properties;
    }

    private static String look(boolean head, boolean rowHeads) {
        int bits = 0x0600 | (head ? 0x0020 : 0) | (rowHeads ? 0x0080 : 0);
        return String.format(
                Locale.ROOT,
                "w:val=\"%04X\" w:firstRow=\"%d\" w:lastRow=\"0\" w:firstColumn=\"%d\" w:lastColumn=\"0\""
                        + " w:noHBand=\"1\" w:noVBand=\"1\"",
                bits,
                head ? 1 : 0,
                rowHeads ? 1 : 0);
    }

    private void rows(Block.Table table, List<Row> rows, boolean head, List<Integer> widths, Place place) {
        List<List<Placed>> grid = TableGrid.of(rows, table.columns().size());
        Placed[] above = new Placed[table.columns().size()];
        for (int r = 0; r < grid.size(); r++) {
            for (Placed placed : grid.get(r)) {
                for (int c = placed.column();
                        c < placed.column() + placed.cell().columnSpan();
                        c++) {
                    above[c] = placed;
                }
            }
            part.xml()
                    .raw("<w:tr>")
                    .raw(head ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:trPr><w:cantSplit/></w:trPr>");
            int column = 0;
            while (column < above.length) {
                Placed placed = above[column];
                cell(table, placed, placed.row() == r, head, widths, place);
                column = placed.column() + placed.cell().columnSpan();
            }
            part.xml().raw("</w:tr>");
        }
    }

    private void cell(
            Block.Table table, Placed placed, boolean begins, boolean head, List<Integer> widths, Place place) {
        Cell cell = placed.cell();
        int width = 0;
        for (int c = placed.column(); c < placed.column() + cell.columnSpan(); c++) {
            width += widths.get(c);
        }
        Properties properties =
                new Properties(Properties.Kind.CELL).with("tcW", "w:w=\"" + width + "\" w:type=\"dxa\"");
        if (cell.columnSpan() > 1) {
            properties.value("gridSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            properties.put("vMerge", begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        part.xml().raw("<w:tc>").properties(properties);
        WordStyle style = head || cell.header() ? WordStyle.TABLE_HEADER : WordStyle.TABLE_TEXT;
        Place inside = Place.of(style, Math.max(width - CELL_MARGINS, CELL_MARGINS), place.rightToLeft())
                .aligned(align(table.columns().get(placed.column())));
        int before = blocks.paragraphs();
        if (begins) {
            blocks.blocks(cell.content(), inside);
        }
        blocks.endCell(inside, before);
        part.xml().raw("</w:tc>");
    }

    private static String align(ColumnAlignment alignment) {
        return switch (alignment) {
            case NONE -> "";
            case LEFT -> "Left";
            case CENTER -> "Center";
            case RIGHT -> "Right";
        };
    }

    /** How wide columns should be, by the words in them. */
    private static final class ColumnWidths {

        private static final int MOST = 60;
        private static final int LEAST = 4;

        static List<Integer> of(Block.Table table, int room) {
            int columns = table.columns().size();
            int[] weights = new int[columns];
            java.util.Arrays.fill(weights, LEAST);
            weigh(table.header(), columns, weights);
            weigh(table.rows(), columns, weights);
            int sum = java.util.Arrays.stream(weights).sum();
            List<Integer> widths = new ArrayList<>();
            int used = 0;
            for (int c = 0; c < columns; c++) {
                int width = c == columns - 1 ? room - used : (int) ((long) room * weights[c] / sum);
                widths.add(Math.max(width, 20));
                used += width;
            }
            return List.copyOf(widths);
        }

        private static void weigh(List<Row> rows, int columns, int[] weights) {
            for (List<Placed> row : TableGrid.of(rows, columns)) {
                for (Placed placed : row) {
                    if (placed.cell().columnSpan() == 1) {
                        int length = Math.clamp(length(placed.cell()), LEAST, MOST);
                        weights[placed.column()] = Math.max(weights[placed.column()], length);
                    }
                }
            }
        }

        private static int length(Cell cell) {
            int longest = 0;
            for (Block block : cell.content()) {
                longest = Math.max(
                        longest,
                        block instanceof Block.Paragraph paragraph
                                ? BlockWriter.plain(paragraph.content()).length()
                                : MOST / 2);
            }
            return longest;
        }
    }
}
