package press.imprint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What a run has finished, so that the same command can go on after a kill.
 *
 * <p>One line a file: a checksum of the line, the key of what went in (story, options, version), the file's name, the
 * digest of what came out. A torn or damaged line is as if it were not there. The journal goes when the run ends well.
 */
final class Journal implements AutoCloseable {

    /** Name of the journal in the output folder. */
    static final String NAME = ".imprint-journal";

    private final Path file;
    private final Set<String> finished = new HashSet<>();
    private final FileChannel channel;

    private Journal(Path file, boolean resume) throws IOException {
        this.file = file;
        if (resume && Files.isRegularFile(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.substring(0, tab).equals(checksum(line.substring(tab + 1)))) {
                    finished.add(line.substring(tab + 1));
                }
            }
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            // A line torn by the kill must not swallow the next one.
            write("\n");
        } else {
            Files.deleteIfExists(file);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        }
    }

    /** The journal of a folder: the one left there when resuming, else a new one. */
    static Journal open(Path folder, boolean resume) throws IOException {
        return new Journal(folder.resolve(NAME), resume);
    }

    /** Whether an earlier run finished this file with these bytes. */
    synchronized boolean has(String key, String name, String sha256) {
        return finished.contains(line(key, name, sha256));
    }

    /** Notes a finished file. A journal that cannot be written costs a resume, not a story. */
    synchronized void note(String key, String name, String sha256) {
        String line = line(key, name, sha256);
        try {
            write(checksum(line) + "\t" + line + "\n");
        } catch (IOException e) {
            finished.add(line);
        }
    }

    /** The run has ended well: nothing to resume. */
    synchronized void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String line(String key, String name, String sha256) {
        return key + "\t" + name + "\t" + sha256;
    }

    private static String checksum(String line) {
        CRC32 crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
