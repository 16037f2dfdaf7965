package press.imprint.source;

import static press.imprint.source.PictureHeader.damaged;
import static press.imprint.source.PictureHeader.int16;

import press.imprint.source.PictureHeader.Size;
import press.imprint.source.PictureHeader.Unusable;

/**
 * Whether a JPEG is whole: its markers from start to end, with a frame, tables and at least one scan between.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, annex B</a>
 */
final class Jpeg {

    private static final int SOF0 = 0xC0;
    private static final int SOF2 = 0xC2;
    private static final int SOF15 = 0xCF;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;
    private static final int RST0 = 0xD0;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int TEM = 0x01;

    private Jpeg() {}

    static Size size(byte[] bytes) throws Unusable {
        int at = 2;
        while (true) {
            int marker = marker(bytes, at);
            if (isFrame(bytes[marker] & 0xFF)) {
                return frame(bytes, marker);
            }
            if ((bytes[marker] & 0xFF) == SOS || (bytes[marker] & 0xFF) == EOI) {
                throw damaged("is a JPEG without a frame");
            }
            at = afterSegment(bytes, marker);
        }
    }

    private static Size frame(byte[] bytes, int marker) throws Unusable {
        int end = afterSegment(bytes, marker);
        if (end - marker < 10) {
            throw damaged("is a JPEG whose frame is cut off");
        }
        int kind = bytes[marker] & 0xFF;
        int components = bytes[marker + 8] & 0xFF;
        if (kind > SOF2 || bytes[marker + 3] != 8 || (components != 1 && components != 3 && components != 4)) {
            throw damaged(
                    "is a JPEG of a rare kind (lossless, arithmetic, hierarchical or more than 8 bits), which Imprint"
                            + " cannot hold yet; save it as an ordinary JPEG or PNG");
        }
        if (end - marker < 9 + 3 * components) {
            throw damaged("is a JPEG whose frame is cut off");
        }
        return new Size(int16(bytes, marker + 6), int16(bytes, marker + 4));
    }

    static void check(byte[] bytes) throws Unusable {
        int at = 2;
        int scans = 0;
        while (true) {
            int marker = marker(bytes, at);
            int kind = bytes[marker] & 0xFF;
            if (kind == EOI) {
                break;
            }
            at = afterSegment(bytes, marker);
            if (kind == SOS) {
                scans++;
                int end = afterScan(bytes, at);
                if (end == at) {
                    throw damaged("is a JPEG with an empty scan");
                }
                at = end;
            }
        }
        if (scans == 0) {
            throw damaged("is a JPEG without a scan");
        }
    }

    /** Index of the marker's second byte; any number of 0xFF may stand before it. */
    private static int marker(byte[] bytes, int from) throws Unusable {
        int at = from;
        if (at >= bytes.length) {
            throw damaged("is a JPEG that is cut off");
        }
        if (bytes[at] != (byte) 0xFF) {
            throw damaged("is a JPEG with stray bytes between its segments");
        }
        while (at < bytes.length && bytes[at] == (byte) 0xFF) {
            at++;
        }
        if (at >= bytes.length) {
            throw damaged("is a JPEG that is cut off");
        }
        return at;
    }

    private static int afterSegment(byte[] bytes, int marker) throws Unusable {
        int kind = bytes[marker] & 0xFF;
        if (kind == TEM || (kind >= RST0 && kind <= EOI)) {
            if (kind == SOI) {
                throw damaged("is a JPEG that starts twice");
            }
            return marker + 1;
        }
        if (kind == 0 || marker + 3 > bytes.length) {
            throw damaged("is a JPEG that is cut off or damaged");
        }
        int length = int16(bytes, marker + 1);
        if (length < 2 || length > bytes.length - marker - 1) {
            throw damaged("is a JPEG that is cut off");
        }
        return marker + 1 + length;
    }

    /** Skips coded data: 0xFF in it is followed by 0 or stands before a restart marker (B.1.1.5). */
    private static int afterScan(byte[] bytes, int from) throws Unusable {
        for (int at = from; at + 1 < bytes.length; at++) {
            if (bytes[at] == (byte) 0xFF) {
                int next = bytes[at + 1] & 0xFF;
                if (next != 0 && next != 0xFF && (next < RST0 || next >= SOI)) {
                    return at;
                }
            }
        }
        throw damaged("is a JPEG that is cut off");
    }

    private static boolean isFrame(int marker) {
        return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    }
}
