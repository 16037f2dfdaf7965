package press.imprint.export.outline;

import press.imprint.article.Span;

/** Lines of an outline, indented by how deep they stand. */
final class OutlineLines {

    private final StringBuilder out;
    private final boolean places;
    private int depth;

    OutlineLines(StringBuilder out, boolean places) {
        this.out = out;
        this.places = places;
    }

    /** A line as it is. */
    void line(String line) {
        out.append("  ".repeat(depth)).append(line).append('\n');
    }

    void blank() {
        out.append('\n');
    }

    /** A kind and plain text. */
    void text(String kind, String text) {
        line(text.isEmpty() ? kind + ":" : kind + ": " + Notation.line(text));
    }

    /** What is said within stands one step deeper. */
    void within(Runnable content) {
        depth++;
        content.run();
        depth--;
    }

    /** {@code  @12:1-12:80}, where places are wanted and there is one. */
    String place(Span at) {
        return !places || at.isNone()
                ? ""
                : " @" + at.startLine() + ":" + at.startColumn() + "-" + at.endLine() + ":" + at.endColumn();
    }
}
