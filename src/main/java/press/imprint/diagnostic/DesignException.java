package press.imprint.diagnostic;

import press.imprint.article.Span;

/** Says that this theme, layout, template or font cannot be used, why, and what to do. */
public final class DesignException extends ImprintException {

    private static final long serialVersionUID = 1L;

    /**
     * Why it cannot.
     *
     * @param code a code of severity error
     * @param file the file as the user named it, or the empty string
     * @param at the place, or {@link Span#NONE}
     * @param detail what is wrong and what to do
     */
    public DesignException(DiagnosticCode code, String file, Span at, String detail) {
        super(said(code, file, at, detail));
    }

    /** The same, with the failure behind it. */
    public DesignException(DiagnosticCode code, String file, Span at, String detail, Throwable cause) {
        super(said(code, file, at, detail), cause);
    }
}
