package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import press.imprint.design.TextStyle;
import press.imprint.diagnostic.DesignException;

/** Sets one paragraph: characters to lines to slices. */
final class ParagraphSetter {

    private final StorySetting story;
    private final TextStyle style;
    private final Place place;

    ParagraphSetter(StorySetting story, TextStyle style, Place place) {
        this.story = story;
        this.style = style;
        this.place = place;
    }

    /**
     * The lines of a paragraph, each a slice; not one line alone at the foot or the head of a page.
     *
     * @param firstIndent further indent of the first line, in points
     */
    List<Slice> slices(StyledText text, double firstIndent) throws DesignException {
        return slices(text, firstIndent, style.align());
    }

    List<Slice> slices(StyledText text, double firstIndent, TextStyle.Align align) throws DesignException {
        boolean rightToLeft = place.rightToLeft();
        List<Unit> units = new UnitMaker(story, text, rightToLeft).units(place.language());
        double indent = Math.max(firstIndent, 8 - place.width());
        List<Line> lines = new LineBreaker(story, place.width() - indent, place.width()).lines(units);
        List<Slice> slices = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            double own = i == 0 ? indent : 0;
            slices.add(slice(lines.get(i), own, align));
        }
        keepTogether(slices);
        return slices;
    }

    private Slice slice(Line line, double indent, TextStyle.Align align) throws DesignException {
        double leading = style.leading() * place.scale();
        double size = style.size() * place.scale();
        Typeface face =
                story.face(new FaceChoice(story.theme().family(style), style.bold(), style.italic(), place.language()));
        double up = face.metrics().ascent() * size / face.metrics().unitsPerEm();
        double down = -face.metrics().descent() * size / face.metrics().unitsPerEm();
        double above = (leading - up - down) / 2 + up;
        double below = leading - above;
        for (Piece piece : line.pieces()) {
            above = Math.max(above, ascent(piece));
            below = Math.max(below, descent(piece));
        }
        Slice slice = new Slice(above + below);
        slice.grounds = place.grounds();
        double left = place.x() + (place.rightToLeft() ? 0 : indent);
        LineSetter.set(line, align, place.rightToLeft(), left, place.width() - indent, above, slice);
        return slice;
    }

    /** Scripts with high marks need more room than the leading gives; letters of the theme's own faces never do. */
    private static double ascent(Piece piece) {
        double most = piece.height() * 0.85;
        for (Shaped.Run run : piece.shaped().runs()) {
            if (isTall(run)) {
                most = Math.max(
                        most,
                        run.face().metrics().ascent() * size(piece, run)
                                + piece.style().rise());
            }
        }
        return most;
    }

    private static double descent(Piece piece) {
        double most = piece.height() * 0.15;
        for (Shaped.Run run : piece.shaped().runs()) {
            if (isTall(run)) {
                most = Math.max(
                        most,
                        -run.face().metrics().descent() * size(piece, run)
                                - piece.style().rise());
            }
        }
        return most;
    }

    private static boolean isTall(Shaped.Run run) {
        SfntMetrics metrics = run.face().metrics();
        return metrics.ascent() - metrics.descent() > metrics.unitsPerEm() * 1.3
                && run.glyphs().getFirst().text().codePointAt(0) >= 0x0590;
    }

    private static double size(Piece piece, Shaped.Run run) {
        return piece.style().size() * run.scale() / run.face().metrics().unitsPerEm();
    }

    private static void keepTogether(List<Slice> lines) {
        int count = lines.size();
        if (count > 1) {
            lines.getFirst().keepWithNext = true;
            lines.get(count - 2).keepWithNext = true;
        }
    }
}
