package press.imprint;

/** What happens to a file that is there already. */
public enum Overwrite {
    /** It is left as it is, with a diagnostic. */
    NEVER,
    /** It is replaced when the new one differs. */
    CHANGED,
    /** It is replaced. */
    ALWAYS
}
