package press.imprint.read.markup;

import java.util.Optional;
import press.imprint.article.PictureId;
import press.imprint.article.Span;

/** Gets the picture that a story names; usually {@link press.imprint.source.Pictures#take}. */
@FunctionalInterface
public interface PictureTaker {

    /** The picture, or nothing (and a diagnostic at the place) where it cannot be had. */
    Optional<PictureId> take(String reference, Span at);
}
