package press.imprint.mend;

/**
 * Marks that lost the middle one of their three bytes, because it was a control character: an ellipsis is then
 * {@code â¦}, a bullet {@code â¢}, the euro sign {@code â¬}.
 */
final class DroppedMiddle {

    private static final String SHOWN = "¢¦¬²³¯";

    private static final String MEANT = "•…€′″\u202F";

    private DroppedMiddle() {}

    /** The mark that began here, or 0. */
    static char at(String text, int i) {
        if (text.charAt(i) != LostMarks.LONE || i + 1 >= text.length()) {
            return 0;
        }
        int which = SHOWN.indexOf(text.charAt(i + 1));
        if (which < 0) {
            return 0;
        }
        boolean afterLetter = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        return which == 0 && afterLetter ? '™' : MEANT.charAt(which);
    }
}
