package press.imprint.zip;

/** The records of an archive as bytes (APPNOTE 4.3); Zip64 forms (4.5.3) only where a number needs them. */
final class Records {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** General purpose bit 3: sizes and checksum follow the data. */
    static final int DESCRIPTOR = 1 << 3;
    /** General purpose bit 11: the name is UTF-8. */
    static final int UTF8 = 1 << 11;

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int END64 = 0x06064b50;
    static final int LOCATOR64 = 0x07064b50;
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;

    static final long MAX32 = 0xFFFF_FFFFL;
    static final int MAX16 = 0xFFFF;

    private Records() {}

    /** One entry as the directory knows it. Sizes in bytes. */
    static final class Entry {
        final byte[] name;
        final int flags;
        final int method;
        final int crc;
        final long packed;
        final long size;
        final long offset;

        Entry(byte[] name, int flags, int method, int crc, long packed, long size, long offset) {
            this.name = name;
            this.flags = flags;
            this.method = method;
            this.crc = crc;
            this.packed = packed;
            this.size = size;
            this.offset = offset;
        }

        boolean isLarge() {
            return packed >= MAX32 || size >= MAX32 || offset >= MAX32;
        }
    }

    /** A record in the making: numbers with their lowest byte first. */
    private static final class Bytes {
        private final byte[] bytes;
        private int length;

        Bytes(int length) {
            this.bytes = new byte[length];
        }

        Bytes int16(int value) {
            bytes[length++] = (byte) value;
            bytes[length++] = (byte) (value >>> 8);
            return this;
        }

        Bytes int32(int value) {
            return int16(value).int16(value >>> 16);
        }

        Bytes int64(long value) {
            return int32((int) value).int32((int) (value >>> 32));
        }

        Bytes all(byte[] other) {
            System.arraycopy(other, 0, bytes, length, other.length);
            length += other.length;
            return this;
        }

        byte[] whole() {
            return bytes;
        }
    }

    /** Local file header; with a descriptor, sizes and checksum are 0 here. No extra field ever. */
    static byte[] local(Entry entry, int dosTime) {
        boolean later = (entry.flags & DESCRIPTOR) != 0;
        Bytes out = new Bytes(30 + entry.name.length);
        out.int32(LOCAL).int16(version(entry.method, false));
        out.int16(entry.flags).int16(entry.method).int32(dosTime);
        out.int32(later ? 0 : entry.crc);
        out.int32(later ? 0 : (int) entry.packed);
        out.int32(later ? 0 : (int) entry.size);
        return out.int16(entry.name.length).int16(0).all(entry.name).whole();
    }

    /** Data descriptor (4.3.9), with sizes of 8 bytes where 4 do not hold them, as the JDK writes and reads it. */
    static byte[] descriptor(int crc, long packed, long size) {
        if (packed >= MAX32 || size >= MAX32) {
            return new Bytes(24)
                    .int32(DESCRIPTOR_SIGNATURE)
                    .int32(crc)
                    .int64(packed)
                    .int64(size)
                    .whole();
        }
        return new Bytes(16)
                .int32(DESCRIPTOR_SIGNATURE)
                .int32(crc)
                .int32((int) packed)
                .int32((int) size)
                .whole();
    }

    /** Directory record; made by "MS-DOS", so that no attributes are claimed and programs unpack with their own. */
    static byte[] central(Entry entry, int dosTime) {
        int extra = entry.isLarge() ? 4 + 8 * largeFields(entry) : 0;
        Bytes out = new Bytes(46 + entry.name.length + extra);
        int version = version(entry.method, entry.isLarge());
        out.int32(CENTRAL).int16(version).int16(version);
        out.int16(entry.flags).int16(entry.method).int32(dosTime);
        out.int32(entry.crc).int32(low(entry.packed)).int32(low(entry.size));
        out.int16(entry.name.length).int16(extra);
        // Comment, disk and attributes: none.
        out.int16(0).int16(0).int16(0).int32(0);
        out.int32(low(entry.offset)).all(entry.name);
        if (extra > 0) {
            out.int16(1).int16(extra - 4);
            putIfLarge(out, entry.size);
            putIfLarge(out, entry.packed);
            putIfLarge(out, entry.offset);
        }
        return out.whole();
    }

    /** The end of the archive, with the Zip64 end before it where a number needs it. */
    static byte[] end(long count, long length, long offset) {
        boolean large = count >= MAX16 || length >= MAX32 || offset >= MAX32;
        Bytes out = new Bytes(22 + (large ? 76 : 0));
        if (large) {
            out.int32(END64).int64(44).int16(45).int16(45);
            out.int32(0).int32(0).int64(count).int64(count).int64(length).int64(offset);
            out.int32(LOCATOR64).int32(0).int64(offset + length).int32(1);
        }
        int entries = (int) Math.min(count, MAX16);
        out.int32(END).int16(0).int16(0).int16(entries).int16(entries);
        return out.int32(low(length)).int32(low(offset)).int16(0).whole();
    }

    private static int version(int method, boolean large) {
        return large ? 45 : method == DEFLATED ? 20 : 10;
    }

    private static int largeFields(Entry entry) {
        return (entry.size >= MAX32 ? 1 : 0) + (entry.packed >= MAX32 ? 1 : 0) + (entry.offset >= MAX32 ? 1 : 0);
    }

    private static void putIfLarge(Bytes out, long value) {
        if (value >= MAX32) {
            out.int64(value);
        }
    }

    private static int low(long value) {
        return (int) Math.min(value, MAX32);
    }
}
