package press.imprint.source;

import java.util.Map;
import java.util.Optional;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostics;

/** STUB, replaced by the source room: the one door for pictures; collects those of one story. */
public final class Pictures {

    public Pictures(Source source, Limits limits, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }

    /** The picture that the story names: beside the file, or in a data: URI. Empty, with a diagnostic at the place, where
     * it cannot be had (missing, outside, remote, damaged, unknown kind, too large). */
    public Optional<PictureId> take(String reference, Span at) {
        throw new UnsupportedOperationException();
    }

    /** The picture of these bytes: kind told by its magic bytes, size read from its header. */
    public static Optional<Picture> of(byte[] bytes, Limits limits, Diagnostics diagnostics, Span at) {
        throw new UnsupportedOperationException();
    }

    /** All taken so far. */
    public Map<PictureId, Picture> taken() {
        throw new UnsupportedOperationException();
    }
}
