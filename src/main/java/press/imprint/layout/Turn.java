package press.imprint.layout;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import press.imprint.article.Picture;

/**
 * How a picture must be turned before it is shown: cameras store what they saw and say in Exif how they were held.
 *
 * <p>The constants are in the order of the Exif values 1 to 8: where the first stored row and column are to be.
 *
 * @see "Exif 2.32, 4.6.4, Orientation"
 */
public enum Turn {
    NONE(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    HALF(-1, 0, 0, -1),
    FLIPPED(1, 0, 0, -1),
    TRANSPOSED(0, -1, -1, 0),
    RIGHT(0, -1, 1, 0),
    TRANSVERSED(0, 1, 1, 0),
    LEFT(0, 1, -1, 0);

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;

    private final int a;
    private final int b;
    private final int c;
    private final int d;

    /** The directions in which the stored right and up lead, y upwards. */
    Turn(int a, int b, int c, int d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /** What a picture asks for; {@link #NONE} where it says nothing that can be understood. */
    public static Turn of(Picture picture) {
        if (picture.kind() != Picture.Kind.JPEG) {
            return NONE;
        }
        byte[] bytes = picture.bytes();
        try {
            return of(bytes, ByteBuffer.wrap(bytes));
        } catch (IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    private static Turn of(byte[] bytes, ByteBuffer data) {
        int at = 2;
        while (at + 4 < bytes.length) {
            int marker = data.getShort(at) & 0xFFFF;
            if (marker == SCAN || marker < 0xFF00) {
                return NONE;
            }
            boolean exif = marker == EXIF && new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1).equals("Exif");
            if (exif) {
                return exif(data.slice(at + 10, bytes.length - at - 10));
            }
            at += marker == 0xFFFF ? 1 : 2 + (data.getShort(at + 2) & 0xFFFF);
        }
        return NONE;
    }

    private static Turn exif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? values()[value - 1] : NONE;
            }
        }
        return NONE;
    }

    /** Whether it lies down that stands, or stands that lies. */
    public boolean isSideways() {
        return a == 0;
    }

    /** The six numbers that put a stored picture, as a unit square with y upwards, turned into a rectangle. */
    public double[] matrix(double x, double y, double width, double height) {
        double right = x + (a < 0 || c < 0 ? width : 0);
        double up = y + (b < 0 || d < 0 ? height : 0);
        return new double[] {a * width, b * height, c * width, d * height, right, up};
    }
}
