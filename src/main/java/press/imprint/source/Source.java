package press.imprint.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/**
 * One input as given: its bytes, its name, its text, its neighbours.
 *
 * <p>Bytes are read once and bounded. Immutable, and safe for use by several threads.
 */
public final class Source {

    private final String name;
    private final byte[] bytes;
    private final @Nullable Neighbours neighbours;

    private Source(String name, byte[] bytes, @Nullable Neighbours neighbours) {
        this.name = name;
        this.bytes = bytes;
        this.neighbours = neighbours;
    }

    /**
     * Opens a file the user named, bounded by {@link Limits#fileBytes()}; its neighbours are in its own folder and below.
     *
     * @param name as the user named it
     * @throws ReadException where it is missing (file-missing, with the nearest name that exists), a folder, a pipe, a
     *     device or otherwise unreadable (file-unreadable), empty (file-empty) or too large (too-large)
     */
    public static Source file(Path path, String name, Limits limits) throws ReadException {
        return new Source(name, RegularFile.readNamed(path, name, limits), Neighbours.beside(path, null));
    }

    /** The same, for a file found in a folder that the user named: neighbours may be anywhere in that folder's tree. */
    static Source file(Path path, String name, Path tree, Limits limits) throws ReadException {
        return new Source(name, RegularFile.readNamed(path, name, limits), Neighbours.beside(path, tree));
    }

    /** Bytes that came otherwise (standard input, a member of an archive, a test); it has no neighbours. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes, null);
    }

    /** As the user named it, for messages. */
    public String name() {
        return name;
    }

    /** The name without folder and ending: "anchorage-summit"; "standard-input" for {@link Inputs#STANDARD_INPUT}. */
    public String stem() {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            return "standard-input";
        }
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Ending in lower case without the dot, or the empty string. */
    public String ending() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private String fileName() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }

    /** All bytes (not a copy; not to be changed). */
    public byte[] bytes() {
        return bytes;
    }

    /** The first bytes, at most {@code length}. */
    public byte[] head(int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    /**
     * The text decoded: lines end in {@code \n} only (CR, CRLF, NEL, LS, VT turned into it, FF and PS into a blank line),
     * no BOM, no control characters; what was replaced is said, one diagnostic a kind. Positions in it are positions in
     * the file by line and column, as far as its lines end in ways that editors know.
     *
     * @throws ReadException where it is no text (not-text) or holds no words (file-empty)
     */
    public String text(Diagnostics diagnostics) throws ReadException {
        return Decoder.decode(bytes, Optional.empty(), name, diagnostics);
    }

    /** The same, where the format says in which encoding the text is; strict UTF-8 and a BOM go before it. */
    public String text(Charset declared, Diagnostics diagnostics) throws ReadException {
        return Decoder.decode(bytes, Optional.of(declared), name, diagnostics);
    }

    /**
     * A file beside this one, by a relative reference as written in the story (percent-decoded once), inside the same
     * folder tree only. Empty with a diagnostic (picture-missing, picture-outside, picture-remote, picture-too-large)
     * where not.
     *
     * @throws IOException never at present: what cannot be read is a diagnostic
     */
    public Optional<byte[]> neighbour(String reference, Limits limits, Diagnostics diagnostics) throws IOException {
        return neighbour(reference, limits, diagnostics, Span.NONE);
    }

    /** The same, with the place of the reference for the diagnostic. */
    public Optional<byte[]> neighbour(String reference, Limits limits, Diagnostics diagnostics, Span at) {
        return Neighbours.find(neighbours, reference, limits, diagnostics, at);
    }

    /** The files that this source may name, if it is a file itself. */
    @Nullable
    Neighbours neighbours() {
        return neighbours;
    }
}
