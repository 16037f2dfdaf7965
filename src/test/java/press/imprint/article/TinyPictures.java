package press.imprint.article;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Valid pictures of a few pixels, of each kind and in several of its varieties. */
final class TinyPictures {

    static final List<Picture> ALL = all();

    private TinyPictures() {}

    private static List<Picture> all() {
        List<Picture> pictures = new ArrayList<>();
        pictures.add(png(1, 1, 0)); // grey
        pictures.add(png(3, 2, 2)); // colour
        pictures.add(png(5, 7, 3)); // palette
        pictures.add(png(4, 4, 4)); // grey with transparency
        pictures.add(png(16, 9, 6)); // colour with transparency
        pictures.add(drawn(Picture.Kind.JPEG, 8, 8, BufferedImage.TYPE_INT_RGB));
        pictures.add(drawn(Picture.Kind.JPEG, 17, 5, BufferedImage.TYPE_BYTE_GRAY));
        pictures.add(drawn(Picture.Kind.GIF, 6, 10, BufferedImage.TYPE_BYTE_INDEXED));
        pictures.add(drawn(Picture.Kind.GIF, 1, 12, BufferedImage.TYPE_BYTE_BINARY));
        return List.copyOf(pictures);
    }

    /** Written by hand, so that the bytes are the same under every Java. */
    private static Picture png(int width, int height, int colorType) {
        int channels = List.of(1, 0, 3, 1, 2, 0, 4).get(colorType);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, (byte) colorType, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            if (colorType == 3) {
                chunk(out, "PLTE", new byte[] {0, 0, 0, (byte) 200, 30, 30, 30, (byte) 200, 30, (byte) 255, 80, 0});
            }
            chunk(out, "IDAT", rows(width, height, channels, colorType == 3 ? 4 : 256));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(Picture.Kind.PNG, width, height, bytes.toByteArray());
    }

    private static byte[] rows(int width, int height, int channels, int values) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.NO_COMPRESSION))) {
            for (int y = 0; y < height; y++) {
                out.write(0);
                for (int x = 0; x < width * channels; x++) {
                    out.write((x * 37 + y * 91 + 20) % values);
                }
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    private static Picture drawn(Picture.Kind kind, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x * 37 + y * 11) % 2 == 0 ? 0xFFFFFF : 0x203040);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            if (!ImageIO.write(image, kind.ending(), bytes)) {
                throw new IllegalStateException("this Java writes no " + kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(kind, width, height, bytes.toByteArray());
    }
}
