package press.imprint.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the codes of a font say, by its ToUnicode table.
 *
 * @see "ISO 32000-1, 9.10.3"
 */
final class FontText {

    private static final int MOST = 70_000;

    private final Map<Integer, String> texts = new HashMap<>();
    private final boolean wide;

    private FontText(boolean wide) {
        this.wide = wide;
    }

    /**
     * The table of a font.
     *
     * @param map its bytes; may be empty
     * @param wide whether codes have two bytes
     */
    static FontText of(byte[] map, boolean wide) {
        FontText font = new FontText(wide);
        Lexer lexer = new Lexer(map);
        String mode = "";
        java.util.ArrayList<byte[]> strings = new java.util.ArrayList<>();
        for (Lexer.Token token = lexer.next(); token.kind() != Lexer.Kind.END; token = lexer.next()) {
            switch (token.kind()) {
                case STRING -> strings.add(token.bytes());
                case OPERATOR -> {
                    if (token.text().startsWith("begin") || token.text().startsWith("end")) {
                        strings.clear();
                        mode = token.text();
                    }
                }
                default -> {}
            }
            if (mode.equals("beginbfchar") && strings.size() == 2) {
                font.put(number(strings.get(0)), utf16(strings.get(1)));
                strings.clear();
            } else if (mode.equals("beginbfrange") && strings.size() == 3) {
                font.range(number(strings.get(0)), number(strings.get(1)), utf16(strings.get(2)));
                strings.clear();
            }
        }
        return font;
    }

    private void put(int code, String text) {
        if (texts.size() < MOST) {
            texts.put(code, text);
        }
    }

    private void range(int from, int to, String first) {
        for (int code = from; code <= to && code - from < 0x10000 && !first.isEmpty(); code++) {
            int last = first.codePointBefore(first.length()) + code - from;
            if (!Character.isValidCodePoint(last)) {
                return;
            }
            String head =
                    first.substring(0, first.length() - Character.charCount(first.codePointBefore(first.length())));
            put(code, head + Character.toString(last));
        }
    }

    private static int number(byte[] code) {
        int number = 0;
        for (byte each : code) {
            number = (number << 8) | (each & 0xFF);
        }
        return number;
    }

    private static String utf16(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16BE);
    }

    /** The characters of a shown string. */
    String text(byte[] shown) {
        StringBuilder text = new StringBuilder();
        int step = wide ? 2 : 1;
        for (int i = 0; i + step <= shown.length; i += step) {
            int code = wide ? ((shown[i] & 0xFF) << 8) | (shown[i + 1] & 0xFF) : shown[i] & 0xFF;
            String known = texts.get(code);
            if (known != null) {
                text.append(known);
            } else if (!wide && code >= ' ') {
                text.append((char) code);
            }
        }
        return text.toString();
    }
}
