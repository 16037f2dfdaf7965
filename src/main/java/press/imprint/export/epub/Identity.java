package press.imprint.export.epub;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names for books that have none: the same for the same book, wherever and whenever it is made. */
final class Identity {

    /** The namespace of our names: the UUID of {@code https://imprint.press/} in RFC 9562's namespace of URLs. */
    private static final UUID NAMESPACE =
            of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://imprint.press/");

    private Identity() {}

    /** The name made from what a book is told by: a version 5 UUID (RFC 9562, section 5.5). */
    static String of(String told) {
        return "urn:uuid:" + of(NAMESPACE, told);
    }

    private static UUID of(UUID namespace, String name) {
        MessageDigest sha1;
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
        long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
