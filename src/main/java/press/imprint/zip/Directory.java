package press.imprint.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The central directory of an archive while it is written: records as bytes, in blocks, with an index by name.
 *
 * <p>Some 80 bytes an entry, so that a hundred thousand stories fit into a small heap. Two names are the same when they
 * differ only in the case of ASCII letters: EPUB (OCF 3.3, section 4.2.3) and Office (OPC, part names) both forbid it.
 */
final class Directory {

    private static final int BLOCK = 1 << 16;

    /** Length of a record before the name (APPNOTE 4.3.12). */
    private static final int FIXED = 46;

    private final List<byte[]> blocks = new ArrayList<>();
    private long length;
    private int count;
    /** Open addressing: position of a record plus one, or 0. Positions stay below 2^32 in any archive that ends. */
    private int[] index = new int[256];

    int count() {
        return count;
    }

    long length() {
        return length;
    }

    /** Whether an entry of this name, in any case, is there. */
    boolean holds(byte[] name) {
        return index[slot(name)] != 0;
    }

    /** Adds a record that {@link Records#central} made for this name. */
    void add(byte[] name, byte[] record) {
        if (length + record.length > 0xFFFF_FFFEL) {
            throw new IllegalStateException("an archive of more than 4 GiB of names");
        }
        if (count + 1 > index.length / 2) {
            grow();
        }
        index[slot(name)] = (int) (length + 1);
        append(record);
        count++;
    }

    void writeTo(OutputStream out) throws IOException {
        long left = length;
        for (byte[] block : blocks) {
            int part = (int) Math.min(left, BLOCK);
            out.write(block, 0, part);
            left -= part;
        }
    }

    private void append(byte[] record) {
        int done = 0;
        while (done < record.length) {
            int at = (int) (length % BLOCK);
            if (at == 0) {
                blocks.add(new byte[BLOCK]);
            }
            int part = Math.min(BLOCK - at, record.length - done);
            System.arraycopy(record, done, blocks.get(blocks.size() - 1), at, part);
            done += part;
            length += part;
        }
    }

    private int slot(byte[] name) {
        int slot = hash(name) & (index.length - 1);
        while (index[slot] != 0 && !sameName((index[slot] & 0xFFFF_FFFFL) - 1, name)) {
            slot = (slot + 1) & (index.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] old = index;
        index = new int[old.length * 2];
        for (int entry : old) {
            if (entry != 0) {
                index[slot(nameAt((entry & 0xFFFF_FFFFL) - 1))] = entry;
            }
        }
    }

    private byte[] nameAt(long record) {
        byte[] name = new byte[at(record + 28) | at(record + 29) << 8];
        for (int i = 0; i < name.length; i++) {
            name[i] = (byte) at(record + FIXED + i);
        }
        return name;
    }

    private boolean sameName(long record, byte[] name) {
        byte[] other = nameAt(record);
        if (Arrays.equals(other, name)) {
            return true;
        }
        if (other.length != name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (lower(name[i]) != lower(other[i])) {
                return false;
            }
        }
        return true;
    }

    private int at(long position) {
        return blocks.get((int) (position / BLOCK))[(int) (position % BLOCK)] & 0xFF;
    }

    private static int hash(byte[] name) {
        int hash = 0x811C9DC5;
        for (byte b : name) {
            hash = (hash ^ lower(b)) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }
}
