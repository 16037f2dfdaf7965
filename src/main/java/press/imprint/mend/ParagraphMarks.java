package press.imprint.mend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import press.imprint.language.Language;
import press.imprint.mend.Surroundings.Side;

/**
 * Restores the lost marks of one paragraph, from left to right, keeping count of open quotations.
 *
 * <p>What stands on both sides says most: a space and a letter, an opening mark; a letter and a space, a closing mark or
 * an apostrophe; two letters, an apostrophe or a dash; two digits, an en dash. What is left open, and how many marks
 * further on could close it, settles the rest.
 */
final class ParagraphMarks {

    private final String text;
    private final BitSet lost;
    private final Surroundings around;
    private final Language language;
    private final LetterEvidence letters;
    private final LostQuotations quotations;
    private final Dashes dashes;
    private final int start;
    private final int end;
    private final List<Repair> repairs = new ArrayList<>();

    ParagraphMarks(
            String text,
            BitSet lost,
            Surroundings around,
            Language language,
            LetterEvidence letters,
            int start,
            int end,
            boolean quotedNext) {
        this.text = text;
        this.lost = lost;
        this.around = around;
        this.language = language;
        this.letters = letters;
        this.start = start;
        this.end = end;
        this.quotations = new LostQuotations(text, lost, around, language, start, end, quotedNext);
        this.dashes = new Dashes(around, language);
    }

    List<Repair> restore() {
        for (int i = start; i < end; i++) {
            if (!lost.get(i)) {
                quotations.pass(i);
            } else if (lost.get(i + 1)) {
                i = pile(i) - 1;
            } else {
                single(i);
            }
        }
        return repairs;
    }

    private void single(int i) {
        Side left = around.left(i);
        Side right = around.right(i);
        boolean wordLeft = left == Side.LETTER || left == Side.DIGIT;
        boolean wordRight = right == Side.LETTER || right == Side.DIGIT;
        if (wordLeft && wordRight) {
            inside(i, left, right);
        } else if (left == Side.GAP && right == Side.GAP) {
            dash(i, dashes.spaced(i, start));
        } else if ((left == Side.GAP || left == Side.BEFORE || left == Side.DASH)
                && (wordRight || right == Side.BEFORE)) {
            opener(i);
        } else if ((left == Side.DIGIT && right == Side.BEFORE) || (left == Side.AFTER && right == Side.DIGIT)) {
            dash(i, dashes.range());
        } else if (wordLeft && right == Side.BEFORE) {
            boolean elided = Elisions.isElided(around.wordBefore(i), language);
            if (elided) {
                apostrophe(i, 0.95);
            } else {
                dash(i, dashes.closed(i));
            }
        } else if (left == Side.AFTER && (right == Side.LETTER || right == Side.BEFORE)) {
            afterPoint(i);
        } else if (wordLeft || left == Side.AFTER || left == Side.DASH || quotations.isOpen()) {
            closer(i, left, right);
        } else {
            add(i, text.substring(i, i + 1), RepairRule.UNRESTORED, 0);
        }
    }

    private void inside(int i, Side left, Side right) {
        if (left == Side.DIGIT && right == Side.DIGIT) {
            dash(i, dashes.range());
            return;
        }
        String before = around.wordBefore(i);
        String after = around.wordFrom(i + 1);
        if (right == Side.LETTER) {
            double elided =
                    left == Side.DIGIT ? after.equals("s") ? 0.97 : 0 : Elisions.confidence(before, after, language);
            if (elided > 0) {
                apostrophe(i, elided);
                return;
            }
        }
        if (text.charAt(i) == LostMarks.REPLACEMENT
                && !(LetterEvidence.isWord(before) && LetterEvidence.isWord(after))) {
            add(i, text.substring(i, i + 1), RepairRule.UNRESTORED, 0);
            return;
        }
        dash(i, dashes.closed(i));
    }

