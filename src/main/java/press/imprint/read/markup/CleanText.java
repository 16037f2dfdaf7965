package press.imprint.read.markup;

import java.nio.charset.Charset;
import java.util.Locale;
import press.imprint.article.Characters;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * Text freed of characters that no article can hold: character references for U+0001 or a lone surrogate bring
 * them in after the file's own were dealt with.
 */
public final class CleanText {

    /**
     * Stands for the end of a line in the source until the line is put together; a noncharacter, which Unicode keeps for
     * such internal use, so no text has it.
     */
    static final char SOFT_END = '\uFDD0';

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CleanText() {}

    /** Line ends kept as {@code \n}. */
    public static String lines(String text, Span at, Diagnostics diagnostics) {
        int first = firstBad(text);
        if (first < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                replaced(c, kept, at, diagnostics);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                kept.append(c).append(text.charAt(++i));
            } else if (c == '\r' || c == '\f' || c == '\u000B') {
                kept.append('\n');
            } else if (c == SOFT_END
                    || Character.isSurrogate(c)
                    || Characters.firstForbidden(String.valueOf(c), true) == 0) {
                diagnostics.say(
                        DiagnosticCode.CONTROL_DROPPED,
                        at,
                        String.format(Locale.ROOT, "U+%04X, which no output can hold", (int) c));
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Text in which the readers may use U+FDD0 to U+FDEF for their own ends: where it holds one, U+FFFD. */
    public static String withoutNoncharacters(String text, Diagnostics diagnostics) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uFDD0' && text.charAt(i) <= '\uFDEF') {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, '\uFFFD');
            }
        }
        if (changed == null) {
            return text;
        }
        diagnostics.say(DiagnosticCode.CONTROL_DROPPED, "U+FDD0 to U+FDEF, which are no characters, became U+FFFD");
        return changed.toString();
    }

    /** Text of one line: line ends are spaces. */
    public static String line(String text, Span at, Diagnostics diagnostics) {
        return lines(text, at, diagnostics).replace('\n', ' ');
    }

    private static void replaced(char c, StringBuilder kept, Span at, Diagnostics diagnostics) {
        String sign = new String(new byte[] {(byte) c}, WINDOWS);
        if (Characters.firstForbidden(sign, false) >= 0 || sign.charAt(0) == '\uFFFD') {
            diagnostics.say(
                    DiagnosticCode.CONTROL_DROPPED,
                    at,
                    String.format(Locale.ROOT, "U+%04X, which no output can hold", (int) c));
        } else {
            kept.append(sign);
            diagnostics.say(
                    DiagnosticCode.CONTROL_REPLACED,
                    at,
                    String.format(Locale.ROOT, "U+%04X was read as \"%s\"", (int) c, sign));
        }
    }

    private static int firstBad(String text) {
        int forbidden = Characters.firstForbidden(text, true);
        int soft = text.indexOf(SOFT_END);
        return soft < 0 || (forbidden >= 0 && forbidden < soft) ? forbidden : soft;
    }
}
