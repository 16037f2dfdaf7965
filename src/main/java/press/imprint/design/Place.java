package press.imprint.design;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/** One board of the shelf: a folder of the user's, or what came with the program. */
sealed interface Place {

    /** The largest theme, layout or template read, in bytes. */
    int LARGEST_TEXT = 1 << 20;

    /** The largest font read, in bytes. */
    int LARGEST_FONT = 64 << 20;

    /** The bytes of a file such as {@code themes/classic.properties}; nothing where there is no such file. */
    Optional<byte[]> read(String path, int most) throws DesignException;

    /** The paths of all files in a folder such as {@code themes}, at most one folder further down, in order. */
    List<String> list(String folder) throws DesignException;

    /** A file's name for messages. */
    String shown(String path);

    /** Where this is, in words for the user. */
    String where();

    /** What came with the program: on the class path, listed by an index since a class path cannot be listed. */
    record BuiltIn() implements Place {

        @Override
        public Optional<byte[]> read(String path, int most) throws DesignException {
            try (InputStream in = Place.class.getResourceAsStream(resource(path))) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new DesignException(DiagnosticCode.FILE_UNREADABLE, shown(path), Span.NONE, said(e), e);
            }
        }

        @Override
        public List<String> list(String folder) throws DesignException {
            String root = resource(folder).startsWith("/fonts") ? "fonts" : "templates";
            String prefix = folder + "/";
            try (InputStream in = Place.class.getResourceAsStream("/" + root + "/index.txt")) {
                if (in == null) {
                    return List.of();
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> root.equals("fonts") ? "fonts/" + line : line)
                        .filter(line -> line.startsWith(prefix))
                        .toList();
            } catch (IOException e) {
                throw new DesignException(DiagnosticCode.FILE_UNREADABLE, root, Span.NONE, said(e), e);
            }
        }

        private static String resource(String path) {
            return path.startsWith("fonts/") || path.equals("fonts") ? "/" + path : "/templates/" + path;
        }

        @Override
        public String shown(String path) {
            return path;
        }

        @Override
        public String where() {
            return "built in";
        }
    }

    /** A folder of the user's. Links that lead out of it are not followed. */
    record Folder(Path folder) implements Place {

        @Override
        public Optional<byte[]> read(String path, int most) throws DesignException {
            Path file = folder.resolve(path);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try {
                if (!file.toRealPath().startsWith(folder.toRealPath())) {
                    throw new DesignException(
                            DiagnosticCode.FILE_UNREADABLE,
                            shown(path),
                            Span.NONE,
                            "the file is a link that leads out of the folder; put a copy there");
                }
            } catch (IOException e) {
                throw new DesignException(DiagnosticCode.FILE_UNREADABLE, shown(path), Span.NONE, said(e), e);
            }
            return Optional.of(bytes(file, shown(path), most));
        }

        @Override
        public List<String> list(String name) throws DesignException {
            Path start = folder.resolve(name);
            if (!Files.isDirectory(start)) {
                return List.of();
            }
            List<String> paths = new ArrayList<>();
            try (Stream<Path> files = Files.walk(start, 2)) {
                files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .forEach(paths::add);
            } catch (IOException e) {
                throw new DesignException(DiagnosticCode.FILE_UNREADABLE, start.toString(), Span.NONE, said(e), e);
            }
            return List.copyOf(paths);
        }

        @Override
        public String shown(String path) {
            return folder.resolve(path).toString();
        }

        @Override
        public String where() {
            return folder.toString();
        }
    }

    /** The bytes of a file that the user named, if it is a file and not too large. */
    static byte[] bytes(Path file, String shown, int most) throws DesignException {
        // Pipes and devices may never end.
        if (!Files.isRegularFile(file)) {
            throw new DesignException(DiagnosticCode.FILE_UNREADABLE, shown, Span.NONE, "not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new DesignException(
                        DiagnosticCode.TOO_LARGE, shown, Span.NONE, "the file has more than " + most + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new DesignException(DiagnosticCode.FILE_UNREADABLE, shown, Span.NONE, said(e), e);
        }
    }

    /** What an exception of the file system says, or else what it is. */
    static String said(IOException e) {
        @Nullable String message = e.getMessage();
        return "the file cannot be read (" + (message == null ? e.getClass().getSimpleName() : message) + ")";
    }
}
