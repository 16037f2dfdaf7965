package press.imprint.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ZIP that is the same bytes everywhere: fixed time, no extra fields, entries in the order they come.
 *
 * <p>Entries whose bytes are at hand have their sizes in front; those written piece by piece carry them behind, in a
 * data descriptor, and need no more memory than a buffer. The UTF-8 flag stands only where a name needs it, Zip64
 * records only where a count, size or place does. Two names that differ only in case, and names that climb, are refused.
 *
 * <pre>{@code
 * try (ZipWriter zip = new ZipWriter(out)) {
 *     zip.store("mimetype", mimetype);
 *     zip.deflate("META-INF/container.xml", container);
 *     try (OutputStream page = zip.open("page.xhtml")) {
 *         page.write(bytes);
 *     }
 * }
 * }</pre>
 *
 * <p>"The same bytes" holds for one family of zlib; other versions may pack differently. Not safe for several threads.
 */
public final class ZipWriter implements Closeable {

    /** The level of compression where none is given. */
    public static final int DEFAULT_LEVEL = 6;

    /** The time that all entries carry where none is given: the first that a ZIP can say. */
    public static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

    private final OutputStream out;
    private final int dosTime;
    private final Deflater deflater;
    private final byte[] buffer = new byte[8192];
    private final Directory directory = new Directory();
    private long position;
    private @Nullable String open;
    private boolean closed;
    private boolean broken;

    /** Writes to a stream, which is left open, at {@link #DEFAULT_LEVEL} and with the time {@link #EPOCH}. */
    public ZipWriter(OutputStream out) {
        this(out, DEFAULT_LEVEL, EPOCH);
    }

    /**
     * Writes to a stream, which is left open.
     *
     * @param level of compression, 0 (none) to 9 (best)
     * @param time that all entries carry; a ZIP knows no zone, steps of two seconds, and the years 1980 to 2107: an
     *     earlier or later time becomes the first or last of these
     */
    public ZipWriter(OutputStream out, int level, LocalDateTime time) {
        this.out = out;
        this.dosTime = dosTime(time);
        this.deflater = new Deflater(checkedLevel(level), true);
    }

    /** Adds an entry that is not compressed. */
    public void store(String name, byte[] bytes) throws IOException {
        byte[] encoded = begin(name);
        whole(encoded, Records.STORED, crc(bytes), bytes, bytes.length, bytes.length);
    }

    /** Adds a compressed entry; one that compression does not make smaller is stored. */
    public void deflate(String name, byte[] bytes) throws IOException {
        byte[] encoded = begin(name);
        byte[] packed = new byte[bytes.length];
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        int length = deflateInto(deflater, packed);
        if (length < bytes.length) {
            whole(encoded, Records.DEFLATED, crc(bytes), packed, length, bytes.length);
        } else {
            whole(encoded, Records.STORED, crc(bytes), bytes, bytes.length, bytes.length);
        }
    }

    /** Adds an entry that was compressed before: a part that is the same in every archive is compressed once. */
    public void add(String name, Deflated part) throws IOException {
        byte[] encoded = begin(name);
        whole(encoded, Records.DEFLATED, part.crc, part.packed, part.packed.length, part.size);
    }

    /**
     * Opens a compressed entry to be written piece by piece; closing the stream ends the entry, not the archive. No other
     * entry can be added before that.
     */
    public OutputStream open(String name) throws IOException {
        byte[] encoded = begin(name);
        int flags = flags(encoded) | Records.DESCRIPTOR;
        long offset = position;
        write(Records.local(new Records.Entry(encoded, flags, Records.DEFLATED, 0, 0, 0, offset), dosTime));
        deflater.reset();
        open = name;
        return new EntryStream(encoded, flags, offset);
    }

    /** How many entries there are so far. */
    public int count() {
        return directory.count();
    }

    /** How many bytes have been written so far, without the directory: the size of the archive, but for some 80 bytes an entry. */
    public long length() {
        return position;
    }

