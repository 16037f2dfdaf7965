package press.imprint.mend;

import java.util.BitSet;

/** What stands left and right of lost marks. Looks at most a word far, so that it stays linear. */
final class Surroundings {

    /** What kind of thing is beside a mark. */
    enum Side {
        /** A space, or the start or end of the line. */
        GAP,
        LETTER,
        DIGIT,
        /** What comes behind words: full stop, comma, closing bracket. */
        AFTER,
        /** What comes before words: opening bracket, opening mark, currency sign. */
        BEFORE,
        /** A hyphen, dash or slash. */
        DASH,
        /** Another lost mark. */
        LOST
    }

    private static final int LONGEST_WORD = 40;

    private final String text;
    private final BitSet lost;

    Surroundings(String text, BitSet lost) {
        this.text = text;
        this.lost = lost;
    }

    Side left(int i) {
        return i == 0 ? Side.GAP : side(i - 1, false);
    }

    Side right(int i) {
        return i + 1 >= text.length() ? Side.GAP : side(i + 1, true);
    }

    private Side side(int at, boolean right) {
        if (lost.get(at)) {
            return Side.LOST;
        }
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200B' || c == '\uFEFF') {
            return Side.GAP;
        }
        if (Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return Side.LETTER;
        }
        if (Character.isDigit(c)) {
            return Side.DIGIT;
        }
        if ("([{<“‘„‚«‹¿¡$£€#@&".indexOf(c) >= 0 || (right && (c == '…' || (c == '.' && isAt(at + 1, '.'))))) {
            return Side.BEFORE;
        }
        return "-–—/".indexOf(c) >= 0 ? Side.DASH : Side.AFTER;
    }

    private boolean isAt(int i, char c) {
        return i < text.length() && text.charAt(i) == c;
    }

    char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    /** The letters that end just before a place. */
    String wordBefore(int i) {
        int from = i;
        while (from > 0 && i - from < LONGEST_WORD && isOfWord(from - 1)) {
            from--;
        }
        return text.substring(from, i);
    }

    /** The letters that begin at a place. */
    String wordFrom(int i) {
        int to = i;
        while (to < text.length() && to - i < LONGEST_WORD && isOfWord(to)) {
            to++;
        }
        return text.substring(i, to);
    }

    private boolean isOfWord(int i) {
        return !lost.get(i)
                && (Character.isLetter(text.charAt(i))
                        || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
    }
}
