package press.imprint.diagnostic;

import press.imprint.article.Span;

/** Says that this input cannot be read, why, and what to do. */
public final class ReadException extends ImprintException {

    private static final long serialVersionUID = 1L;

    /**
     * Why it cannot.
     *
     * @param code a code of severity error
     * @param file the file as the user named it, or the empty string
     * @param at the place, or {@link Span#NONE}
     * @param detail what is wrong and what to do
     */
    public ReadException(DiagnosticCode code, String file, Span at, String detail) {
        super(said(code, file, at, detail));
    }

    /** The same, with the failure behind it. */
    public ReadException(DiagnosticCode code, String file, Span at, String detail, Throwable cause) {
        super(said(code, file, at, detail), cause);
    }
}
