package press.imprint.source;

import static press.imprint.source.PictureHeader.damaged;

import press.imprint.source.PictureHeader.Size;
import press.imprint.source.PictureHeader.Unusable;

/**
 * Whether a GIF is whole: its blocks from the header to the trailer, with at least one image between.
 *
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a specification</a>
 */
final class Gif {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;

    private Gif() {}

    static Size size(byte[] bytes) throws Unusable {
        if (bytes.length < HEADER) {
            throw damaged("is a GIF that is cut off");
        }
        return new Size(littleEndian(bytes, 6), littleEndian(bytes, 8));
    }

    static void check(byte[] bytes) throws Unusable {
        int at = HEADER + colours(bytes[10]);
        int images = 0;
        while (true) {
            int kind = at(bytes, at);
            if (kind == TRAILER) {
                break;
            }
            if (kind == EXTENSION) {
                at = afterBlocks(bytes, at + 2);
            } else if (kind == IMAGE) {
                images++;
                int data = at + 10 + colours((byte) at(bytes, at + 9));
                int codeSize = at(bytes, data);
                if (codeSize < 1 || codeSize > 11) {
                    throw damaged("is a GIF whose data is damaged");
                }
                at = afterBlocks(bytes, data + 1);
            } else {
                throw damaged("is a GIF with stray bytes between its blocks");
            }
        }
        if (images == 0) {
            throw damaged("is a GIF without an image");
        }
    }

    private static int afterBlocks(byte[] bytes, int from) throws Unusable {
        int at = from;
        while (true) {
            int length = at(bytes, at);
            at += length + 1;
            if (length == 0) {
                return at;
            }
        }
    }

    /** Bytes of the colour table that these flags announce. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int at(byte[] bytes, int index) throws Unusable {
        if (index >= bytes.length) {
            throw damaged("is a GIF that is cut off");
        }
        return bytes[index] & 0xFF;
    }

    private static int littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
