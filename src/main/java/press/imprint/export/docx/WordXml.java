package press.imprint.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import press.imprint.xml.XmlText;

/**
 * The text of one part while it is written: tags as they are, words escaped, and the characters that Word has elements
 * for turned into these.
 */
final class WordXml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NON_BREAKING_HYPHEN = '\u2011';

    private final StringBuilder out = new StringBuilder(8192);

    /** Markup as it is. */
    WordXml raw(String markup) {
        out.append(markup);
        return this;
    }

    WordXml raw(int number) {
        out.append(number);
        return this;
    }

    WordXml raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    /** Words as the content of an element. */
    WordXml words(String text) {
        out.append(XmlText.content(text));
        return this;
    }

    /** An attribute with a space before it. */
    WordXml attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(XmlText.attribute(value))
                .append('"');
        return this;
    }

    /** Properties in schema order. */
    WordXml properties(Properties properties) {
        properties.writeTo(out);
        return this;
    }

    /**
     * The words of a run: {@code w:t}, with tabs, line ends, soft and no-break hyphens as the elements that Word has for
     * them (17.3.3.32, 17.3.3.1, 17.3.3.29, 17.3.3.18).
     */
    void runText(String text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            String element = switch (text.charAt(i)) {
                case '\t' -> "<w:tab/>";
                case '\n' -> "<w:br/>";
                case SOFT_HYPHEN -> "<w:softHyphen/>";
                case NON_BREAKING_HYPHEN -> "<w:noBreakHyphen/>";
                default -> "";
            };
            if (!element.isEmpty()) {
                plain(text, start, i);
                out.append(element);
                start = i + 1;
            }
        }
        plain(text, start, to);
    }

    private void plain(String text, int from, int to) {
        if (from < to) {
            String piece = text.substring(from, to);
            out.append(spacesCount(piece) ? "<w:t xml:space=\"preserve\">" : "<w:t>")
                    .append(XmlText.content(piece))
                    .append("</w:t>");
        }
    }

    private static boolean spacesCount(String piece) {
        return piece.charAt(0) == ' ' || piece.charAt(piece.length() - 1) == ' ' || piece.contains("  ");
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    int length() {
        return out.length();
    }

    /** What was written so far as UTF-8, and an empty buffer after it. */
    void drainTo(OutputStream to) throws IOException {
        to.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
