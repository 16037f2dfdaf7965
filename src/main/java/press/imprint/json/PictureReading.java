package press.imprint.json;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.diagnostic.ReadException;

/** Pictures from their JSON, their bytes held against what is said of them. */
final class PictureReading {

    private final Expect expect;

    PictureReading(Expect expect) {
        this.expect = expect;
    }

    SequencedMap<PictureId, Picture> pictures(Json value) throws ReadException {
        SequencedMap<PictureId, Picture> pictures = new TreeMap<>();
        for (Map.Entry<String, Json.Field> entry :
                expect.object(value).object().fields().entrySet()) {
            Picture picture = picture(entry.getKey(), entry.getValue().value());
            pictures.put(picture.id(), picture);
        }
        return pictures;
    }

    private Picture picture(String name, Json value) throws ReadException {
        Fields fields = expect.object(value);
        Picture.Kind kind = expect.constant(fields.need("kind"), Picture.Kind.class);
        int width = expect.integer(fields.need("width"));
        int height = expect.integer(fields.need("height"));
        Json data = fields.need("data");
        byte[] bytes = bytes(data);
        Optional<PictureHeader> header = PictureHeader.of(bytes);
        if (header.isEmpty() || header.get().kind() != kind) {
            throw expect.fault(data.place(), "the bytes are no " + kind + " picture; take them from the file again");
        }
        if (header.get().width() != width || header.get().height() != height) {
            throw expect.fault(
                    value.place(),
                    String.format(
                            Locale.ROOT,
                            "the picture's own header says %d by %d pixels, not %d by %d; correct width and height",
                            header.get().width(),
                            header.get().height(),
                            width,
                            height));
        }
        try {
            Picture picture = new Picture(kind, width, height, bytes);
            if (!picture.id().digest().equals(name)) {
                throw expect.fault(
                        value.place(),
                        "the bytes have the SHA-256 " + picture.id().digest()
                                + "; they are damaged or stand under a wrong name");
            }
            fields.end();
            return picture;
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }

    private byte[] bytes(Json data) throws ReadException {
        try {
            return Base64.getDecoder().decode(expect.line(data));
        } catch (IllegalArgumentException e) {
            throw expect.fault(data.place(), "not Base64 (RFC 4648, section 4); take the bytes from the file again");
        }
    }
}
