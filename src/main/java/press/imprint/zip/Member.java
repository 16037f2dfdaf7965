package press.imprint.zip;

/** One member as the directory describes it; its data lies in the archive from {@code data} on. */
final class Member {

    private final String name;
    private final int method;
    private final int crc;
    private final long packed;
    private final long size;
    private final int data;
    /** Bytes already counted for it. */
    long charged;

    Member(String name, int method, int crc, long packed, long size, int data) {
        this.name = name;
        this.method = method;
        this.crc = crc;
        this.packed = packed;
        this.size = size;
        this.data = data;
    }

    String name() {
        return name;
    }

    int method() {
        return method;
    }

    int crc() {
        return crc;
    }

    /** Bytes in the archive. */
    long packed() {
        return packed;
    }

    /** Bytes unpacked, as the directory says. */
    long size() {
        return size;
    }

    /** Index of the first byte of its data. */
    int data() {
        return data;
    }
}
