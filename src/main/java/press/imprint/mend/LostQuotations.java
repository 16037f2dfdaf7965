package press.imprint.mend;

import java.util.BitSet;
import press.imprint.language.Language;
import press.imprint.language.QuotationMarks;
import press.imprint.mend.Surroundings.Side;

/**
 * Keeps count of the quotations of one paragraph: what is open, and what further on could close it.
 *
 * <p>Counts are made once, from the end, so that no question looks ahead.
 */
final class LostQuotations {

    private static final int SIGNATURE = 48;

    private final String text;
    private final int start;
    private final int end;
    private final boolean quotedNext;
    private final String[] marks;
    /** For each place the number of marks from there on, up to the next opening one, that could close. */
    private final int[] closersAhead;

    private final int[] closersInAll;
    private boolean outer;
    private boolean inner;

    LostQuotations(
            String text, BitSet lost, Surroundings around, Language language, int start, int end, boolean quotedNext) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.quotedNext = quotedNext;
        this.marks = marks(language);
        this.closersAhead = new int[end - start + 1];
        this.closersInAll = new int[end - start + 1];
        for (int i = end - 1; i >= start; i--) {
            boolean closes = lost.get(i) ? canClose(around.left(i), around.right(i)) : text.charAt(i) == '”';
            boolean opens = lost.get(i) ? canOpen(around.left(i), around.right(i)) : text.charAt(i) == '“';
            int at = i - start;
            closersAhead[at] = opens ? 0 : closersAhead[at + 1] + (closes ? 1 : 0);
            closersInAll[at] = closersInAll[at + 1] + (closes ? 1 : 0);
        }
    }

    private static boolean canClose(Side left, Side right) {
        boolean before = left == Side.LETTER || left == Side.DIGIT || left == Side.AFTER || left == Side.LOST;
        return before && (right == Side.GAP || right == Side.AFTER || right == Side.DASH || right == Side.LOST);
    }

    private static boolean canOpen(Side left, Side right) {
        boolean before = left == Side.GAP || left == Side.BEFORE || left == Side.DASH;
        return before && (right == Side.LETTER || right == Side.DIGIT || right == Side.BEFORE || right == Side.LOST);
    }

    /** The marks of the language that can have been lost: guillemets are two bytes and come through. */
    private static String[] marks(Language language) {
        QuotationMarks all = QuotationMarks.of(language).ofDouble();
        String[] outer = {"“", "”"};
        if (isCurly(all.open())) {
            outer = new String[] {all.open(), all.close()};
        } else if (isCurly(all.innerOpen())) {
            outer = new String[] {all.innerOpen(), all.innerClose()};
        }
        boolean single = all.innerOpen().equals("‚")
                || all.innerOpen().equals("‘")
                || all.innerOpen().equals("’");
        return new String[] {outer[0], outer[1], single ? all.innerOpen() : "‘", single ? all.innerClose() : "’"};
    }

    private static boolean isCurly(String mark) {
        return mark.equals("“") || mark.equals("”") || mark.equals("„");
    }

    /** Goes past a character that is sound. */
    void pass(int i) {
        char c = text.charAt(i);
        if (c == '“' || c == '„') {
            outer = c == '„' || !marks[0].equals("„");
            inner = false;
        } else if (c == '”') {
            outer = marks[0].equals("”") && !outer;
            inner = false;
        } else if (c == '‘' && outer) {
            inner = true;
        }
    }

    boolean isOpen() {
        return outer;
    }

    int depth() {
        return (outer ? 1 : 0) + (inner ? 1 : 0);
    }

    /** Opens a quotation, or one inside another if enough marks follow to close both. */
    String open(int i) {
        int ahead = closersAhead[i + 1 - start];
        if (outer
                && !inner
                && (ahead >= 2
                        || (ahead == 1
                                && (closersInAll[i + 1 - start] >= 2 || (quotedNext && text.charAt(start) != ' '))))) {
            inner = true;
            return marks[2];
        }
        outer = true;
        inner = false;
        return marks[0];
    }

    double certaintyOfOpening(int i) {
        return closersInAll[i + 1 - start] > 0 || quotedNext ? 0.95 : 0.65;
    }

    String close() {
        if (inner) {
            inner = false;
            return marks[3];
        }
        outer = false;
        return marks[1];
    }

    /** A closing mark of a quotation that began in an earlier paragraph. */
    String strayClose() {
        return marks[1];
    }

    /** Whether what is open can still be closed before another quotation opens. */
    boolean canCloseLater(int i) {
        return closersAhead[i + 1 - start] >= (inner ? 2 : 1);
    }

    /** Whether a closing mark follows at once, before another opens: then it may well be a quotation. */
    boolean closesSoon(int i) {
        return closersAhead[i + 1 - start] > depth();
    }

    /** A dash before a name at the end of a paragraph: —Ada Moreno. */
    boolean isSignature(int i) {
        if (outer
                || quotedNext
                || end - i > SIGNATURE
                || closersInAll[i + 1 - start] > 0
                || i + 1 >= end
                || !Character.isUpperCase(text.charAt(i + 1))) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int at = i + 1; at < end; at++) {
            if (Character.isLetter(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                words++;
                capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            }
        }
        char last = text.charAt(end - 1);
        return words >= 2 && words <= 6 && capitals * 2 > words && last != '.' && last != '?' && last != '!';
    }
}
