package press.imprint.read.text;

import java.util.Arrays;
import press.imprint.article.Span;
import press.imprint.mend.Mended;
import press.imprint.mend.Repair;

/** Offsets in the mended text to lines and columns of the file. */
final class Places {

    private final int[] lineStarts;
    /** Where each repair ends in the mended text, and how much longer the text has become up to there. */
    private final int[] repairEnds;

    private final int[] shifts;

    Places(Mended mended) {
        String text = mended.text();
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        lineStarts = new int[count];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lineStarts[++line] = at + 1;
        }
        int size = mended.repairs().size();
        repairEnds = new int[size];
        shifts = new int[size];
        int shift = 0;
        for (int i = 0; i < size; i++) {
            Repair repair = mended.repairs().get(i);
            int end = repair.offset() + shift + repair.after().length();
            shift += repair.after().length() - repair.before().length();
            repairEnds[i] = end;
            shifts[i] = shift;
        }
    }

    Span of(Line first, Line last) {
        return of(first.from(), last.to());
    }

    /** The place of a part of the mended text. */
    Span of(int from, int to) {
        int startLine = line(from);
        int endLine = line(to);
        return new Span(startLine + 1, column(from, startLine), endLine + 1, column(to, endLine));
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int offset, int line) {
        return inFile(offset) - inFile(lineStarts[line]) + 1;
    }

    /** The same place in the text as it was before the repairs. */
    private int inFile(int offset) {
        int found = Arrays.binarySearch(repairEnds, offset);
        int done = found >= 0 ? found : -found - 2;
        return done < 0 ? offset : offset - shifts[done];
    }

    /** The place of a repair, given where it stood in the text before. */
    Span ofRepair(Mended mended, int index) {
        Repair repair = mended.repairs().get(index);
        int end = repairEnds[index];
        return of(end - repair.after().length(), end);
    }
}
