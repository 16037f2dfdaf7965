package press.imprint.export.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A digest of the characters that pages show, in the order in which they are painted: with it a reader can tell whether
 * somebody changed the file's words. Spaces do not count, nor do running heads and feet.
 */
final class VisibleText {

    private final MessageDigest digest = Sha256.begin();

    void add(String characters) {
        for (int i = 0; i < characters.length(); ) {
            int c = characters.codePointAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                digest.update(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
            i += Character.charCount(c);
        }
    }

    /** 64 hexadecimal digits. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
