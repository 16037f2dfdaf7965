package press.imprint.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Tokens of a content stream or a CMap. Brackets of arrays are passed over: nothing here needs to know where one ends.
 *
 * @see "ISO 32000-1, 7.2 and 7.3"
 */
final class Lexer {

    /** What a token is. */
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        OPERATOR,
        END
    }

    /** One token; bytes are those of a string. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Token(Kind kind, String text, double number, byte[] bytes) {
        static Token of(Kind kind, String text) {
            return new Token(kind, text, 0, new byte[0]);
        }
    }

    private static final Token END = Token.of(Kind.END, "");

    private final byte[] bytes;
    private int at;

    Lexer(byte[] bytes) {
        this.bytes = bytes;
    }

    Token next() {
        while (at < bytes.length) {
            int c = bytes[at] & 0xFF;
            if (c == '%') {
                skipComment();
            } else if (c == '(') {
                return new Token(Kind.STRING, "", 0, literal());
            } else if (c == '<' && at + 1 < bytes.length && bytes[at + 1] != '<') {
                return new Token(Kind.STRING, "", 0, hexadecimal());
            } else if (c == '/') {
                at++;
                return Token.of(Kind.NAME, word());
            } else if (isSpace(c) || isDelimiter(c)) {
                at++;
            } else {
                return wordOrNumber();
            }
        }
        return END;
    }

    private Token wordOrNumber() {
        String word = word();
        char first = word.charAt(0);
        if (first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')) {
            try {
                return new Token(Kind.NUMBER, word, Double.parseDouble(word), new byte[0]);
            } catch (NumberFormatException e) {
                return new Token(Kind.NUMBER, word, 0, new byte[0]);
            }
        }
        if (word.equals("ID")) {
            skipInlineImage();
        }
        return Token.of(Kind.OPERATOR, word);
    }

    private String word() {
        int start = at;
        while (at < bytes.length && !isSpace(bytes[at] & 0xFF) && !isDelimiter(bytes[at] & 0xFF)) {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private void skipComment() {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private void skipInlineImage() {
        while (at + 3 < bytes.length) {
            boolean end = isSpace(bytes[at] & 0xFF)
                    && bytes[at + 1] == 'E'
                    && bytes[at + 2] == 'I'
                    && isSpace(bytes[at + 3] & 0xFF);
            if (end) {
                return;
            }
            at++;
        }
        at = bytes.length;
    }

    private byte[] literal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int depth = 1;
        at++;
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            if (c == '\\' && at < bytes.length) {
                escape(out);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            out.write(c);
        }
        return out.toByteArray();
    }

    private void escape(ByteArrayOutputStream out) {
        int c = bytes[at++] & 0xFF;
        switch (c) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case '\n' -> {}
            case '\r' -> at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
            default -> {
                if (c < '0' || c > '7') {
                    out.write(c);
                    return;
                }
                int value = c - '0';
                for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
                    value = value * 8 + bytes[at++] - '0';
                }
                out.write(value);
            }
        }
    }

    private byte[] hexadecimal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        at++;
        int high = -1;
        while (at < bytes.length && bytes[at] != '>') {
            int digit = Character.digit(bytes[at++], 16);
            if (digit < 0) {
                continue;
            }
            if (high < 0) {
                high = digit;
            } else {
                out.write(high << 4 | digit);
                high = -1;
            }
        }
        at++;
        if (high >= 0) {
            out.write(high << 4);
        }
        return out.toByteArray();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isDelimiter(int c) {
        return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/'
                || c == '%';
    }
}
