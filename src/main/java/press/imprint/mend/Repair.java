package press.imprint.mend;

import press.imprint.diagnostic.DiagnosticCode;

/**
 * One entry of the ledger: what stood where, and what stands there now.
 *
 * @param offset where {@code before} begins in the input, in UTF-16 units
 * @param before what stood there, never empty
 * @param after what stands there now; the same as {@code before} where nothing could be restored
 * @param rule why
 * @param confidence from 0 (not known) to 1 (certain); below {@link #DOUBTFUL_BELOW} somebody should look at it
 */
public record Repair(int offset, String before, String after, RepairRule rule, double confidence) {

    /** Repairs less certain than this are doubtful. */
    public static final double DOUBTFUL_BELOW = 0.7;

    public Repair {
        if (offset < 0 || before.isEmpty() || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("not a repair: offset " + offset + ", confidence " + confidence);
        }
    }

    /** Whether somebody should look at it. */
    public boolean isDoubtful() {
        return rule != RepairRule.UNRESTORED && confidence < DOUBTFUL_BELOW;
    }

    /** What to tell the user of it. */
    public DiagnosticCode code() {
        if (isDoubtful()) {
            return DiagnosticCode.MARK_DOUBTFUL;
        }
        return switch (rule.kind()) {
            case QUOTE -> DiagnosticCode.QUOTE_RESTORED;
            case APOSTROPHE -> DiagnosticCode.APOSTROPHE_RESTORED;
            case DASH -> DiagnosticCode.DASH_RESTORED;
            case BYTES -> DiagnosticCode.MOJIBAKE_MENDED;
            case NONE -> DiagnosticCode.MARK_UNRESTORED;
        };
    }

    /** Where what was replaced ends in the input. */
    public int end() {
        return offset + before.length();
    }
}
