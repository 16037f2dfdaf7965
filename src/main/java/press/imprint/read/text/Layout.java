package press.imprint.read.text;

import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a text make paragraphs.
 *
 * @param wrapped whether lines were broken at a width, so that a paragraph is several lines
 * @param width that width
 * @param blanks whether blank lines stand between paragraphs
 */
record Layout(boolean wrapped, int width, boolean blanks) {

    /** Inside items of lists: every line that follows belongs to the paragraph before it. */
    static final Layout OF_ITEMS = new Layout(true, 0, true);

    /** Nobody breaks lines by hand at more. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 30;

    static Layout of(List<Line> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() + line.indent())
                .sorted()
                .toArray();
        boolean blanks = hasBlanks(lines);
        if (lengths.length < 2) {
            return new Layout(false, Integer.MAX_VALUE, blanks);
        }
        // One overlong line (an address) does not make the text wide.
        int width = lengths[Math.min(lengths.length - 1, (int) (lengths.length * 0.97))];
        long over =
                Arrays.stream(lengths).filter(length -> length > width * 1.15).count();
        if (width > WIDEST || width < NARROWEST || over * 20 > lengths.length) {
            return new Layout(false, Integer.MAX_VALUE, blanks);
        }
        return new Layout(isFilled(lines, width), width, blanks);
    }

    private static boolean hasBlanks(List<Line> lines) {
        for (int i = 1; i < lines.size() - 1; i++) {
            if (lines.get(i).isBlank() && !lines.get(i - 1).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether lines that go on are full: the next word would not have fitted. */
    private static boolean isFilled(List<Line> lines, int width) {
        int full = 0;
        int mid = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.isBlank() || next.isBlank() || Rules.isRule(next) || Rules.isRule(line)) {
                continue;
            }
            pairs++;
            if (fills(line, next, width)) {
                full++;
                mid += endsInside(line) ? 1 : 0;
            }
        }
        return full >= 1 && full * 2 >= pairs && mid * 3 >= full;
    }

    private static boolean endsInside(Line line) {
        char last = line.charAt(line.length() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';';
    }

    private static boolean fills(Line line, Line next, int width) {
        return line.indent() + line.length() + 1 + next.firstWord() > width * 0.92;
    }

    /** Whether the paragraph of a line goes on in the next one. */
    boolean goesOn(Line line, Line next) {
        boolean words = wrapped && !line.isBlank() && !next.isBlank();
        if (words && isDivided(line, next)) {
            return true;
        }
        return words
                && line.indent() + line.length() + 1 + next.firstWord() > width * 0.8
                && next.indent() <= line.indent() + (blanks ? 8 : 1);
    }

    private static boolean isDivided(Line line, Line next) {
        return line.length() > 1
                && line.charAt(line.length() - 1) == '-'
                && Character.isLetter(line.charAt(line.length() - 2))
                && Character.isLowerCase(next.charAt(0));
    }

    /** How lines inside a quotation make paragraphs: they may be wrapped where those around it are not. */
    Layout inside(List<Line> lines) {
        return wrapped ? this : of(lines);
    }
}
