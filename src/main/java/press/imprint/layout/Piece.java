package press.imprint.layout;

import java.util.Optional;
import press.imprint.article.PictureId;

/**
 * Part of a line in one style and direction.
 *
 * @param shaped its glyphs; nothing for a picture
 * @param width in points
 * @param level bidi level; odd from right to left
 * @param picture the picture it is, if it is one
 * @param height of the picture in points
 */
record Piece(
        String text,
        InlineStyle style,
        Shaped shaped,
        double width,
        int level,
        boolean space,
        Optional<PictureId> picture,
        double height) {

    static Piece of(String text, InlineStyle style, Shaped shaped, int level, boolean space) {
        return new Piece(text, style, shaped, shaped.width() * style.size(), level, space, Optional.empty(), 0);
    }

    Piece atLevel(int other) {
        return other == level ? this : new Piece(text, style, shaped, width, other, space, picture, height);
    }

    /** Whether a line may be stretched before or after it where it has no spaces. */
    boolean isEastAsian() {
        return !text.isEmpty() && Clusters.isEastAsian(text.codePointBefore(text.length()));
    }
}
