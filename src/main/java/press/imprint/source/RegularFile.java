package press.imprint.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;
import press.imprint.diagnostic.Visible;

/** The one place of this room that opens files: regular ones only, and never more of them than the limit. */
final class RegularFile {

    private static final int NAME_IN_MESSAGE = 200;

    private RegularFile() {}

    /** More bytes than allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Neither a file nor a link to one. */
    static final class NotRegular extends IOException {
        private static final long serialVersionUID = 1L;

        final boolean folder;

        NotRegular(boolean folder) {
            this.folder = folder;
        }
    }

    /** All bytes of a regular file; symbolic links are followed only without {@link LinkOption#NOFOLLOW_LINKS}. */
    static byte[] read(Path path, long most, LinkOption... links) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, links);
        if (!attributes.isRegularFile()) {
            throw new NotRegular(attributes.isDirectory());
        }
        if (attributes.size() > most) {
            throw new TooLarge();
        }
        try (InputStream in = open(path, links)) {
            return read(in, most);
        }
    }

    /** The first bytes of a regular file. */
    static byte[] head(Path path, int length) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new NotRegular(false);
        }
        try (InputStream in = open(path)) {
            return in.readNBytes(length);
        }
    }

    /** All bytes of a stream that ends before the limit. */
    static byte[] read(InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw new TooLarge();
        }
        return bytes;
    }

    private static InputStream open(Path path, LinkOption... links) throws IOException {
        OpenOption[] options = new OpenOption[links.length + 1];
        options[0] = StandardOpenOption.READ;
        System.arraycopy(links, 0, options, 1, links.length);
        return Files.newInputStream(path, options);
    }

    /** A file the user named. */
    static byte[] readNamed(Path path, String name, Limits limits) throws ReadException {
        byte[] bytes;
        try {
            bytes = read(path, limits.fileBytes());
        } catch (IOException | SecurityException e) {
            throw refusal(path, name, limits, e);
        }
        if (bytes.length == 0) {
            throw new ReadException(DiagnosticCode.FILE_EMPTY, name, Span.NONE, "the file is empty");
        }
        return bytes;
    }

    /** Why a named file cannot be read, and what to do. */
    static ReadException refusal(Path path, String name, Limits limits, Exception e) {
        if (e instanceof NoSuchFileException) {
            Optional<String> near = NearestName.beside(path);
            String hint = near.map(other -> "; did you mean " + Visible.excerpt(other, NAME_IN_MESSAGE) + "?")
                    .orElse("; check the name and the folder");
            return refused(DiagnosticCode.FILE_MISSING, name, "there is no such file" + hint, e);
        }
        if (e instanceof NotRegular not) {
            return refused(
                    DiagnosticCode.FILE_UNREADABLE,
                    name,
                    not.folder
                            ? "it is a folder, not a file"
                            : "it is a pipe or a device, not a file; send it to standard input and give - as the input",
                    e);
        }
        if (e instanceof TooLarge) {
            return tooLarge(name, limits);
        }
        if (e instanceof AccessDeniedException) {
            return refused(DiagnosticCode.FILE_UNREADABLE, name, "permission to read it is denied", e);
        }
        String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return refused(DiagnosticCode.FILE_UNREADABLE, name, "the system says: " + words, e);
    }

    static ReadException tooLarge(String name, Limits limits) {
        return new ReadException(
                DiagnosticCode.TOO_LARGE,
                name,
                Span.NONE,
                "it is larger than the limit of " + bytes(limits.fileBytes())
                        + "; divide it, or raise the limit with --limit file-bytes=N");
    }

    /** A number of bytes as people read it. */
    static String bytes(long bytes) {
        long mebibytes = bytes >> 20;
        return mebibytes > 0 && mebibytes << 20 == bytes ? mebibytes + " MiB" : bytes + " bytes";
    }

    private static ReadException refused(DiagnosticCode code, String name, String detail, Exception e) {
        return new ReadException(code, name, Span.NONE, detail, e);
    }
}
