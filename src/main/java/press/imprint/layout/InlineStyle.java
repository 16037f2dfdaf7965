package press.imprint.layout;

import org.jspecify.annotations.Nullable;
import press.imprint.article.Inline;
import press.imprint.design.Color;

/**
 * How a stretch of a line looks and what it belongs to.
 *
 * @param size in points
 * @param rise how far its baseline stands above that of the line, in points
 * @param link where it leads, if anywhere
 * @param note the note that it calls, if it is a note's number
 */
record InlineStyle(
        FaceChoice face,
        double size,
        Color color,
        double rise,
        boolean smallCaps,
        boolean struck,
        Element owner,
        Inline.@Nullable Link link,
        @Nullable Note note) {

    InlineStyle withFace(FaceChoice other) {
        return new InlineStyle(other, size, color, rise, smallCaps, struck, owner, link, note);
    }

    InlineStyle withSize(double other, double otherRise) {
        return new InlineStyle(face, other, color, otherRise, smallCaps, struck, owner, link, note);
    }

    InlineStyle withStruck() {
        return new InlineStyle(face, size, color, rise, smallCaps, true, owner, link, note);
    }

    InlineStyle withSmallCaps() {
        return new InlineStyle(face, size, color, rise, true, struck, owner, link, note);
    }

    InlineStyle withOwner(Element other) {
        return new InlineStyle(face, size, color, rise, smallCaps, struck, other, link, note);
    }

    InlineStyle withLink(Inline.Link other, Color ink, Element owning) {
        return new InlineStyle(face, size, ink, rise, smallCaps, struck, owning, other, note);
    }

    InlineStyle withNote(Note other, Element owning) {
        return new InlineStyle(face, size, color, rise, false, false, owning, link, other);
    }

    /** Whether two stretches may be painted as one. */
    boolean paintsLike(InlineStyle other) {
        return size == other.size && rise == other.rise && color.equals(other.color) && owner == other.owner;
    }
}
