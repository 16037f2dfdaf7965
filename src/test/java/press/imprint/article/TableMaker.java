package press.imprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes tables up, with cells that span columns and rows. */
final class TableMaker {

    private final Random random;
    private final LineMaker lines;
    private final Supplier<Span> at;

    TableMaker(Random random, LineMaker lines, Supplier<Span> at) {
        this.random = random;
        this.lines = lines;
        this.at = at;
    }

    Block table(Supplier<List<Block>> content) {
        List<Block.ColumnAlignment> columns = new ArrayList<>();
        Block.ColumnAlignment[] alignments = Block.ColumnAlignment.values();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            columns.add(alignments[random.nextInt(alignments.length)]);
        }
        int spans = random.nextInt(100) < 40 ? 25 : 0;
        int headerRows = List.of(0, 1, 1, 1, 2).get(random.nextInt(5));
        int rows = random.nextInt(5) + (headerRows == 0 ? 1 : 0);
        return new Block.Table(
                random.nextInt(100) < 40 ? lines.few() : List.of(),
                rows(headerRows, columns.size(), spans, true, content),
                rows(rows, columns.size(), spans, false, content),
                columns,
                at.get());
    }

    private List<Block.Row> rows(int count, int columns, int spans, boolean header, Supplier<List<Block>> content) {
        int[] busy = new int[columns];
        List<Block.Row> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                if (busy[c] == 0) {
                    int wide = 1;
                    while (c + wide < columns && busy[c + wide] == 0 && random.nextInt(100) < spans) {
                        wide++;
                    }
                    int high = random.nextInt(100) < spans ? 1 + random.nextInt(count - r) : 1;
                    for (int i = c; i < c + wide; i++) {
                        busy[i] = high;
                    }
                    boolean names = header ? random.nextInt(100) < 90 : c == 0 && random.nextInt(100) < 20;
                    cells.add(new Block.Cell(content.get(), wide, high, names));
                }
            }
            for (int c = 0; c < columns; c++) {
                busy[c]--;
            }
            rows.add(new Block.Row(cells));
        }
        return rows;
    }
}
