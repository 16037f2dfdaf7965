package press.imprint.layout;

import java.util.Arrays;

/**
 * What stands on the page for the smallest piece of text that is drawn as a whole: a letter, a ligature, a letter with
 * its marks, an emoji of several code points.
 *
 * <p>It may be put together of several shapes of the font, each at its own offset; it always knows the characters it
 * stands for, so that they can be got back from the page. Units are those of the font's grid.
 *
 * @see Fragment.Glyphs
 */
public final class Glyph {

    private final int[] shapes;
    private final int[] offsets;
    private final int width;
    private final double advance;
    private final String text;
    private final int hash;

    Glyph(int[] shapes, int[] offsets, int width, double advance, String text) {
        this.shapes = shapes;
        this.offsets = offsets;
        this.width = width;
        this.advance = advance;
        this.text = text;
        this.hash = 31 * (31 * Arrays.hashCode(shapes) + Arrays.hashCode(offsets)) + text.hashCode() + width;
    }

    /** How many shapes of the font it is made of; may be 0 for something that only takes room. */
    public int size() {
        return shapes.length;
    }

    /** Glyph id in the font file of a shape. */
    public int shape(int index) {
        return shapes[index];
    }

    /** How far a shape stands to the right of the origin. */
    public int right(int index) {
        return offsets[2 * index];
    }

    /** How far a shape stands above the baseline. */
    public int up(int index) {
        return offsets[2 * index + 1];
    }

    /** Whether it is one shape of the font as it is. */
    public boolean isPlain() {
        return shapes.length == 1 && offsets[0] == 0 && offsets[1] == 0;
    }

    /** Width by itself, without kerning. */
    public int width() {
        return width;
    }

    /** Distance to the next glyph of its word, kerning included. */
    public double advance() {
        return advance;
    }

    /** The characters it stands for, in reading order; never empty. */
    public String text() {
        return text;
    }

    /** The same shapes for other characters. */
    Glyph standingFor(String other) {
        return other.equals(text) ? this : new Glyph(shapes, offsets, width, advance, other);
    }

    /** Two glyphs are equal when they look alike and mean the same; the kerning to the next does not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Glyph glyph
                && hash == glyph.hash
                && width == glyph.width
                && Arrays.equals(shapes, glyph.shapes)
                && Arrays.equals(offsets, glyph.offsets)
                && text.equals(glyph.text);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text;
    }
}
