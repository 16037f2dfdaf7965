package press.imprint.read;

/** How sure a reader is that a source is in its format, from the first bytes. In rising order. */
public enum Likelihood {
    /** It is something else. */
    NO,
    /** It could be, if nobody else knows it better. */
    MAYBE,
    /** The content fits, and little else has it so. */
    LIKELY,
    /** The format's own signature is there. */
    SURE
}
