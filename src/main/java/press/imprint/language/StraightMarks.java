package press.imprint.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Decides for each straight mark of one paragraph what it stands for. Linear in the length of the paragraph. */
final class StraightMarks {

    /** Words that begin with an apostrophe because something was left out. */
    private static final Set<String> SHORTENED = Set.of(
            "tis", "twas", "twere", "twill", "twould", "tisn", "em", "cause", "til", "till", "bout", "round", "n",
            "neath", "nuff", "cos", "coz", "cuz", "tude", "fraid", "ere", "s", "t", "ns", "nen");

    private static final char APOSTROPHE = '’';

    private final String text;
    private final QuotationMarks marks;
    private final String[] set;
    /** Where the open quotations began, the innermost last; negative for one of the single kind. */
    private final Deque<Integer> open = new ArrayDeque<>();
    /** How many marks from here on could close a single quotation, and how many double ones there are. */
    private final int[] singleClosersAfter;

    private final int[] doublesAfter;

    StraightMarks(String text, QuotationMarks marks) {
        this.text = text;
        this.marks = marks;
        this.set = new String[text.length()];
        this.singleClosersAfter = new int[text.length() + 1];
        this.doublesAfter = new int[text.length() + 1];
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            singleClosersAfter[i] = singleClosersAfter[i + 1] + (c == '\'' && closes(i) && !opens(i) ? 1 : 0);
            doublesAfter[i] = doublesAfter[i + 1] + (c == '"' ? 1 : 0);
        }
    }

    String[] decide() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                doubleMark(i);
            } else if (c == '\'') {
                singleMark(i);
            } else {
                curly(i, c);
            }
        }
        return set;
    }

    private void doubleMark(int i) {
        boolean mayClose = closes(i) && isOpen(false);
        if (isInches(i) && !(mayClose && doublesAfter[i + 1] == 0)) {
            if (feetBefore(i) >= 0) {
                set[i] = "″";
            }
        } else if (mayClose && !(opens(i) && !closesBetter(i))) {
            close(false);
            set[i] = marks.close();
        } else if (opens(i) || !closes(i)) {
            open.push(i + 1);
            set[i] = marks.open();
        } else if (!isDigit(before(i))) {
            set[i] = marks.close();
        }
    }

    private void singleMark(int i) {
        char before = before(i);
        char after = after(i);
        if (isFeet(i)) {
            set[i] = "′";
        } else if (isWord(before) && isWord(after)) {
            if (isDigit(before) && isDigit(after)) {
                return;
            }
            set[i] = String.valueOf(APOSTROPHE);
        } else if (opens(i) && !(closes(i) && isOpen(true))) {
            if (isShortened(i) || !isClosedLater(i)) {
                set[i] = String.valueOf(APOSTROPHE);
            } else {
                open.push(-i - 1);
                set[i] = marks.innerOpen();
            }
        } else if (closes(i) && isOpen(true) && !isPlural(i)) {
            close(true);
            set[i] = marks.innerClose();
        } else if (isDigit(before) && !isOpen(true) && !isWord(after)) {
            // Feet, minutes or a year's plural: nobody can tell.
        } else {
            set[i] = String.valueOf(APOSTROPHE);
        }
    }

    /** Marks that are curly already are left, and count as opened or closed. */
    private void curly(int i, char c) {
        if (c == first(marks.open()) && (c != first(marks.close()) || opens(i))) {
            open.push(i + 1);
        } else if (c == last(marks.close())) {
            close(false);
        } else if (c == first(marks.innerOpen())
                && (c != first(marks.innerClose()) || (opens(i) && isClosedLater(i)))) {
            open.push(-i - 1);
        } else if (c == last(marks.innerClose())
                && !(isWord(before(i)) && isWord(after(i)))
                && !isPlural(i)
                && closes(i)
                && isOpen(true)) {
            close(true);
        }
    }

    private boolean isOpen(boolean single) {
        for (int at : open) {
            if (at < 0 == single) {
                return true;
            }
            if (single) {
                return false;
            }
        }
        return false;
    }

    /** Closes the innermost of its kind, and what was left open inside it. */
    private void close(boolean single) {
        while (!open.isEmpty()) {
            if (open.pop() < 0 == single) {
                return;
            }
        }
    }

    private boolean isClosedLater(int i) {
        return singleClosersAfter[i + 1] > 0;
    }

    /** The workers' rights: an apostrophe, if another mark further on can close what is open. */
    private boolean isPlural(int i) {
        char before = before(i);
        return (before == 's' || before == 'S')
                && after(i) == ' '
                && i + 2 < text.length()
                && Character.isLowerCase(text.charAt(i + 2))
                && singleClosersAfter[i + 1] > 0;
    }

    private boolean isShortened(int i) {
        int end = i + 1;
        while (end < text.length() && end < i + 12 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        boolean decade = word.length() >= 2
                && isDigit(word.charAt(0))
                && isDigit(word.charAt(1))
                && (word.length() == 2 || (word.length() == 3 && word.charAt(2) == 's'))
                && !(end < text.length() && isMark(text.charAt(end)));
        if (decade) {
            return true;
        }
        if (!SHORTENED.contains(word)) {
            return false;
        }
        return word.equals("n") || !(end < text.length() && isMark(text.charAt(end)));
    }

    private static boolean isMark(char c) {
        return c == '\'' || c == APOSTROPHE;
    }

    /** Feet are certain where inches follow: 6'2" and 5' 10". */
    private boolean isFeet(int i) {
        if (!isDigit(before(i))) {
            return false;
        }
        int at = i + 1;
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (digits < text.length() && digits < at + 3 && isInchDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at
                && digits < text.length()
                && (text.charAt(digits) == '"' || text.charAt(digits) == '″')
                && !(isOpen(false) && text.charAt(digits) == '"' && doublesAfter[digits + 1] == 0);
    }

    /** Where the feet's mark stands before these inches, or -1. */
    private int feetBefore(int i) {
        int at = i - 1;
        while (at >= 0 && at > i - 4 && isInchDigit(text.charAt(at))) {
            at--;
        }
        if (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at > 0
                        && at < i - 1
                        && (text.charAt(at) == '′' || text.charAt(at) == '\'')
                        && isDigit(text.charAt(at - 1))
                ? at
                : -1;
    }

    private boolean isInches(int i) {
        return isInchDigit(before(i)) && !isWord(after(i)) && (feetBefore(i) >= 0 || !isOpen(false));
    }

    private static boolean isInchDigit(char c) {
        return isDigit(c) || c == '½' || c == '¼' || c == '¾';
    }

    private boolean closesBetter(int i) {
        char after = after(i);
        return after == ' ' || after == 0 || (!isWord(after) && !isOpening(after));
    }

    /** Whether a mark here could begin a quotation: nothing before it, something behind it. */
    private boolean opens(int i) {
        char before = before(i);
        char after = after(i);
        return (before == 0 || Character.isWhitespace(before) || isOpening(before) || isDash(before))
                && after != 0
                && !Character.isWhitespace(after)
                && after != '\u00A0';
    }

    private boolean closes(int i) {
        char before = before(i);
        char after = after(i);
        return before != 0
                && !Character.isWhitespace(before)
                && (!isOpening(before) || (before == '"' && !isWord(after) && !isOpening(after)));
    }

    private static boolean isOpening(char c) {
        return "([{<“‘„‚«‹¿¡/「『\u2066\u2067\u2068".indexOf(c) >= 0 || c == '"' || c == '=';
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-' || c == '―' || c == '…';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\uFFFC'
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private char before(int i) {
        return i > 0 ? text.charAt(i - 1) : 0;
    }

    private char after(int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : 0;
    }

    private static char first(String mark) {
        return mark.charAt(0);
    }

    private static char last(String mark) {
        return mark.charAt(mark.length() - 1);
    }
}
