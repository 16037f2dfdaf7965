package press.imprint.read.text;

/**
 * One line, or what is left of it when marks of quotations and lists were taken off its start.
 *
 * @param source the whole mended text
 * @param from where its first character that is no space stands
 * @param to behind its last character that is no space
 * @param indent how far it is set in, in columns
 * @param number its number in the file, from 0
 */
record Line(String source, int from, int to, int indent, int number) {

    private static final int TAB = 8;

    /** The line in this part of the source, its indentation measured. */
    static Line of(String source, int start, int end, int number) {
        return of(source, start, end, number, 0);
    }

    private static Line of(String source, int start, int end, int number, int columnsBefore) {
        int from = start;
        int column = columnsBefore;
        while (from < end && isSpace(source.charAt(from))) {
            column = source.charAt(from) == '\t' ? (column / TAB + 1) * TAB : column + 1;
            from++;
        }
        int to = end;
        while (to > from && isSpace(source.charAt(to - 1))) {
            to--;
        }
        return new Line(source, from, to, from == to ? 0 : column - columnsBefore, number);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF';
    }

    boolean isBlank() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    char charAt(int i) {
        return source.charAt(from + i);
    }

    String text() {
        return source.substring(from, to);
    }

    /** What stands behind the first characters. */
    Line after(int characters) {
        return of(source, from + characters, to, number, 0);
    }

    /** The same line with less indentation. */
    Line outdented(int columns) {
        return new Line(source, from, to, Math.max(0, indent - columns), number);
    }

    /** The first word's length. */
    int firstWord() {
        int i = from;
        while (i < to && !isSpace(source.charAt(i))) {
            i++;
        }
        return i - from;
    }
}