    /** Behind a full stop, a comma or a bracket, and before a letter. */
    private void afterPoint(int i) {
        String after = around.wordFrom(i + 1);
        char before = around.charAt(i - 1);
        if (!after.isEmpty()
                && ".)]”’%".indexOf(before) >= 0
                && Elisions.confidence("it", after, Language.ENGLISH) > 0.9) {
            apostrophe(i, 0.95);
        } else if (before == ')' || before == ']' || before == '”' || before == '’' || before == '%') {
            dash(i, dashes.closed(i));
        } else if (before == '.'
                && i > 1
                && Character.isUpperCase(around.charAt(i - 2))
                && !Character.isLetter(around.charAt(i - 3))) {
            dash(i, dashes.closed(i));
        } else if (quotations.isOpen() && before != ':') {
            quote(i, quotations.close(), 0.6);
        } else {
            opener(i);
        }
    }

    private void opener(int i) {
        String word = around.wordFrom(i + 1);
        if (Shortened.isAt(text, i + 1, word) && (word.equals("n") || !quotations.closesSoon(i))) {
            apostrophe(i, 0.9);
        } else if (quotations.isSignature(i)) {
            add(i, "—", RepairRule.DASH, 0.6);
        } else {
            quote(i, quotations.open(i), quotations.certaintyOfOpening(i));
        }
    }

    private void closer(int i, Side left, Side right) {
        char before = around.charAt(i - 1);
        boolean plural = (before == 's' || before == 'S' || before == 'z' || before == 'x') && left == Side.LETTER;
        if (quotations.isOpen()) {
            boolean goesOn = right == Side.GAP && Character.isLowerCase(around.charAt(i + 2));
            if (plural && goesOn && quotations.canCloseLater(i)) {
                apostrophe(i, 0.85);
            } else {
                quote(i, quotations.close(), plural && goesOn ? 0.8 : 0.95);
            }
        } else if (left == Side.DIGIT && around.charAt(i + 1) == ')') {
            dash(i, dashes.range());
        } else if (left == Side.LETTER) {
            boolean dropped = around.wordBefore(i).endsWith("in");
            apostrophe(i, plural ? 0.92 : dropped ? 0.75 : 0.6);
        } else {
            quote(i, quotations.strayClose(), 0.6);
        }
    }

    /** Several lost marks side by side. */
    private int pile(int from) {
        int to = from;
        while (lost.get(to)) {
            to++;
        }
        Side left = around.left(from);
        Side right = around.right(to - 1);
        boolean before = left == Side.LETTER || left == Side.DIGIT || left == Side.AFTER;
        boolean after = right == Side.LETTER || right == Side.DIGIT || right == Side.BEFORE;
        int i = from;
        if (before) {
            i = closers(from, to, left, after);
        } else if (!after && left == Side.GAP) {
            for (; i < to; i++) {
                dash(i, new Dashes.Dash("—", 0.6));
            }
        }
        for (; i < to; i++) {
            if (after) {
                opener(i);
            } else {
                add(i, text.substring(i, i + 1), RepairRule.UNRESTORED, 0);
            }
        }
        return to;
    }

    /** Marks behind a word: an apostrophe if there are more than can close, then closing marks, then a dash. */
    private int closers(int from, int to, Side left, boolean wordAfter) {
        int i = from;
        int closing = to - from - (wordAfter ? 1 : 0);
        if (closing > quotations.depth() && left == Side.LETTER && !wordAfter) {
            apostrophe(i++, 0.8);
        }
        while (i < to && quotations.isOpen() && !(wordAfter && i == to - 1)) {
            quote(i++, quotations.close(), 0.85);
        }
        if (i < to && wordAfter) {
            dash(i, new Dashes.Dash(dashes.isEnglish() ? "—" : "–", 0.75));
            i++;
        }
        while (i < to && !wordAfter) {
            quote(i++, quotations.strayClose(), 0.5);
        }
        return i;
    }

    private void quote(int i, String mark, double confidence) {
        add(i, mark, RepairRule.QUOTATION_MARK, confidence);
    }

    private void apostrophe(int i, double confidence) {
        add(i, "’", RepairRule.APOSTROPHE, confidence);
    }

    private void dash(int i, Dashes.Dash dash) {
        add(i, dash.mark(), RepairRule.DASH, dash.confidence());
    }

    private void add(int i, String mark, RepairRule rule, double confidence) {
        boolean nothing = mark.equals(text.substring(i, i + 1));
        double doubt = letters.hasSoundMarks() && !letters.lettersDamaged() ? 0.9 : 1;
        repairs.add(new Repair(
                i, text.substring(i, i + 1), mark, nothing ? RepairRule.UNRESTORED : rule, confidence * doubt));
    }
}
