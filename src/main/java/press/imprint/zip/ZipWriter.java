package press.imprint.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** STUB, replaced by the zip room: writes a ZIP that is the same bytes everywhere. */
public final class ZipWriter implements Closeable {

    public ZipWriter(OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** Adds an entry that is not compressed. */
    public void store(String name, byte[] bytes) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Adds a compressed entry. */
    public void deflate(String name, byte[] bytes) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Opens a compressed entry to be written piece by piece; closing the stream ends the entry, not the archive. */
    public OutputStream open(String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes the directory; leaves the stream below open. */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
