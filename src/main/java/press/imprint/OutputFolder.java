package press.imprint;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ExportException;

/**
 * The folder that files go to. A file appears under its name only when it is whole: it is written beside, flushed to the
 * disk and renamed, so that after any end, even a power cut, what has a final name is complete.
 */
final class OutputFolder {

    /** Names of unfinished files: with the process that writes them, so that a later run can tell its own from dead ones. */
    private static final Pattern UNFINISHED = Pattern.compile("\\.imprint-(\\d+)-\\d+\\.tmp");

    private final Path folder;
    private final Overwrite overwrite;
    private final AtomicLong counter = new AtomicLong();
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    OutputFolder(Path folder, Overwrite overwrite) {
        this.folder = folder;
        this.overwrite = overwrite;
    }

    /** Whatever writes itself to a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, ExportException, DesignException;
    }

    /**
     * A file that is there now.
     *
     * @param path where, as the user would say it
     * @param bytes its length
     * @param sha256 its digest in hexadecimal digits
     */
    record Placed(Path path, long bytes, String sha256) {}

    /** Makes the folder, and clears away what runs that were killed have left in it. */
    void prepare() throws ExportException {
        try {
            Files.createDirectories(folder);
            sweep();
        } catch (FileAlreadyExistsException e) {
            throw failed(folder, "there is a file of that name; choose another folder with --out", e);
        } catch (IOException | UncheckedIOException e) {
            throw failed(folder, "the folder cannot be made or read: " + reason(e), e);
        }
    }

    /** Where a file of this name is or would be. */
    Path resolve(String name) {
        return folder.resolve(name);
    }

    /**
     * Writes a file.
     *
     * @return the file, or nothing where one of that name had to stay
     */
    Optional<Placed> write(String name, Content content) throws ExportException, DesignException {
        Path target = folder.resolve(name);
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw failed(target, "there is a folder of that name; move it away or choose another --out", null);
        }
        if (overwrite == Overwrite.NEVER && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Path beside = beside();
        unfinished.add(beside);
        try {
            if (stopped) {
                throw new IOException("the run was stopped");
            }
            MessageDigest digest = sha256();
            long length;
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(
                        new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
                length = channel.size();
            }
            Placed placed = new Placed(target, length, HexFormat.of().formatHex(digest.digest()));
            if (overwrite == Overwrite.CHANGED && isSame(target, placed)) {
                return Optional.of(placed);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(placed);
        } catch (IOException e) {
            throw failed(target, reason(e), e);
        } finally {
            discard(beside);
        }
    }

    /** The file of this name, if it is there. */
    Optional<Placed> placed(String name) {
        Path target = folder.resolve(name);
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS)) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                length += n;
            }
            return Optional.of(new Placed(target, length, HexFormat.of().formatHex(digest.digest())));
        } catch (IOException e) {
            // It cannot be compared, so it is as if it were not there: it will be replaced or said.
            return Optional.empty();
        }
    }

    /** Makes the renames last, and takes away what is unfinished. */
    void finish() {
        unfinished.forEach(this::discard);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot flush a folder; the files themselves are flushed.
            return;
        }
    }

    /** A name beside the outputs for something that must not outlive the run. */
    Path scratch() {
        Path file = beside();
        unfinished.add(file);
        return file;
    }

    /** Takes away what is unfinished when the process is told to end; the files that are finished stay. */
    Runnable clearedOnExit() {
        Thread hook = new Thread(() -> {
            stopped = true;
            unfinished.forEach(this::discard);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            if (!stopped) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        };
    }

    private Path beside() {
        return folder.resolve(".imprint-" + ProcessHandle.current().pid() + "-" + counter.incrementAndGet() + ".tmp");
    }

    private boolean isSame(Path target, Placed placed) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == placed.bytes()
                && placed(String.valueOf(target.getFileName())).equals(Optional.of(placed));
    }

    private void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // The next run sweeps it.
            return;
        } finally {
            unfinished.remove(beside);
        }
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".imprint-*.tmp")) {
            for (Path file : files) {
                Matcher name = UNFINISHED.matcher(file.getFileName().toString());
                if (name.matches() && isDead(name.group(1))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isDead(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static ExportException failed(Path file, String why, @Nullable Exception cause) {
        return cause == null
                ? new ExportException(DiagnosticCode.OUTPUT_FAILED, file.toString(), Span.NONE, why)
                : new ExportException(DiagnosticCode.OUTPUT_FAILED, file.toString(), Span.NONE, why, cause);
    }

    /** The system's own words. */
    static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
