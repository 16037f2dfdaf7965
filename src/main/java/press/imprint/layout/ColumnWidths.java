package press.imprint.layout;

import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.TableGrid;
import press.imprint.diagnostic.DesignException;

/**
 * How wide the columns of a table are, and how much its type must shrink for them.
 *
 * @param widths of each column, padding included, in points
 * @param factor on the type: 1 unless the table is too wide
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record ColumnWidths(double[] widths, double factor) {

    /** Space at each side of a cell's content. */
    static final double PADDING = 5;

    private static final double SMALLEST = 0.5;
    private static final double STEP = 0.05;

    /** A table that would like at least this part of the column takes all of it. */
    private static final double NEARLY_FULL = 0.6;

    static ColumnWidths of(Block.Table table, Place place, StorySetting story, BlockSetter setter)
            throws DesignException {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] most = new double[columns];
        for (boolean spanning : new boolean[] {false, true}) {
            for (boolean head : new boolean[] {true, false}) {
                List<Block.Row> rows = head ? table.header() : table.rows();
                for (List<TableGrid.Placed> row : TableGrid.of(rows, columns)) {
                    for (TableGrid.Placed placed : row) {
                        if (placed.cell().columnSpan() > 1 == spanning) {
                            boolean header = head || placed.cell().header();
                            Measure measure = Measure.of(
                                    placed.cell().content(), place.with(TableSetter.role(header)), story, setter);
                            widen(least, placed, measure.least());
                            widen(most, placed, measure.most());
                        }
                    }
                }
            }
        }
        return fit(least, most, place.width());
    }

    private static void widen(double[] widths, TableGrid.Placed placed, double wanted) {
        int span = placed.cell().columnSpan();
        double have = (span - 1) * 2 * PADDING;
        for (int c = placed.column(); c < placed.column() + span; c++) {
            have += widths[c];
        }
        double more = Math.max(0, wanted - have) / span;
        for (int c = placed.column(); c < placed.column() + span; c++) {
            widths[c] += more;
        }
    }

    private static ColumnWidths fit(double[] least, double[] most, double width) {
        int columns = least.length;
        double room = Math.max(columns, width - 2 * PADDING * columns);
        double leastSum = sum(least);
        double mostSum = sum(most);
        double factor = 1;
        while (leastSum * factor > room && factor > SMALLEST + STEP / 2) {
            factor -= STEP;
        }
        double[] widths = new double[columns];
        for (int c = 0; c < columns; c++) {
            if (mostSum <= room) {
                double stretch = mostSum > 0 && mostSum >= room * NEARLY_FULL ? room / mostSum : 1;
                widths[c] = most[c] * stretch;
            } else if (leastSum * factor <= room) {
                double share = mostSum > leastSum ? (most[c] - least[c]) / (mostSum - leastSum) : 1.0 / columns;
                widths[c] = least[c] * factor + (room - leastSum * factor) * share;
            } else {
                widths[c] = least[c] * room / leastSum;
            }
            widths[c] += Math.min(2 * PADDING, width / columns);
        }
        return new ColumnWidths(widths, factor);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
