package press.imprint.article;

/**
 * Which characters an article may hold: those that every output can carry.
 *
 * <p>Out are the C0 controls but the tab, DEL and the C1 controls, lone surrogates, and the noncharacters U+FFFE and
 * U+FFFF, none of which XML 1.0 (section 2.2) can hold or a page can show. Readers replace or drop them with a
 * diagnostic before they build values.
 */
public final class Characters {

    private Characters() {}

    /**
     * Index of the first character that may not stand in an article, or -1.
     *
     * @param lineEnds whether {@code \n} may
     */
    public static int firstForbidden(CharSequence text, boolean lineEnds) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (isForbidden(c) && !(lineEnds && c == '\n')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0) || Character.isSurrogate(c) || c >= 0xFFFE;
    }
}
