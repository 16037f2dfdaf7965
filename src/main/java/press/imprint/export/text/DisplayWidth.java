package press.imprint.export.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns text takes on a terminal: East Asian wide and fullwidth characters (UAX 11) and emoji two, marks that
 * combine and characters that do not show none, all others one.
 */
final class DisplayWidth {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int TEXT_SELECTOR = 0xFE0E;

    private DisplayWidth() {}

    /** Columns of a text on one line. */
    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Columns of a part of a text; {@code from} is not inside a cluster. */
    static int of(CharSequence text, int from, int to) {
        int width = 0;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            boolean plain = i + 1 == to || text.charAt(i + 1) < '\u0300';
            if (c < '\u0300' && plain) {
                width += isShown(c) ? 1 : 0;
                i++;
            } else {
                int next = clusterEnd(text, i, to);
                width += cluster(text, i, next);
                i = next;
            }
        }
        return width;
    }

    private static boolean isShown(char c) {
        return c >= ' ' && c != 0x7F && c != '\u00AD' && !(c > 0x7F && c < 0xA0);
    }

    /** Behind the base and all that rides on it: marks, selectors, modifiers, what a joiner joins. */
    private static int clusterEnd(CharSequence text, int from, int to) {
        int i = from + Character.charCount(Character.codePointAt(text, from));
        while (i < to) {
            int c = Character.codePointAt(text, i);
            if (c == ZERO_WIDTH_JOINER
                    && i + 1 < to
                    && UCharacter.hasBinaryProperty(
                            Character.codePointAt(text, i + 1), UProperty.EXTENDED_PICTOGRAPHIC)) {
                i += 1 + Character.charCount(Character.codePointAt(text, i + 1));
            } else if (c == ZERO_WIDTH_JOINER || columns(c) == 0 || isModifier(c)) {
                i += Character.charCount(c);
            } else {
                return i;
            }
        }
        return to;
    }

    private static boolean isModifier(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static int cluster(CharSequence text, int from, int to) {
        int base = Character.codePointAt(text, from);
        int width = columns(base);
        for (int i = from + Character.charCount(base); i < to; ) {
            int c = Character.codePointAt(text, i);
            if (c == EMOJI_SELECTOR && width == 1) {
                width = 2;
            } else if (c == TEXT_SELECTOR && UCharacter.hasBinaryProperty(base, UProperty.EMOJI)) {
                width = 1;
            }
            i += Character.charCount(c);
        }
        return width;
    }

    /** Columns of one character by itself. */
    static int columns(int c) {
        if (c < 0x300) {
            return c < 0x100 ? isShown((char) c) ? 1 : 0 : 1;
        }
        if (c >= 0x2010 && c <= 0x2027) {
            return 1;
        }
        // Vowels and finals of Hangul written in parts stand inside the syllable.
        boolean inside = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
        if (inside || isUnseen(Character.getType(c))) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isUnseen(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Whether a character takes two columns. */
    static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
    }
}
