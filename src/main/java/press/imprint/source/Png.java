package press.imprint.source;

import static press.imprint.source.PictureHeader.damaged;
import static press.imprint.source.PictureHeader.int32;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import press.imprint.source.PictureHeader.Size;
import press.imprint.source.PictureHeader.Unusable;

/**
 * Whether a PNG is whole: each chunk's checksum, the order of chunks, and that its data inflates to all its rows.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a>
 */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    /** First column, first row, step across, step down of the seven passes of Adam7 (section 8.2). */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private Png() {}

    static Size size(byte[] bytes) throws Unusable {
        if (bytes.length < SIGNATURE + 25 || int32(bytes, SIGNATURE) != 13 || int32(bytes, SIGNATURE + 4) != IHDR) {
            throw damaged("is a PNG without a header");
        }
        checkSum(bytes, SIGNATURE, 13);
        int depth = bytes[24];
        int channels = channels(bytes[25]);
        boolean depthFits = depth == 8
                || (depth == 16 && bytes[25] != 3)
                || ((depth == 1 || depth == 2 || depth == 4) && (bytes[25] == 0 || bytes[25] == 3));
        if (channels == 0 || !depthFits || bytes[26] != 0 || bytes[27] != 0 || bytes[28] < 0 || bytes[28] > 1) {
            throw damaged("is a PNG of a kind that does not exist");
        }
        return new Size(int32(bytes, 16), int32(bytes, 20));
    }

    static void check(byte[] bytes) throws Unusable {
        Inflater inflater = new Inflater();
        try {
            check(bytes, inflater);
        } finally {
            inflater.end();
        }
    }

    private static void check(byte[] bytes, Inflater inflater) throws Unusable {
        byte[] buffer = new byte[32768];
        long missing = length(bytes);
        boolean palette = bytes[25] != 3;
        int at = SIGNATURE;
        while (true) {
            if (bytes.length - at < 12) {
                throw damaged("is a PNG that is cut off");
            }
            int length = int32(bytes, at);
            int type = int32(bytes, at + 4);
            if (length < 0 || length > bytes.length - at - 12) {
                throw damaged("is a PNG that is cut off");
            }
            checkSum(bytes, at, length);
            if (type == IEND) {
                break;
            }
            palette |= type == PLTE;
            if (type == IDAT && missing > 0) {
                if (!palette) {
                    throw damaged("is a PNG without its palette");
                }
                missing -= inflate(bytes, at + 8, length, inflater, buffer, missing);
            }
            at += length + 12;
        }
        if (missing > 0) {
            throw damaged("is a PNG whose rows are not all there");
        }
    }

    /** How many of the bytes that are missing this chunk has. */
    private static long inflate(byte[] bytes, int from, int length, Inflater inflater, byte[] buffer, long missing)
            throws Unusable {
        long count = 0;
        try {
            inflater.setInput(bytes, from, length);
            while (count < missing && !inflater.finished()) {
                int more = inflater.inflate(buffer);
                if (more == 0) {
                    break;
                }
                count += more;
            }
        } catch (DataFormatException e) {
            throw damaged("is a PNG whose data is damaged");
        }
        return count;
    }

    private static void checkSum(byte[] bytes, int chunk, int length) throws Unusable {
        CRC32 crc = new CRC32();
        crc.update(bytes, chunk + 4, length + 4);
        if ((int) crc.getValue() != int32(bytes, chunk + 8 + length)) {
            throw damaged("is a PNG that does not match its checksums");
        }
    }

    /** Number of bytes of all rows, each with its filter byte in front. */
    private static long length(byte[] bytes) {
        int width = int32(bytes, 16);
        int height = int32(bytes, 20);
        int bits = bytes[24] * channels(bytes[25]);
        if (bytes[28] == 0) {
            return rows(width, height, bits);
        }
        long all = 0;
        for (int[] pass : PASSES) {
            all += rows(steps(width, pass[0], pass[2]), steps(height, pass[1], pass[3]), bits);
        }
        return all;
    }

    private static long rows(long width, long height, int bits) {
        return width == 0 || height == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
    }

    private static long steps(long size, int first, int step) {
        return size <= first ? 0 : (size - first + step - 1) / step;
    }

    private static int channels(int colour) {
        return switch (colour) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }
}
