package press.imprint.export.text;

/** Where the addresses of links stand. */
public enum LinkStyle {
    /** Numbered in the text, listed at the end of the story. */
    END,
    /** Behind the words, in angle brackets. */
    INLINE,
    /** Nowhere. */
    NONE
}
