package press.imprint.json;

import java.util.Optional;
import press.imprint.article.Picture;

/**
 * What the first bytes of a picture say.
 *
 * @param kind told by the signature
 * @param width in pixels, 0 where the header is not there
 * @param height in pixels, 0 where the header is not there
 */
record PictureHeader(Picture.Kind kind, int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** The header of these bytes, or nothing where they are of no kind that an article holds. */
    static Optional<PictureHeader> of(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            // IHDR is always the first chunk: length, name, width, height (PNG, section 11.2.1).
            return Optional.of(
                    bytes.length >= 24
                            ? new PictureHeader(Picture.Kind.PNG, number(bytes, 16, 4), number(bytes, 20, 4))
                            : new PictureHeader(Picture.Kind.PNG, 0, 0));
        }
        if (startsWith(bytes, new byte[] {'G', 'I', 'F', '8'})) {
            // The logical screen, least significant byte first (GIF89a, section 18).
            return Optional.of(new PictureHeader(
                    Picture.Kind.GIF,
                    (number(bytes, 7, 1) << 8) | number(bytes, 6, 1),
                    (number(bytes, 9, 1) << 8) | number(bytes, 8, 1)));
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return Optional.of(jpeg(bytes));
        }
        return Optional.empty();
    }

    /** Walks over the segments to the frame header (ITU-T T.81, section B.2.2). */
    private static PictureHeader jpeg(byte[] bytes) {
        int i = 2;
        while (i + 9 < bytes.length && (bytes[i] & 0xFF) == 0xFF) {
            int marker = bytes[i + 1] & 0xFF;
            if (marker == 0xFF) {
                i++;
            } else if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                i += 2;
            } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return new PictureHeader(Picture.Kind.JPEG, number(bytes, i + 7, 2), number(bytes, i + 5, 2));
            } else {
                i += 2 + number(bytes, i + 2, 2);
            }
        }
        return new PictureHeader(Picture.Kind.JPEG, 0, 0);
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = at; i < at + length && i < bytes.length; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
