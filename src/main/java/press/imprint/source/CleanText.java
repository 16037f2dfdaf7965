package press.imprint.source;

import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * Decoded characters to characters that an article can hold, with one kind of line end; each kind of change is said once,
 * with its number and first place.
 *
 * <p>CR, CRLF, NEL, LS and VT become {@code \n}; FF and PS, which also end a paragraph, become a blank line. Controls are
 * dropped, terminal sequences whole. C1 controls are read as the signs that Windows-1252 has in their place, since that is
 * what they nearly always were; then NEL is the ellipsis. What is no character becomes U+FFFD.
 */
final class CleanText {

    /** Stands for bytes that could not be decoded: half a surrogate pair, which no sound text has. */
    static final char UNDECODABLE = '\uD800';

    private static final String SIGNS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
    private static final int LONGEST_SEQUENCE = 4096;

    private final Diagnostics diagnostics;
    private final Tally undecodable = new Tally();
    private final Tally noncharacters = new Tally();
    private final Tally signs = new Tally();
    private final Tally zeros = new Tally();
    private final Tally controls = new Tally();
    private final Tally sequences = new Tally();
    private final Tally joiners = new Tally();

    private StringBuilder out = new StringBuilder(0);
    private int line = 1;
    private int lineStart;
    private boolean ellipsis;

