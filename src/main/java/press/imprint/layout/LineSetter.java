package press.imprint.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.design.Color;
import press.imprint.design.TextStyle;

/** Puts the pieces of a line at their places: order from left to right, alignment, stretched spaces. */
final class LineSetter {

    /**
     * No space grows by more ems than this, even where a line then ends early: wider ones look like holes, and readers of
     * pages take them for gaps between columns.
     */
    private static final double WIDEST_STRETCH = 0.42;

    private final Line line;
    private final double baseline;
    private final Slice slice;
    private final Set<Piece> hanging = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Piece> pieces;
    private double x;
    private double stretch;
    private boolean stretchIdeographs;

    private LineSetter(Line line, double baseline, Slice slice, boolean rightToLeft) {
        this.line = line;
        this.baseline = baseline;
        this.slice = slice;
        this.pieces = visual(line, rightToLeft ? 1 : 0);
    }

    /**
     * Adds a line to its slice.
     *
     * @param left left edge of the room for it
     * @param room width of that room
     * @param baseline below the upper edge of the slice
     */
    static void set(
            Line line,
            TextStyle.Align align,
            boolean rightToLeft,
            double left,
            double room,
            double baseline,
            Slice slice) {
        new LineSetter(line, baseline, slice, rightToLeft).set(align, rightToLeft, left, room);
    }

    private List<Piece> visual(Line broken, int base) {
        Piece[] order = broken.pieces().toArray(Piece[]::new);
        byte[] levels = new byte[order.length];
        boolean mixed = false;
        for (int i = 0; i < order.length; i++) {
            if (i >= order.length - broken.trailing()) {
                order[i] = order[i].atLevel(base);
                hanging.add(order[i]);
            }
            levels[i] = (byte) order[i].level();
            mixed |= levels[i] > 0;
        }
        if (mixed) {
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
        return List.of(order);
    }

    private void set(TextStyle.Align align, boolean rightToLeft, double left, double room) {
        double free = room - line.width();
        double over = 0;
        for (Piece piece : hanging) {
            over += piece.width();
        }
        TextStyle.Align actual = align;
        if (align == TextStyle.Align.JUSTIFY) {
            actual = TextStyle.Align.START;
            if (!line.last() && free > 0) {
                free = spread(free);
            }
        }
        x = left
                + switch (actual) {
                    case START, JUSTIFY -> rightToLeft ? free : 0;
                    case END -> rightToLeft ? 0 : free;
                    case CENTER -> free / 2;
                };
        if (rightToLeft) {
            x -= over;
        }
        paint();
    }

    /** Finds how much each space, or else each gap between ideographs, is to be stretched; what is still free then. */
    private double spread(double free) {
        int spaces = 0;
        int gaps = 0;
        for (int i = 0; i < line.pieces().size() - line.trailing(); i++) {
            Piece piece = line.pieces().get(i);
            spaces += piece.space() ? 1 : 0;
            gaps += piece.isEastAsian() ? 1 : 0;
        }
        stretchIdeographs = gaps > spaces * 3;
        int places = stretchIdeographs ? gaps - 1 + spaces : spaces;
        double size = line.pieces().getFirst().style().size();
        stretch = places < 1 ? 0 : Math.min(free / places, WIDEST_STRETCH * size);
        return free - stretch * places;
    }

    private void paint() {
        List<Fragment> marks = new ArrayList<>();
        Run run = new Run();
        for (Piece piece : pieces) {
            double start = x;
            if (piece.picture().isPresent()) {
                run.flush();
                slice.add(new Fragment.PictureBox(
                        piece.picture().get(),
                        x,
                        baseline - piece.height() * 0.85,
                        piece.width(),
                        piece.height(),
                        piece.style().owner()));
            }
            for (Shaped.Run shaped : piece.shaped().runs()) {
                run.add(piece.style(), shaped, x);
                x += shaped.width() * piece.style().size();
            }
            x = start + piece.width();
            marks.addAll(marks(piece, start));
            if (!hanging.contains(piece) && (piece.space() || (stretchIdeographs && piece.isEastAsian()))) {
                x += stretch;
            }
        }
        run.flush();
        marks.forEach(slice::add);
    }

    private List<Fragment> marks(Piece piece, double start) {
        List<Fragment> marks = new ArrayList<>();
        InlineStyle style = piece.style();
        double top = baseline - style.rise() - style.size() * 0.8;
        if (style.struck()) {
            marks.add(new Fragment.Box(
                    start,
                    baseline - style.rise() - style.size() * 0.27,
                    piece.width() + (piece.space() ? stretch : 0),
                    style.size() * 0.05,
                    style.color(),
                    Element.ARTIFACT));
        }
        if (style.link() != null) {
            marks.add(new Fragment.LinkArea(
                    style.link().target(),
                    style.link().title(),
                    start,
                    top,
                    piece.width(),
                    style.size() * 1.05,
                    style.owner()));
        }
        if (style.note() != null) {
            Note note = style.note();
            slice.notes.add(note);
            marks.add(new Fragment.Anchor(note.reference(), start, top, style.owner()));
            marks.add(new Fragment.Jump(
                    note.anchor(),
                    "Note " + note.number(),
                    start,
                    top,
                    piece.width(),
                    style.size() * 1.2,
                    style.owner()));
        }
        return marks;
    }

    /** Neighbouring glyphs that one fragment can hold. */
    private final class Run {

        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Double> places = new ArrayList<>();
        private Optional<InlineStyle> style = Optional.empty();
        private Optional<Typeface> face = Optional.empty();
        private double scale;
        private double from;

        void add(InlineStyle itsStyle, Shaped.Run run, double at) {
            boolean fits = style.isPresent()
                    && style.get().paintsLike(itsStyle)
                    && face.get() == run.face()
                    && scale == run.scale();
            if (!fits) {
                flush();
                style = Optional.of(itsStyle);
                face = Optional.of(run.face());
                scale = run.scale();
                from = at;
            }
            double unit = itsStyle.size() * run.scale() / run.face().metrics().unitsPerEm();
            double pen = at - from;
            for (Glyph glyph : run.glyphs()) {
                glyphs.add(glyph);
                places.add(pen);
                pen += glyph.advance() * unit;
            }
        }

        void flush() {
            if (!glyphs.isEmpty()) {
                InlineStyle its = style.orElseThrow();
                Color ink = its.color();
                double[] at = new double[places.size()];
                for (int i = 0; i < at.length; i++) {
                    at[i] = places.get(i);
                }
                slice.add(new Fragment.Glyphs(
                        face.orElseThrow(),
                        its.size() * scale,
                        ink,
                        from,
                        baseline - its.rise(),
                        List.copyOf(glyphs),
                        at,
                        its.owner()));
            }
            glyphs.clear();
            places.clear();
            style = Optional.empty();
            face = Optional.empty();
        }
    }
}
