package press.imprint.mend;

/** Why a repair was made. */
public enum RepairRule {
    /** A mark before or behind quoted words. */
    QUOTATION_MARK(Kind.QUOTE),
    /** A contraction, an elision or a possessive. */
    APOSTROPHE(Kind.APOSTROPHE),
    /** A dash between words or in a range. */
    DASH(Kind.DASH),
    /** Another mark of which enough is left: an ellipsis, a bullet, the euro sign. */
    OTHER_MARK(Kind.BYTES),
    /** Bytes of UTF-8 that were read one by one, put together again without loss. */
    UTF8_BYTES(Kind.BYTES),
    /** A letter of which only the first byte was left. */
    LETTER(Kind.BYTES),
    /** Damage is likely, but what stood there cannot be told; nothing was changed. */
    UNRESTORED(Kind.NONE);

    /** What a repair is about, in the words of the diagnostics. */
    public enum Kind {
        QUOTE,
        APOSTROPHE,
        DASH,
        BYTES,
        NONE
    }

    private final Kind kind;

    RepairRule(Kind kind) {
        this.kind = kind;
    }

    /** What it is about. */
    public Kind kind() {
        return kind;
    }
}
