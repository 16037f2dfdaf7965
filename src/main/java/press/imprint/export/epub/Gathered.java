package press.imprint.export.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Lines that belong at the end of a book and are known one story at a time: manifest, spine, contents.
 *
 * <p>They resemble each other, so they are kept deflated once they grow: about ten bytes a story and list.
 */
final class Gathered {

    private static final int PIECE = 64 * 1024;

    private final List<byte[]> pieces = new ArrayList<>();
    private StringBuilder open = new StringBuilder();

    Gathered add(CharSequence lines) {
        open.append(lines);
        if (open.length() >= PIECE) {
            pieces.add(deflated(utf8(open)));
            open = new StringBuilder();
        }
        return this;
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(piece))) {
                in.transferTo(out);
            }
        }
        out.write(utf8(open));
    }

    private static byte[] utf8(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 8);
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        } finally {
            deflater.end();
        }
        return small.toByteArray();
    }
}
