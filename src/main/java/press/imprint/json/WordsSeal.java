package press.imprint.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of the words that a file shows, by which a reader of the file tells whether the embedded story is still
 * what stands on its pages.
 *
 * <p>Of the meaning and not of the bytes: programs that open and save a file without a change rewrite its markup, divide
 * its runs elsewhere and move its spaces, and none of that counts. The kind of a paragraph, its words and the marks on
 * them do. Writer and reader tell it the same things in the same order.
 */
public final class WordsSeal {

    private static final char PARAGRAPH = '\u0001';
    private static final char MARKS = '\u0002';
    private static final char PICTURE = '\uFFFC';
    private static final char NOTE = '\u0003';
    private static final char NOTE_END = '\u0004';

    private final MessageDigest digest;
    private final StringBuilder line = new StringBuilder();
    private String marks = "";
    private boolean space;
    private boolean fresh = true;
    private int notes;
    private int kindEnd;

    /** A seal of nothing yet. */
    public WordsSeal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Begins a paragraph. */
    public void begin(String kind) {
        line.append(PARAGRAPH).append(kind).append(PARAGRAPH);
        kindEnd = line.length();
        restart();
    }

    private void restart() {
        marks = "";
        space = false;
        fresh = true;
    }

    /** Words of the paragraph, and which marks they bear, spelled alike by writer and reader. */
    public void words(CharSequence text, String newMarks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                space = true;
                continue;
            }
            if (space && !fresh) {
                line.append(' ');
            }
            if (!newMarks.equals(marks)) {
                line.append(MARKS).append(newMarks).append(MARKS);
                marks = newMarks;
            }
            space = false;
            fresh = false;
            line.append(c);
        }
    }

    /** A picture, told by the words that stand for it; marks do not show on it. */
    public void picture(String alternative) {
        if (space && !fresh) {
            line.append(' ');
        }
        space = false;
        fresh = false;
        line.append(PICTURE).append(alternative.strip());
    }

    /**
     * A link's address in the spelling that counts: programs escape and unescape characters (RFC 3986, section 2.1) and
     * add and drop the last slash.
     */
    public static String address(String address) {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit((char) bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit((char) bytes[i + 2], 16);
            boolean escaped = low >= 0;
            plain[length++] = escaped ? (byte) (high * 16 + low) : bytes[i];
            i += escaped ? 2 : 0;
        }
        String text = new String(plain, 0, length, StandardCharsets.UTF_8);
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** A note hangs here; its paragraphs follow until {@link #endNote}. */
    public void beginNote() {
        line.append(NOTE);
        notes++;
        restart();
    }

    /** The paragraph that the note hangs on goes on. */
    public void endNote() {
        line.append(NOTE_END);
        notes--;
        restart();
    }

    /**
     * Ends a paragraph.
     *
     * @param evenIfEmpty whether it counts without words, as a rule does; programs add and drop empty paragraphs
     */
    public void end(boolean evenIfEmpty) {
        if (line.length() == kindEnd && !evenIfEmpty) {
            line.setLength(line.lastIndexOf(String.valueOf(PARAGRAPH), kindEnd - 2));
        }
        if (notes == 0) {
            digest.update(line.toString().getBytes(StandardCharsets.UTF_8));
            line.setLength(0);
        }
        restart();
    }

    /** The fingerprint of all that was told, in hexadecimal digits; nothing more may be told after it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
