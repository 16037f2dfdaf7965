package press.imprint.diagnostic;

import java.util.Locale;

/** Text from outside made safe to print: controls and invisible direction marks are shown, not sent. */
public final class Visible {

    private Visible() {}

    /** The text with each control, bidi control, line separator and lone surrogate written as {@code \}{@code uXXXX}. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                shown.append(c).append(text.charAt(++i));
            } else if (isHidden(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** A quotation from a story for a message: hidden characters shown, cut to {@code length} characters. */
    public static String excerpt(String text, int length) {
        int end = text.length() <= length
                ? text.length()
                : text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length())));
        return of(text.substring(0, end)) + (end < text.length() ? "…" : "");
    }

    private static boolean isHidden(char c) {
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