    CleanText(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** How often something happened, and where first. */
    private static final class Tally {
        int count;
        Span first = Span.NONE;
    }

    /** The sign of Windows-1252 for a number from 0x80 to 0x9F, or NUL where it has none. */
    static char windows1252(int number) {
        return SIGNS.charAt(number - 0x80);
    }

    /** The text with nothing in it that an article cannot hold. */
    String of(String raw) {
        int start = !raw.isEmpty() && raw.charAt(0) == '\uFEFF' ? 1 : 0;
        int first = firstSpecial(raw, start);
        if (first == raw.length()) {
            return raw.substring(start);
        }
        ellipsis = hasOtherC1(raw);
        out = new StringBuilder(raw.length() + 16);
        int done = start;
        int at = nextStop(raw, start);
        while (at < raw.length()) {
            out.append(raw, done, at);
            done = stop(raw, at);
            at = nextStop(raw, done);
        }
        out.append(raw, done, raw.length());
        say();
        String text = out.toString();
        out = new StringBuilder(0);
        return text;
    }

    /** Treats what stands here; answers where to go on. */
    private int stop(String raw, int at) {
        char c = raw.charAt(at);
        return switch (c) {
            case '\n' -> lineEnd(at + 1);
            case '\r' -> lineEnd(at + (at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1));
            case '\u000B', '\u2028' -> lineEnd(at + 1);
            case '\f', '\u2029' -> lineEnd(lineEnd(at + 1));
            case '\u0085' -> ellipsis ? sign(c, at) : lineEnd(at + 1);
            case '\u001B' -> escape(raw, at);
            case '\b' -> backspace(raw, at);
            case '\0' -> drop(zeros, at + 1);
            case '\uFEFF' -> drop(joiners, at + 1);
            case '\uFFFE', '\uFFFF' -> replace(noncharacters, at);
            default -> c >= 0x80 && c < 0xA0 ? sign(c, at) : c < 0x80 ? drop(controls, at + 1) : surrogate(raw, at);
        };
    }

    private int lineEnd(int next) {
        out.append('\n');
        line++;
        lineStart = out.length();
        return next;
    }

    private int sign(char c, int at) {
        char sign = windows1252(c);
        if (sign == 0) {
            return drop(controls, at + 1);
        }
        count(signs);
        out.append(sign);
        return at + 1;
    }

    private int surrogate(String raw, int at) {
        if (Character.isHighSurrogate(raw.charAt(at))
                && at + 1 < raw.length()
                && Character.isLowSurrogate(raw.charAt(at + 1))) {
            out.append(raw, at, at + 2);
            return at + 2;
        }
        return replace(undecodable, at);
    }

    private int replace(Tally tally, int at) {
        count(tally);
        out.append('\uFFFD');
        return at + 1;
    }

    private int drop(Tally tally, int next) {
        count(tally);
        return next;
    }

    /** Overstrike, as typewriters and manual pages make bold ({@code a\ba}) and underlined ({@code _\ba}) letters. */
    private int backspace(String raw, int at) {
        count(controls);
        boolean within = out.length() > lineStart && at + 1 < raw.length();
        char before = within ? out.charAt(out.length() - 1) : 0;
        char after = within ? raw.charAt(at + 1) : 0;
        if (within && (before == after || before == '_' || after == '_')) {
            if (after == '_' && before != '_') {
                return at + 2;
            }
            out.setLength(out.length() - 1);
        }
        return at + 1;
    }

    /** A sequence for a terminal (ECMA-48): CSI up to its final byte, strings up to BEL or ST, others of two or three. */
    private int escape(String raw, int at) {
        count(sequences);
        if (at + 1 >= raw.length()) {
            return at + 1;
        }
        char kind = raw.charAt(at + 1);
        if (kind == '[') {
            int end = at + 2;
            while (end < raw.length() && raw.charAt(end) >= 0x20 && raw.charAt(end) < 0x40) {
                end++;
            }
            boolean ended = end < raw.length() && raw.charAt(end) >= 0x40 && raw.charAt(end) < 0x7F;
            return ended ? end + 1 : end;
        }
        if (kind == ']' || kind == 'P' || kind == '_' || kind == '^' || kind == 'X') {
            return string(raw, at);
        }
        if (kind >= 0x20 && kind < 0x30 && at + 2 < raw.length()) {
            return at + 3;
        }
        return kind >= 0x30 && kind < 0x7F ? at + 2 : at + 1;
    }

    private static int string(String raw, int at) {
        int last = Math.min(raw.length(), at + LONGEST_SEQUENCE);
        for (int i = at + 2; i < last; i++) {
            char c = raw.charAt(i);
            if (c == '\u0007') {
                return i + 1;
            }
            if (c == '\u001B') {
                return i + 1 < raw.length() && raw.charAt(i + 1) == '\\' ? i + 2 : i;
            }
            if (c == '\n' || c == '\r') {
                break;
            }
        }
        return at + 2;
    }

    private void count(Tally tally) {
        if (tally.count++ == 0) {
            tally.first = Span.at(line, out.length() - lineStart + 1);
        }
    }

    private void say() {
        say(undecodable, DiagnosticCode.CHARSET_INVALID, "bytes that are no text were replaced by U+FFFD");
        say(noncharacters, DiagnosticCode.CHARSET_INVALID, "U+FFFE or U+FFFF, which are no characters, became U+FFFD");
        say(
                signs,
                DiagnosticCode.CONTROL_REPLACED,
                "C1 control characters were read as the signs that Windows-1252 has in their place");
        say(zeros, DiagnosticCode.CONTROL_DROPPED, "NUL characters were dropped");
        say(controls, DiagnosticCode.CONTROL_DROPPED, "control characters were dropped");
        say(sequences, DiagnosticCode.CONTROL_DROPPED, "terminal sequences (ESC and what belongs to it) were dropped");
        say(
                joiners,
                DiagnosticCode.CONTROL_DROPPED,
                "zero width no-break spaces (U+FEFF, the byte order mark) inside the text were dropped");
    }

    private void say(Tally tally, DiagnosticCode code, String what) {
        if (tally.count > 0) {
            diagnostics.say(code, tally.first, what + times(tally.count));
        }
    }

    static String times(int count) {
        return count == 1 ? " (once)" : " (" + count + " times, first here)";
    }

    /** NEL is the ellipsis where its neighbours in the code are signs too. */
    private static boolean hasOtherC1(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 && c < 0xA0 && c != 0x85) {
                return true;
            }
        }
        return false;
    }

    /** Index of the next character that is not kept as it is, or the length. */
    private static int firstSpecial(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\n' && isStop(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < raw.length()
                        && Character.isLowSurrogate(raw.charAt(i + 1))) {
                    i++;
                    continue;
                }
                return i;
            }
        }
        return raw.length();
    }

    private static int nextStop(String raw, int from) {
        int i = from;
        while (i < raw.length() && !isStop(raw.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isStop(char c) {
        if (c < 0xA0) {
            return (c < ' ' && c != '\t') || c >= 0x7F;
        }
        return c == '\u2028' || c == '\u2029' || (c >= 0xD800 && (c < 0xE000 || c == '\uFEFF' || c >= '\uFFFE'));
    }
}
