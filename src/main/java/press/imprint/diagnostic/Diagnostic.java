package press.imprint.diagnostic;

import press.imprint.article.Span;

/**
 * One thing that happened to the user's words, and where.
 *
 * @param code what kind of thing
 * @param file the input (or output) as the user named it; empty where there is none
 * @param at the place in that file
 * @param detail what was done in this case and, for an error, what to do
 */
public record Diagnostic(DiagnosticCode code, String file, Span at, String detail) {

    public Severity severity() {
        return code.severity();
    }

    /** The line that compilers print: {@code PATH:LINE:COLUMN: SEVERITY: CODE: MESSAGE}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        if (!file.isEmpty()) {
            line.append(file).append(':');
            if (!at.isNone()) {
                line.append(at.startLine()).append(':').append(at.startColumn()).append(':');
            }
            line.append(' ');
        }
        line.append(severity().label())
                .append(": ")
                .append(code.label())
                .append(": ")
                .append(detail);
        return Visible.of(line.toString());
    }
}
