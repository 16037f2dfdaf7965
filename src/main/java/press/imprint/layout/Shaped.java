package press.imprint.layout;

import java.util.List;

/**
 * A word or a piece of one, shaped: runs from left to right.
 *
 * @param runs each in one face
 * @param width in ems of the size it is set in
 * @param missing characters that no font has, for the diagnostic; mostly the empty string
 */
record Shaped(List<Run> runs, double width, String missing) {

    /**
     * Neighbouring glyphs of one face.
     *
     * @param scale size relative to the text around it; below 1 for small capitals
     * @param width in ems of the text around it
     */
    record Run(Typeface face, double scale, List<Glyph> glyphs, double width) {}

    static final Shaped NOTHING = new Shaped(List.of(), 0, "");

    static Shaped of(List<Run> runs, String missing) {
        double width = 0;
        for (Run run : runs) {
            width += run.width();
        }
        return new Shaped(List.copyOf(runs), width, missing);
    }
}
