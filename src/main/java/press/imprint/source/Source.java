package press.imprint.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/** STUB, replaced by the source room: one input as given. */
public final class Source {

    /** Opens a file the user named, bounded. */
    public static Source file(Path path, String name, Limits limits) throws ReadException {
        throw new UnsupportedOperationException();
    }

    /** Bytes that came otherwise (standard input, a test); it has no neighbours. */
    public static Source of(String name, byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    /** As the user named it, for messages. */
    public String name() {
        throw new UnsupportedOperationException();
    }

    /** The name without folder and ending: "anchorage-summit". */
    public String stem() {
        throw new UnsupportedOperationException();
    }

    /** Ending in lower case without the dot, or the empty string. */
    public String ending() {
        throw new UnsupportedOperationException();
    }

    /** All bytes (not a copy; not to be changed). */
    public byte[] bytes() {
        throw new UnsupportedOperationException();
    }

    /** The first bytes, at most {@code length}. */
    public byte[] head(int length) {
        throw new UnsupportedOperationException();
    }

    /** The text decoded; lines end in \n only (CR, CRLF, NEL, LS, PS, VT, FF turned into it), no BOM, no control
     * characters; what was replaced is said. Positions in it are positions in the file by line and column. */
    public String text(Diagnostics diagnostics) throws ReadException {
        throw new UnsupportedOperationException();
    }

    /** A file beside this one, by a relative reference as written in the story (percent-decoded once), inside the same
     * folder tree only. Empty with a diagnostic (picture-missing, picture-outside, picture-remote) where not. */
    public Optional<byte[]> neighbour(String reference, Limits limits, Diagnostics diagnostics) throws IOException {
        throw new UnsupportedOperationException();
    }
}
