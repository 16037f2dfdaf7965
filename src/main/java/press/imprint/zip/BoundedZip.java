package press.imprint.zip;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** STUB, replaced by the zip room: reads members of an untrusted ZIP within bounds. */
public final class BoundedZip {

    /** Opens the archive held by these bytes; ZipRefused (an IOException) where it breaks a rule of safety. */
    public static BoundedZip of(byte[] bytes) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Names of the members in the order of the directory. */
    public List<String> names() {
        throw new UnsupportedOperationException();
    }

    /** The bytes of a member, or nothing where there is none of that name. */
    public Optional<byte[]> read(String name) throws IOException {
        throw new UnsupportedOperationException();
    }
}
