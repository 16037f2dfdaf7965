package press.imprint.export.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.zip.ZipWriter;

/** The media of a package: each picture stored once, its bytes untouched, however often it is used. */
final class PictureParts {

    private final ZipWriter zip;
    private final Map<PictureId, String> names = new HashMap<>();
    private final Set<Picture.Kind> kinds = new TreeSet<>();

    PictureParts(ZipWriter zip) {
        this.zip = zip;
    }

    /** Takes over the pictures of a story; to be called while no other entry is open. */
    void add(Map<PictureId, Picture> pictures) throws IOException {
        for (Map.Entry<PictureId, Picture> entry : pictures.entrySet()) {
            if (!names.containsKey(entry.getKey())) {
                Picture picture = entry.getValue();
                String name = "media/imprint" + (names.size() + 1) + "."
                        + picture.kind().ending();
                names.put(entry.getKey(), name);
                kinds.add(picture.kind());
                zip.store("word/" + name, picture.bytes());
            }
        }
    }

    /** Address of a picture as the parts in word/ see it. */
    String address(PictureId id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalStateException("the picture " + id.digest() + " is not in the package");
        }
        return name;
    }

    Set<Picture.Kind> kinds() {
        return kinds;
    }
}
