package press.imprint.xml;

/**
 * The one escaper: text as it must stand in XML, XHTML and all that is built of them.
 *
 * <p>What XML 1.0 cannot hold (section 2.2: C0 controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF) is
 * not in an article; where other text brings it along, U+FFFD stands for it, so that what is written is always well-formed.
 */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Text as element content: {@code &}, {@code <}, {@code >} and the carriage return are escaped. */
    public static String content(String text) {
        int first = firstSpecial(text, 0, false);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text, first, false);
        return out.toString();
    }

    /** Text as a value between double quotes: also {@code "}, tab and line feed, which a parser would turn into a space. */
    public static String attribute(String text) {
        int first = firstSpecial(text, 0, true);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text, first, true);
        return out.toString();
    }

    /** Appends text as element content. */
    public static void content(StringBuilder out, CharSequence text) {
        append(out, text, firstSpecial(text, 0, false), false);
    }

    /** Appends text as a value between double quotes (the quotes are not written). */
    public static void attribute(StringBuilder out, CharSequence text) {
        append(out, text, firstSpecial(text, 0, true), true);
    }

    private static void append(StringBuilder out, CharSequence text, int first, boolean attribute) {
        int done = 0;
        int at = first;
        while (at < text.length()) {
            out.append(text, done, at);
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#9;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                default -> out.append(REPLACEMENT);
            }
            done = at + 1;
            at = firstSpecial(text, done, attribute);
        }
        out.append(text, done, text.length());
    }

    /** Index of the next character that cannot stand as it is, or the length. */
    private static int firstSpecial(CharSequence text, int from, boolean attribute) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c > '>' && c < 0xD800) {
                continue;
            }
            if (c <= '>') {
                if (c == '&' || c == '<' || c == '>' || c == '\r' || (c < ' ' && c != '\t' && c != '\n')) {
                    return i;
                }
                if (attribute && (c == '"' || c == '\t' || c == '\n')) {
                    return i;
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
                return i;
            }
        }
        return length;
    }
}
