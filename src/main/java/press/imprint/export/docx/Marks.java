package press.imprint.export.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks on a run of text as a set of bits, and the character style that shows them.
 *
 * <p>A run can have one character style only, so each combination in use becomes a style of its own, named after its
 * parts: "Strong Emphasis".
 */
final class Marks {

    static final int NONE = 0;
    static final int STRONG = 1;
    static final int EMPHASIS = 1 << 1;
    static final int STRUCK = 1 << 2;
    static final int SUBSCRIPT = 1 << 3;
    static final int SUPERSCRIPT = 1 << 4;
    static final int SMALL_CAPS = 1 << 5;
    static final int LINK = 1 << 6;
    static final int CODE = 1 << 7;

    private static final String[] NAMES = {
        "Strong", "Emphasis", "Struck", "Subscript", "Superscript", "Small Caps", "Hyperlink", "Verbatim Char"
    };

    private Marks() {}

    /** These marks and one more; below and above the line exclude each other, the inner one counts. */
    static int with(int marks, int mark) {
        int kept = switch (mark) {
            case SUBSCRIPT -> marks & ~SUPERSCRIPT;
            case SUPERSCRIPT -> marks & ~SUBSCRIPT;
            default -> marks;
        };
        return kept | mark;
    }

    /** The name of the style. */
    static String styleName(int marks) {
        return String.join(" ", names(marks));
    }

    static String styleId(int marks) {
        return styleName(marks).replace(" ", "");
    }

    /** The style below it: that of its most telling mark, which readers know by name. */
    static String basedOn(int marks) {
        return Integer.bitCount(marks) == 1 ? "DefaultParagraphFont" : styleId(Integer.highestOneBit(marks));
    }

    private static List<String> names(int marks) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            if ((marks & 1 << i) != 0) {
                names.add(NAMES[i]);
            }
        }
        return names;
    }
}
