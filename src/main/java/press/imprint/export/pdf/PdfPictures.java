package press.imprint.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.layout.Turn;

/** The pictures of one document, each written once, when the first page with it is about to be. */
final class PdfPictures {

    private record Written(String name, PdfIndirectReference reference, Turn turn) {}

    private final PdfFile file;
    private final Map<PictureId, Written> written = new HashMap<>();

    PdfPictures(PdfFile file) {
        this.file = file;
    }

    /** Writes a picture unless it is there; false where its bytes cannot be made into one. */
    boolean write(Picture picture) throws IOException {
        if (written.containsKey(picture.id())) {
            return true;
        }
        byte[] bytes = picture.bytes();
        PictureStreams streams = PictureStreams.of(picture.kind(), bytes);
        if (streams == null) {
            return false;
        }
        PdfStream image = streams.image();
        PdfStream mask = streams.mask();
        if (mask != null) {
            image.put(PdfName.SMASK, file.write(mask));
        }
        written.put(picture.id(), new Written("Im" + (written.size() + 1), file.write(image), Turn.of(picture)));
        return true;
    }

    private Written of(PictureId id) {
        @Nullable Written found = written.get(id);
        if (found == null) {
            throw new IllegalStateException("the picture " + id.digest() + " was not written");
        }
        return found;
    }

    PdfIndirectReference reference(PictureId id) {
        return of(id).reference();
    }

    String name(PictureId id) {
        return of(id).name();
    }

    /** The matrix that puts a picture, turned as it asks, into a rectangle. */
    double[] matrix(PictureId id, double x, double y, double width, double height) {
        return of(id).turn().matrix(x, y, width, height);
    }
}
