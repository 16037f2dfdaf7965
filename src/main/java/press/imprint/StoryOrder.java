package press.imprint;

/** The order of stories in a bundle. */
public enum StoryOrder {
    /** As given. */
    INPUT,
    /** Oldest first; those without a date last, as given. */
    DATE,
    /** By headline. */
    HEADLINE
}
