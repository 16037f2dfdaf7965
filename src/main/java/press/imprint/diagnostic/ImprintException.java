package press.imprint.diagnostic;

import press.imprint.article.Span;

/**
 * Something that cannot go on, in words for the user. What is wrong with content is a {@link Diagnostic} instead; what is
 * wrong with Imprint is whatever it is.
 */
public abstract sealed class ImprintException extends Exception
        permits ReadException, ExportException, DesignException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    ImprintException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.toString(), cause);
        this.diagnostic = diagnostic;
    }

    ImprintException(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    /** What to tell the user. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    static Diagnostic said(DiagnosticCode code, String file, Span at, String detail) {
        if (code.severity() != Severity.ERROR) {
            throw new IllegalArgumentException(code.label() + " is not an error");
        }
        return new Diagnostic(code, file, at, detail);
    }
}