    /**
     * Writes the directory; leaves the stream below open. After a failure nothing more is written.
     *
     * @throws IOException also where an entry is still open: the archive is then not finished
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        deflater.end();
        if (broken) {
            return;
        }
        if (open != null) {
            throw new IOException("the entry " + open + " was never closed; the archive is not finished");
        }
        long start = position;
        directory.writeTo(out);
        out.write(Records.end(directory.count(), directory.length(), start));
        out.flush();
    }

    private byte[] begin(String name) throws IOException {
        if (closed || broken) {
            throw new IOException(closed ? "the archive is closed" : "the archive is broken by an earlier failure");
        }
        if (open != null) {
            throw new IllegalStateException("the entry " + open + " is still open");
        }
        String fault = MemberName.faultInWriting(name);
        if (fault != null) {
            throw new IllegalArgumentException("the name of an entry " + fault + ": " + name);
        }
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        if (directory.holds(encoded)) {
            throw new IllegalArgumentException("an entry of this name is there already: " + name);
        }
        return encoded;
    }

    private void whole(byte[] name, int method, int crc, byte[] data, int length, long size) throws IOException {
        Records.Entry entry = new Records.Entry(name, flags(name), method, crc, length, size, position);
        write(Records.local(entry, dosTime));
        write(data, 0, length);
        directory.add(name, Records.central(entry, dosTime));
    }

    private void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    private void write(byte[] bytes, int from, int length) throws IOException {
        boolean written = false;
        try {
            out.write(bytes, from, length);
            position += length;
            written = true;
        } finally {
            broken = !written;
        }
    }

    private static int flags(byte[] name) {
        for (byte b : name) {
            if (b < 0) {
                return Records.UTF8;
            }
        }
        return 0;
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static int checkedLevel(int level) {
        if (level < 0 || level > 9) {
            throw new IllegalArgumentException("a level of compression is 0 to 9, not " + level);
        }
        return level;
    }

    private static int dosTime(LocalDateTime asked) {
        LocalDateTime time = asked.isBefore(EPOCH) ? EPOCH : asked.isAfter(LAST) ? LAST : asked;
        int date = (time.getYear() - 1980) << 9 | time.getMonthValue() << 5 | time.getDayOfMonth();
        return date << 16 | time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2;
    }

    /** Fills the space with compressed bytes; says how many there are, or the whole length where they do not fit. */
    private static int deflateInto(Deflater deflater, byte[] space) {
        int length = 0;
        while (!deflater.finished() && length < space.length) {
            length += deflater.deflate(space, length, space.length - length);
        }
        return deflater.finished() ? length : space.length;
    }

    /** Bytes compressed once, to be added to many archives. Immutable. */
    public static final class Deflated {
        private final byte[] packed;
        private final int crc;
        private final long size;

        private Deflated(byte[] packed, int crc, long size) {
            this.packed = packed;
            this.crc = crc;
            this.size = size;
        }

        /** Compresses at the best level: it is done once. */
        public static Deflated of(byte[] bytes) {
            return of(bytes, Deflater.BEST_COMPRESSION);
        }

        /** Compresses at a level from 0 to 9. */
        public static Deflated of(byte[] bytes, int level) {
            Deflater deflater = new Deflater(checkedLevel(level), true);
            try {
                deflater.setInput(bytes);
                deflater.finish();
                byte[] packed = new byte[bytes.length + bytes.length / 1000 + 64];
                int length = 0;
                while (!deflater.finished()) {
                    if (length == packed.length) {
                        packed = Arrays.copyOf(packed, packed.length * 2);
                    }
                    length += deflater.deflate(packed, length, packed.length - length);
                }
                return new Deflated(Arrays.copyOf(packed, length), crc(bytes), bytes.length);
            } finally {
                deflater.end();
            }
        }

        /** Number of bytes before compression. */
        public long size() {
            return size;
        }

        /** Number of bytes in the archive. */
        public int packedSize() {
            return packed.length;
        }
    }

    /** One entry while it is written. */
    private final class EntryStream extends OutputStream {
        private final byte[] name;
        private final int flags;
        private final long offset;
        private final CRC32 crc = new CRC32();
        private long size;
        private long packed;
        private boolean ended;

        EntryStream(byte[] name, int flags, long offset) {
            this.name = name;
            this.flags = flags;
            this.offset = offset;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            Objects.checkFromIndexSize(from, length, bytes.length);
            if (ended || closed) {
                throw new IOException("the entry is closed");
            }
            if (length == 0) {
                return;
            }
            crc.update(bytes, from, length);
            size += length;
            deflater.setInput(bytes, from, length);
            while (!deflater.needsInput()) {
                drain();
            }
        }

        @Override
        public void close() throws IOException {
            if (ended) {
                return;
            }
            ended = true;
            if (broken || closed) {
                return;
            }
            deflater.finish();
            while (!deflater.finished()) {
                drain();
            }
            int sum = (int) crc.getValue();
            ZipWriter.this.write(Records.descriptor(sum, packed, size));
            Records.Entry entry = new Records.Entry(name, flags, Records.DEFLATED, sum, packed, size, offset);
            directory.add(name, Records.central(entry, dosTime));
            open = null;
        }

        private void drain() throws IOException {
            int length = deflater.deflate(buffer);
            if (length > 0) {
                packed += length;
                ZipWriter.this.write(buffer, 0, length);
            }
        }
    }
}
