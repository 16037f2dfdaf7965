package press.imprint.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/**
 * A picture as PDF has it. JPEG goes in as it is, PNG without alpha as its own compressed rows; only the rest is decoded.
 *
 * @param mask the alpha channel, if there is one
 * @see <a href="https://www.w3.org/TR/png-3/">PNG specification</a>
 */
record PictureStreams(PdfStream image, @Nullable PdfStream mask) {

    private static final PdfName FLATE = PdfName.FLATEDECODE;
    private static final int PNG_SIGNATURE = 8;

    /** The streams, or null where the bytes cannot be understood. */
    static @Nullable PictureStreams of(press.imprint.article.Picture.Kind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case JPEG -> jpeg(bytes);
                case PNG -> png(bytes);
                case GIF -> decoded(bytes);
            };
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return null;
        }
    }

    private static PdfStream stream(byte[] data, PdfName filter, int width, int height, int bits) {
        PdfStream stream = new PdfStream(data);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(width));
        stream.put(PdfName.HEIGHT, new PdfNumber(height));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        stream.put(PdfName.FILTER, filter);
        return stream;
    }

    private static @Nullable PictureStreams jpeg(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int at = 2;
        boolean adobe = false;
        while (at + 9 < bytes.length) {
            int marker = data.getShort(at) & 0xFFFF;
            if (marker == 0xFFFF) {
                at++;
                continue;
            }
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                return jpeg(bytes, data, at, adobe);
            }
            adobe |= marker == 0xFFEE && new String(bytes, at + 4, 5, StandardCharsets.ISO_8859_1).equals("Adobe");
            at += 2 + (data.getShort(at + 2) & 0xFFFF);
        }
        return null;
    }

    private static @Nullable PictureStreams jpeg(byte[] bytes, ByteBuffer data, int frame, boolean adobe) {
        int bits = data.get(frame + 4);
        int height = data.getShort(frame + 5) & 0xFFFF;
        int width = data.getShort(frame + 7) & 0xFFFF;
        int components = data.get(frame + 9);
        PdfName space = switch (components) {
            case 1 -> PdfName.DEVICEGRAY;
            case 3 -> PdfName.DEVICERGB;
            case 4 -> PdfName.DEVICECMYK;
            default -> null;
        };
        if (space == null || bits != 8) {
            return null;
        }
        PdfStream stream = stream(bytes, PdfName.DCTDECODE, width, height, bits);
        stream.put(PdfName.COLORSPACE, space);
        if (components == 4 && adobe) {
            stream.put(PdfName.DECODE, new PdfArray(new int[] {1, 0, 1, 0, 1, 0, 1, 0}));
        }
        return new PictureStreams(stream, null);
    }

    private static @Nullable PictureStreams png(byte[] bytes) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        int width = data.getInt(16);
        int height = data.getInt(20);
        int bits = data.get(24);
        int color = data.get(25);
        boolean interlaced = data.get(28) != 0;
        ByteArrayOutputStream rows = new ByteArrayOutputStream(bytes.length);
        byte[] palette = {};
        boolean alpha = color == 4 || color == 6;
        int at = PNG_SIGNATURE;
        while (at + 12 <= bytes.length) {
            int length = data.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) {
                break;
            }
            switch (new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1)) {
                case "IDAT" -> rows.write(bytes, at + 8, length);
                case "PLTE" -> palette = Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
                case "tRNS" -> alpha = true;
                default -> {}
            }
            at += 12 + length;
        }
        boolean indexed = color == 3;
        if (alpha || interlaced || (indexed && palette.length < 3)) {
            return decoded(bytes);
        }
        PdfStream stream = stream(rows.toByteArray(), FLATE, width, height, bits);
        stream.put(
                PdfName.COLORSPACE, indexed ? palette(palette) : color == 0 ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        PdfDictionary predictor = new PdfDictionary();
        predictor.put(new PdfName("Predictor"), new PdfNumber(15));
        predictor.put(new PdfName("Colors"), new PdfNumber(color == 2 ? 3 : 1));
        predictor.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        predictor.put(new PdfName("Columns"), new PdfNumber(width));
        stream.put(PdfName.DECODEPARMS, predictor);
        return new PictureStreams(stream, null);
    }

    private static PdfArray palette(byte[] colors) {
        PdfArray space = new PdfArray(PdfName.INDEXED);
        space.add(PdfName.DEVICERGB);
        space.add(new PdfNumber(colors.length / 3 - 1));
        space.add(new org.openpdf.text.pdf.PdfString(colors).setHexWriting(true));
        return space;
    }

    private static @Nullable PictureStreams decoded(byte[] bytes) throws IOException {
        BufferedImage picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        if (picture == null) {
            return null;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] colors = new byte[width * height * 3];
        byte[] alpha = new byte[width * height];
        boolean opaque = true;
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int pixel = y * width + x;
                alpha[pixel] = (byte) (row[x] >>> 24);
                opaque &= alpha[pixel] == -1;
                colors[3 * pixel] = (byte) (row[x] >> 16);
                colors[3 * pixel + 1] = (byte) (row[x] >> 8);
                colors[3 * pixel + 2] = (byte) row[x];
            }
        }
        PdfStream mask = opaque ? null : raw(alpha, width, height, PdfName.DEVICEGRAY);
        return new PictureStreams(raw(colors, width, height, PdfName.DEVICERGB), mask);
    }

    private static PdfStream raw(byte[] samples, int width, int height, PdfName space) {
        java.util.zip.Deflater deflater = new java.util.zip.Deflater();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (java.util.zip.DeflaterOutputStream out = new java.util.zip.DeflaterOutputStream(packed, deflater)) {
            out.write(samples);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        PdfStream stream = stream(packed.toByteArray(), FLATE, width, height, 8);
        stream.put(PdfName.COLORSPACE, space);
        return stream;
    }
}
