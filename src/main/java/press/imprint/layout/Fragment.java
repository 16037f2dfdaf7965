package press.imprint.layout;

import java.util.List;
import java.util.Optional;
import press.imprint.article.LinkTarget;
import press.imprint.article.PictureId;
import press.imprint.design.Color;

/**
 * Something at a place on a page. Lengths in points; the origin is the upper left corner, y grows downwards.
 *
 * <p>A closed set: whoever paints a page answers for each.
 */
public sealed interface Fragment {

    /** What it belongs to. */
    Element owner();

    /** The same, elsewhere. */
    Fragment moved(double right, double down);

    /**
     * Glyphs of one face, size and ink on one baseline, from left to right.
     *
     * @param size size of type
     * @param x where the first glyph's origin is
     * @param y the baseline
     * @param glyphs at least one
     * @param places how far each glyph's origin is from x; as many as glyphs
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them, and a list would box every place
    record Glyphs(
            Typeface face,
            double size,
            Color color,
            double x,
            double y,
            List<Glyph> glyphs,
            double[] places,
            Element owner)
            implements Fragment {
        @Override
        public Glyphs moved(double right, double down) {
            return new Glyphs(face, size, color, x + right, y + down, glyphs, places, owner);
        }

        /** From the first origin to the end of the last glyph, in points; a space at the end counts. */
        public double width() {
            Glyph last = glyphs.getLast();
            return places[places.length - 1]
                    + last.advance() * size / face.metrics().unitsPerEm();
        }

        /** The characters, in the order in which they stand from left to right. */
        public String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            return text.toString();
        }
    }

    /** A filled rectangle: rules, grounds, boxes. */
    record Box(double x, double y, double width, double height, Color color, Element owner) implements Fragment {
        @Override
        public Box moved(double right, double down) {
            return new Box(x + right, y + down, width, height, color, owner);
        }
    }

    /** A picture, filling a rectangle. */
    record PictureBox(PictureId picture, double x, double y, double width, double height, Element owner)
            implements Fragment {
        @Override
        public PictureBox moved(double right, double down) {
            return new PictureBox(picture, x + right, y + down, width, height, owner);
        }
    }

    /** Where a click leads away from the page. */
    record LinkArea(
            LinkTarget target, Optional<String> title, double x, double y, double width, double height, Element owner)
            implements Fragment {
        @Override
        public LinkArea moved(double right, double down) {
            return new LinkArea(target, title, x + right, y + down, width, height, owner);
        }
    }

    /** Where a click leads to an {@link Anchor} of the same story that is not a heading: a note, or back from it. */
    record Jump(String anchor, String title, double x, double y, double width, double height, Element owner)
            implements Fragment {
        @Override
        public Jump moved(double right, double down) {
            return new Jump(anchor, title, x + right, y + down, width, height, owner);
        }
    }

    /** A place that links lead to. */
    record Anchor(String name, double x, double y, Element owner) implements Fragment {
        @Override
        public Anchor moved(double right, double down) {
            return new Anchor(name, x + right, y + down, owner);
        }
    }

    /**
     * An entry of the list of bookmarks.
     *
     * @param level 0 for a story, then as the headings
     */
    record Bookmark(String title, int level, double x, double y, Element owner) implements Fragment {
        @Override
        public Bookmark moved(double right, double down) {
            return new Bookmark(title, level, x + right, y + down, owner);
        }
    }
}
