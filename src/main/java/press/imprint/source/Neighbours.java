package press.imprint.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/**
 * The files that a story may name: those in the tree of its folder, told by their real paths, so that neither {@code ..}
 * nor {@code %2e%2e} nor a symbolic link leads out.
 */
final class Neighbours {

    private static final int LONGEST = 4096;
    private static final int IN_MESSAGE = 120;

    /** Folder of the story: references are relative to it. */
    private final Path folder;
    /** The tree in which files may be. */
    private final Path tree;

    private Neighbours(Path folder, Path tree) {
        this.folder = folder;
        this.tree = tree;
    }

    /** Neighbours of a file: in its own folder and below, or in the given tree. */
    static Neighbours beside(Path file, @Nullable Path tree) {
        Path parent = file.toAbsolutePath().getParent();
        Path folder = parent == null ? file.toAbsolutePath() : parent;
        return new Neighbours(folder, tree == null ? folder : tree.toAbsolutePath());
    }

    /** Why there is nothing. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        final DiagnosticCode code;
        final String detail;

        Refused(DiagnosticCode code, String detail) {
            super(detail);
            this.code = code;
            this.detail = detail;
        }
    }

    /** The bytes of a neighbour; empty, with a diagnostic, where there is none to be had. */
    static Optional<byte[]> find(
            @Nullable Neighbours neighbours, String reference, Limits limits, Diagnostics diagnostics, Span at) {
        String shown = Visible.excerpt(reference.strip(), IN_MESSAGE);
        try {
            refuseAddress(reference, shown);
            if (neighbours == null) {
                throw new Refused(
                        DiagnosticCode.PICTURE_MISSING,
                        "the story did not come from a file, so " + shown + " beside it was not looked for");
            }
            return Optional.of(neighbours.look(reference, shown, limits));
        } catch (Refused refused) {
            diagnostics.say(refused.code, at, refused.detail);
            return Optional.empty();
        }
    }

    /** What is no path at all. */
    private static void refuseAddress(String reference, String shown) throws Refused {
        if (reference.isBlank()) {
            throw new Refused(DiagnosticCode.PICTURE_MISSING, "the reference to a picture is empty");
        }
        String lower = reference.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//")) {
            throw new Refused(
                    DiagnosticCode.PICTURE_REMOTE,
                    shown + " is on the network and was not fetched; save it beside the story and name it there");
        }
        if (reference.length() > LONGEST) {
            throw new Refused(DiagnosticCode.PICTURE_OUTSIDE, "the reference " + shown + " is too long for a path");
        }
    }

    private byte[] look(String reference, String shown, Limits limits) throws Refused {
        Refused first = null;
        for (String path : spellings(reference)) {
            String unsafe = unsafe(path);
            if (unsafe != null) {
                throw outside(shown, unsafe);
            }
            try {
                return read(path, limits);
            } catch (NoSuchFileException e) {
                first = first == null ? missing(path, shown) : first;
            } catch (IOException | InvalidPathException | SecurityException e) {
                throw refused(shown, limits, e);
            }
        }
        throw first == null ? new Refused(DiagnosticCode.PICTURE_MISSING, shown + " names no file") : first;
    }

    private static Refused refused(String shown, Limits limits, Exception e) {
        if (e instanceof Outside) {
            return outside(shown, "leads out of the story's folder");
        }
        if (e instanceof RegularFile.TooLarge) {
            return new Refused(
                    DiagnosticCode.PICTURE_TOO_LARGE,
                    shown + " is larger than the limit of " + RegularFile.bytes(limits.fileBytes()));
        }
        if (e instanceof RegularFile.NotRegular not) {
            return new Refused(
                    DiagnosticCode.PICTURE_MISSING,
                    shown + " is " + (not.folder ? "a folder" : "a pipe or a device") + ", not a picture");
        }
        String why = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e instanceof AccessDeniedException ? "permission is denied" : "the system refuses it";
        return new Refused(DiagnosticCode.PICTURE_MISSING, shown + " cannot be read: " + why);
    }

    /** A path that leads out of the tree. */
    private static final class Outside extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private byte[] read(String path, Limits limits) throws IOException {
        Path asked = folder.resolve(path);
        // Told before the file system is asked, so that nobody learns what exists outside.
        if (!asked.normalize().startsWith(tree.normalize())) {
            throw new Outside();
        }
        Path real = real(asked);
        if (!real.startsWith(tree.toRealPath())) {
            throw new Outside();
        }
        return RegularFile.read(real, limits.fileBytes(), LinkOption.NOFOLLOW_LINKS);
    }

    /** The real path; names that differ only in how accents are composed are one, as macOS has it. */
    private static Path real(Path asked) throws IOException {
        try {
            return asked.toRealPath();
        } catch (NoSuchFileException e) {
            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                Path other = asked.getFileSystem().getPath(Normalizer.normalize(asked.toString(), form));
                if (!other.equals(asked) && Files.exists(other)) {
                    return other.toRealPath();
                }
            }
            throw e;
        }
    }

    /** The reference decoded once; then, in case that is no file, without query and fragment, and as it is written. */
    private static List<String> spellings(String reference) {
        String written = reference.strip();
        List<String> spellings = new ArrayList<>();
        add(spellings, decode(written));
        int end = indexOfAny(written, "?#");
        if (end > 0) {
            add(spellings, decode(written.substring(0, end)));
        }
        if (written.indexOf('%') >= 0) {
            add(spellings, written);
        }
        return spellings;
    }

    private static void add(List<String> spellings, String path) {
        if (!spellings.contains(path)) {
            spellings.add(path);
        }
    }

    /** What is unsafe about a decoded path. */
    private static @Nullable String unsafe(String path) {
        if (path.startsWith("/")) {
            return "is an absolute path";
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\') {
                return "holds a backslash; write / between folders";
            }
            if (Character.isISOControl(c)) {
                return "holds a control character";
            }
        }
        return hasScheme(path) ? "is an address, not a path beside the story" : null;
    }

    /** RFC 3986, section 3.1; a drive letter looks the same and is as unwelcome. */
    private static boolean hasScheme(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && !(i > 0 && later)) {
                return false;
            }
        }
        return false;
    }

    /** Percent-decodes once, as UTF-8; what is no such sequence stays as it is. */
    static String decode(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.length());
        byte[] source = written.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length && source[i] == '%' ? Character.digit(source[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
            if (low < 0) {
                bytes.write(source[i]);
            } else {
                bytes.write(high << 4 | low);
                i += 2;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return written;
        }
    }

    private Refused missing(String path, String shown) {
        String hint;
        try {
            hint = NearestName.beside(folder.resolve(path))
                    .map(near -> "; did you mean " + Visible.excerpt(near, IN_MESSAGE) + "?")
                    .orElse("");
        } catch (InvalidPathException e) {
            hint = "";
        }
        return new Refused(DiagnosticCode.PICTURE_MISSING, "there is no file " + shown + " beside the story" + hint);
    }

    private static Refused outside(String shown, String how) {
        return new Refused(DiagnosticCode.PICTURE_OUTSIDE, shown + " " + how + " and was not read");
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
