package press.imprint.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a picture: the SHA-256 of its bytes, so that the same picture is stored once.
 *
 * @param digest 64 hexadecimal digits in lower case
 */
public record PictureId(String digest) implements Comparable<PictureId> {

    public PictureId {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits: " + digest);
        }
    }

    /** The name of these bytes. */
    public static PictureId of(byte[] bytes) {
        try {
            return new PictureId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(PictureId other) {
        return digest.compareTo(other.digest);
    }
}
