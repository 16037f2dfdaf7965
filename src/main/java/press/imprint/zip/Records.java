package press.imprint.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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
    record Entry(byte[] name, int flags, int method, int crc, long packed, long size, long offset) {
        boolean isLarge() {
            return packed >= MAX32 || size >= MAX32 || offset >= MAX32;
        }
    }

    /** Local file header; with a descriptor, sizes and checksum are 0 here. No extra field ever. */
    static byte[] local(Entry entry, int dosTime) {
        boolean later = (entry.flags & DESCRIPTOR) != 0;
        ByteBuffer out = buffer(30 + entry.name.length);
        out.putInt(LOCAL);
        out.putShort((short) version(entry.method, false));
        common(out, entry, dosTime);
        out.putInt(later ? 0 : entry.crc);
        out.putInt(later ? 0 : (int) entry.packed);
        out.putInt(later ? 0 : (int) entry.size);
        out.putShort((short) entry.name.length).putShort((short) 0);
        return out.put(entry.name).array();
    }

    /** Data descriptor (4.3.9), with sizes of 8 bytes where 4 do not hold them, as the JDK writes and reads it. */
    static byte[] descriptor(int crc, long packed, long size) {
        boolean large = packed >= MAX32 || size >= MAX32;
        ByteBuffer out = buffer(large ? 24 : 16).putInt(DESCRIPTOR_SIGNATURE).putInt(crc);
        return large
                ? out.putLong(packed).putLong(size).array()
                : out.putInt((int) packed).putInt((int) size).array();
    }

    /** Directory record; made by "MS-DOS", so that no attributes are claimed and programs unpack with their own. */
    static byte[] central(Entry entry, int dosTime) {
        int extra = entry.isLarge() ? 4 + 8 * largeFields(entry) : 0;
        ByteBuffer out = buffer(46 + entry.name.length + extra);
        int version = version(entry.method, entry.isLarge());
        out.putInt(CENTRAL).putShort((short) version).putShort((short) version);
        common(out, entry, dosTime);
        out.putInt(entry.crc).putInt(low(entry.packed)).putInt(low(entry.size));
        out.putShort((short) entry.name.length).putShort((short) extra);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt(low(entry.offset)).put(entry.name);
        if (extra > 0) {
            out.putShort((short) 1).putShort((short) (extra - 4));
            putIfLarge(out, entry.size);
            putIfLarge(out, entry.packed);
            putIfLarge(out, entry.offset);
        }
        return out.array();
    }

    /** The end of the archive, with the Zip64 end before it where a number needs it. */
    static byte[] end(long count, long length, long offset) {
        boolean large = count >= MAX16 || length >= MAX32 || offset >= MAX32;
        ByteBuffer out = buffer(22 + (large ? 76 : 0));
        if (large) {
            out.putInt(END64).putLong(44).putShort((short) 45).putShort((short) 45);
            out.putInt(0)
                    .putInt(0)
                    .putLong(count)
                    .putLong(count)
                    .putLong(length)
                    .putLong(offset);
            out.putInt(LOCATOR64).putInt(0).putLong(offset + length).putInt(1);
        }
        short entries = (short) Math.min(count, MAX16);
        out.putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(entries)
                .putShort(entries);
        return out.putInt(low(length)).putInt(low(offset)).putShort((short) 0).array();
    }

    private static void common(ByteBuffer out, Entry entry, int dosTime) {
        out.putShort((short) entry.flags).putShort((short) entry.method).putInt(dosTime);
    }

    private static int version(int method, boolean large) {
        return large ? 45 : method == DEFLATED ? 20 : 10;
    }

    private static int largeFields(Entry entry) {
        return (entry.size >= MAX32 ? 1 : 0) + (entry.packed >= MAX32 ? 1 : 0) + (entry.offset >= MAX32 ? 1 : 0);
    }

    private static void putIfLarge(ByteBuffer out, long value) {
        if (value >= MAX32) {
            out.putLong(value);
        }
    }

    private static int low(long value) {
        return (int) Math.min(value, MAX32);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
