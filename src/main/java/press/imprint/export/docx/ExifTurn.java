package press.imprint.export.docx;

import press.imprint.article.Picture;

/**
 * How a camera was held, as Exif says it (tag 0x0112), in the turn and flip that DrawingML has for it (20.1.7.6): Word
 * shows the bytes as they are stored.
 *
 * @param orientation 1 to 8, 1 where nothing is said
 */
record ExifTurn(int orientation) {

    private static final int ORIENTATION = 0x0112;
    private static final ExifTurn NONE = new ExifTurn(1);

    static ExifTurn of(Picture picture) {
        return picture.kind() == Picture.Kind.JPEG ? of(picture.bytes()) : NONE;
    }

    /** Whether width and height change places. */
    boolean sideways() {
        return orientation >= 5;
    }

    /** Attributes of {@code a:xfrm}; the flip is done before the turn. */
    String attributes() {
        return switch (orientation) {
            case 2 -> " flipH=\"1\"";
            case 3 -> " rot=\"10800000\"";
            case 4 -> " flipV=\"1\"";
            case 5 -> " rot=\"16200000\" flipH=\"1\"";
            case 6 -> " rot=\"5400000\"";
            case 7 -> " rot=\"5400000\" flipH=\"1\"";
            case 8 -> " rot=\"16200000\"";
            default -> "";
        };
    }

    private static ExifTurn of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = bigEndian(jpeg, at + 2);
            if (marker == 0xE1 && at + 18 <= jpeg.length && isExif(jpeg, at + 4)) {
                return ofTiff(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            if (marker == 0xDA || length < 2) {
                return NONE;
            }
            at += 2 + length;
        }
        return NONE;
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return jpeg[at] == 'E' && jpeg[at + 1] == 'x' && jpeg[at + 2] == 'i' && jpeg[at + 3] == 'f';
    }

    private static ExifTurn ofTiff(byte[] bytes, int start, int end) {
        boolean little = bytes[start] == 'I';
        long directory = start + number(bytes, start + 4, end, 4, little);
        long entries = number(bytes, directory, end, 2, little);
        for (long i = 0; i < Math.min(entries, 500); i++) {
            long entry = directory + 2 + 12 * i;
            if (number(bytes, entry, end, 2, little) == ORIENTATION) {
                long value = number(bytes, entry + 8, end, 2, little);
                return value >= 1 && value <= 8 ? new ExifTurn((int) value) : NONE;
            }
        }
        return NONE;
    }

    private static int bigEndian(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    /** A number of the TIFF header, 0 where the file ends before it. */
    private static long number(byte[] bytes, long at, int end, int size, boolean little) {
        if (at < 0 || at + size > end) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < size; i++) {
            int b = bytes[(int) at + (little ? size - 1 - i : i)] & 0xFF;
            number = (number << 8) | b;
        }
        return number;
    }
}
