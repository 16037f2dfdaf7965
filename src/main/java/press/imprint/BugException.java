package press.imprint;

import org.jspecify.annotations.Nullable;

/** Something that must not happen did: a mistake in Imprint, not in the input. Caught only at the very top. */
public final class BugException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BugException(String doing, @Nullable Throwable cause) {
        super("while " + doing + ": " + cause, cause);
    }
}
