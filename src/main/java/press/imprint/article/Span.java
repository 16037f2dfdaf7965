package press.imprint.article;

/**
 * Where something stands in its source: from the first character to just behind the last.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 units, as editors and compilers count them. All four are 0 where
 * there is no place, for instance in an article built by a program.
 *
 * @param startLine line of the first character
 * @param startColumn column of the first character
 * @param endLine line of the last character
 * @param endColumn column behind the last character
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) {

    /** No place at all. */
    public static final Span NONE = new Span(0, 0, 0, 0);

    public Span {
        boolean none = startLine == 0 && startColumn == 0 && endLine == 0 && endColumn == 0;
        boolean ordered = startLine >= 1
                && startColumn >= 1
                && endColumn >= 1
                && (endLine > startLine || (endLine == startLine && endColumn >= startColumn));
        if (!none && !ordered) {
            throw new IllegalArgumentException("not a span: " + startLine + ":" + startColumn + "-" + endLine + ":"
                    + endColumn + " (lines and columns count from 1, the end is not before the start)");
        }
    }

    /** The place of one character, or of a whole thing of which only the start is known. */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column);
    }

    /** Whether there is no place. */
    public boolean isNone() {
        return startLine == 0;
    }
}
