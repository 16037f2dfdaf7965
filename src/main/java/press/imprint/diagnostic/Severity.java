package press.imprint.diagnostic;

import java.util.Locale;

/** How much a diagnostic should worry people. */
public enum Severity {
    /** Repaired, or guessed with good reason. */
    NOTE,
    /** Dropped, replaced, or guessed without certainty. */
    WARNING,
    /** This story or file failed. */
    ERROR;

    /** As printed: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
