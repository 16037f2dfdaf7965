package press.imprint.read.epub;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.source.Limits;
import press.imprint.source.Pictures;
import press.imprint.zip.BoundedZip;

/** The pictures in a book, by where a page says they are and by their name in an embedded story. */
final class BookPictures {

    private final BoundedZip zip;
    private final PackageReading book;
    private final Limits limits;
    private @Nullable Map<PictureId, String> byName;

    BookPictures(BoundedZip zip, PackageReading book, Limits limits) {
        this.zip = zip;
        this.book = book;
        this.limits = limits;
    }

    /** The bytes of the picture of this name, whatever its file is called by now. */
    Optional<byte[]> bytes(PictureId id) {
        Map<PictureId, String> names = byName;
        if (names == null) {
            names = names();
            byName = names;
        }
        return Optional.ofNullable(names.get(id)).flatMap(this::read);
    }

    private Map<PictureId, String> names() {
        Map<PictureId, String> names = new HashMap<>();
        for (PackageReading.Item item : book.items().values()) {
            if (item.isPicture()) {
                read(item.member()).ifPresent(bytes -> names.put(PictureId.of(bytes), item.member()));
            }
        }
        return names;
    }

    private Optional<byte[]> read(String member) {
        try {
            return zip.read(member);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The picture that a page shows. */
    Optional<Picture> find(String page, String source, Diagnostics diagnostics) {
        if (source.indexOf(':') >= 0) {
            diagnostics.say(DiagnosticCode.PICTURE_REMOTE, "the picture " + source + " is not in the book");
            return Optional.empty();
        }
        Optional<byte[]> bytes = PackageReading.resolve(page, source).flatMap(this::read);
        if (bytes.isEmpty()) {
            diagnostics.say(DiagnosticCode.PICTURE_MISSING, "the picture " + source + " is not in the book");
            return Optional.empty();
        }
        return Pictures.of(bytes.get(), limits, diagnostics, Span.NONE);
    }
}
