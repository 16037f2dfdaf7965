package press.imprint.mend;

import java.util.BitSet;
import press.imprint.language.Language;
import press.imprint.mend.Surroundings.Side;

/**
 * Question marks that stand where none can: an encoder put them in the place of what it had no sign for.
 *
 * <p>One inside a contraction or before a word is proof. Only in a text with such proof are others looked at, and those
 * that may be questions stay.
 */
final class QuestionMarks {

    private final String text;
    private final BitSet lost;
    private final Surroundings around;
    private final Language language;

    private QuestionMarks(String text, BitSet lost, Surroundings around, Language language) {
        this.text = text;
        this.lost = lost;
        this.around = around;
        this.language = language;
    }

    /** Adds the places of such marks. */
    static void mark(String text, BitSet lost, Surroundings around, Language language) {
        QuestionMarks marks = new QuestionMarks(text, lost, around, language);
        if (text.indexOf('?') >= 0 && marks.isProven()) {
            marks.mark();
        }
    }

    private boolean isProven() {
        for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
            Side left = around.left(i);
            Side right = around.right(i);
            if (right == Side.LETTER && left == Side.GAP && !isAddress(i)) {
                return true;
            }
            if (right == Side.LETTER
                    && left == Side.LETTER
                    && !isAddress(i)
                    && Elisions.confidence(around.wordBefore(i), around.wordFrom(i + 1), language) > 0.9) {
                return true;
            }
        }
        return false;
    }

    private void mark() {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = false;
            } else if (c == '?') {
                open = one(i, open);
            }
        }
    }

    /** Decides about one; answers whether a quotation is open behind it. */
    private boolean one(int i, boolean open) {
        Side left = around.left(i);
        Side right = around.right(i);
        boolean before = left == Side.LETTER || left == Side.DIGIT || left == Side.AFTER || left == Side.LOST;
        boolean after = right == Side.LETTER || right == Side.DIGIT || right == Side.BEFORE;
        if (isAddress(i)) {
            return open;
        }
        if (!before && after) {
            lost.set(i);
            return true;
        }
        if (before && after) {
            boolean inside =
                    (left == Side.LETTER && right == Side.LETTER) || (left == Side.DIGIT && right == Side.DIGIT);
            if (inside) {
                lost.set(i);
            }
            return open;
        }
        if (!before) {
            boolean dash =
                    left == Side.GAP && right == Side.GAP && i > 0 && Character.isLowerCase(around.charAt(i + 2));
            if (dash) {
                lost.set(i);
            }
            return open;
        }
        if (closes(i, right, open)) {
            lost.set(i);
            return false;
        }
        return open;
    }

    private boolean closes(int i, Side right, boolean open) {
        char before = around.charAt(i - 1);
        char next = around.charAt(i + 1);
        if (next == '?') {
            return false;
        }
        if (before == ',' || (before == '.' && open)) {
            return true;
        }
        boolean goesOn = right == Side.GAP && Character.isLowerCase(around.charAt(i + 2));
        if (!open) {
            return before == 's' && goesOn;
        }
        return before == '?' || before == '!' || goesOn || ",.;:)".indexOf(next) >= 0 || next == '-' || !closesLater(i);
    }

    /** Whether a better closing mark comes before the next quotation or the end of the line; looks 600 characters far. */
    private boolean closesLater(int i) {
        int end = Math.min(text.length(), i + 600);
        for (int at = i + 1; at < end && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) != '?') {
                continue;
            }
            Side left = around.left(at);
            if (left == Side.GAP || left == Side.BEFORE) {
                return false;
            }
            Side right = around.right(at);
            if (right != Side.LETTER && right != Side.DIGIT) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddress(int i) {
        int from = i;
        while (from > 0 && i - from < 200 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, i);
        int to = i + 1;
        while (to < text.length() && to - i < 40 && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return before.contains("://")
                || before.contains("www.")
                || text.substring(i, to).indexOf('=') > 0;
    }
}
