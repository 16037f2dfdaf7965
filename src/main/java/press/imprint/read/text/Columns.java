package press.imprint.read.text;

import java.util.BitSet;
import java.util.List;

/** Lines whose gaps stand under each other: tables drawn with spaces. */
final class Columns {

    private static final int FEWEST_LINES = 3;

    private static final int WIDEST = 200;

    private Columns() {}

    /** Where a table that begins here ends, or {@code from} where none does. */
    static int end(List<Line> lines, int from) {
        BitSet starts = new BitSet();
        BitSet ends = new BitSet();
        if (!measure(lines.get(from), starts, ends)) {
            return from;
        }
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            BitSet moreStarts = new BitSet();
            BitSet moreEnds = new BitSet();
            boolean gaps = measure(lines.get(end), moreStarts, moreEnds);
            moreStarts.and(starts);
            moreEnds.and(ends);
            if (!gaps || (moreStarts.isEmpty() && moreEnds.isEmpty())) {
                break;
            }
            starts = moreStarts;
            ends = moreEnds;
            end++;
        }
        return end - from >= FEWEST_LINES ? end : from;
    }

    /** Notes where words begin and end that stand behind a gap of two spaces or a tab that no full stop explains. */
    private static boolean measure(Line line, BitSet starts, BitSet ends) {
        int column = line.indent();
        int gap = 0;
        boolean inside = false;
        char before = 0;
        int length = Math.min(line.length(), WIDEST);
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                gap += c == '\t' ? 2 : 1;
                if (gap == 2 && inside) {
                    ends.set(column - 1);
                }
                column = c == '\t' ? (column / 8 + 1) * 8 : column + 1;
                continue;
            }
            if (gap >= 2 && ".?!:;".indexOf(before) < 0) {
                starts.set(column);
                inside = true;
            }
            gap = 0;
            before = c;
            column++;
        }
        if (inside) {
            ends.set(column);
        }
        return inside;
    }
}
