package press.imprint.export.outline;

import java.util.Locale;

/** Characters of a story written so that each can be seen, and none be taken for the outline's own. */
final class Notation {

    private Notation() {}

    /** In running text: braces mark inlines there, so the text's own are escaped. */
    static String text(String text) {
        return escaped(text, "\\{}");
    }

    /** Between quotation marks. */
    static String quoted(String text) {
        return '"' + escaped(text, "\\\"") + '"';
    }

    /** On a line where nothing else stands. */
    static String line(String text) {
        return ends(escaped(text, "\\"));
    }

    /** A line of code, where spaces at the start are seen. */
    static String code(String text) {
        String escaped = escaped(text, "\\");
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\u0020" : escaped;
    }

    /** A line's content with the spaces at its ends made visible; editors would take them off. */
    static String ends(String escaped) {
        String shown = escaped.startsWith(" ") ? "\\u0020" + escaped.substring(1) : escaped;
        return shown.endsWith(" ") ? shown.substring(0, shown.length() - 1) + "\\u0020" : shown;
    }

    private static String escaped(String text, String special) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                shown.append("\\n");
            } else if (isInvisible(c)) {
                shown.append(
                        c > 0xFFFF
                                ? String.format(Locale.ROOT, "\\U%08X", c)
                                : String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                if (special.indexOf(c) >= 0) {
                    shown.append('\\');
                }
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    // Not the unassigned: which those are depends on the Java that runs, and an outline must not.
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> isBlankLetter(c) || isVariationSelector(c);
        };
    }

    /** Letters and marks that show nothing: joiner, fillers, Khmer inherent vowels, blank Braille. */
    private static boolean isBlankLetter(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0;
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F);
    }
}
