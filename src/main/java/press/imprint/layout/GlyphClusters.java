package press.imprint.layout;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups what the shaper gives back, so that each glyph knows its characters.
 *
 * <p>HarfBuzz marks every shape with the index of the first character it belongs to. Shapes with one index become one
 * {@link Glyph}; the characters up to the next index are its text. A mark has no width: the letter says where the
 * glyph's origin is.
 */
final class GlyphClusters {

    /** From this id on the JDK means: nothing to draw. */
    private static final int NOTHING = 0xFFFE;

    private final Typeface face;
    private final String text;
    private final GlyphVector vector;
    private final float[] places;
    private final int count;
    private final boolean rightToLeft;

    private GlyphClusters(Typeface face, String text, boolean rightToLeft) {
        this.face = face;
        this.text = text;
        this.rightToLeft = rightToLeft;
        this.vector = face.shape(text.toCharArray(), rightToLeft);
        this.count = vector.getNumGlyphs();
        this.places = vector.getGlyphPositions(0, count + 1, new float[2 * count + 2]);
    }

    /** The glyphs of a piece of text, from left to right. */
    static List<Glyph> of(Typeface face, String text, boolean rightToLeft) {
        return text.isEmpty() ? List.of() : new GlyphClusters(face, text, rightToLeft).glyphs();
    }

    private List<Glyph> glyphs() {
        List<int[]> groups = rightToLeft ? groups() : marksWithLetters(groups());
        int[] starts = new int[groups.size()];
        boolean mixed = false;
        boolean[] seen = new boolean[text.length() + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(groups.get(i));
            mixed |= seen[starts[i]];
            seen[starts[i]] = true;
        }
        if (groups.isEmpty()) {
            return List.of(new Glyph(new int[0], new int[0], 0, 0, text));
        }
        if (mixed) {
            return List.of(glyph(new int[] {groups.getFirst()[0], groups.getLast()[1]}, text, places[2 * count]));
        }
        List<Glyph> glyphs = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            int[] group = groups.get(i);
            String words = textFrom(starts[i], seen);
            boolean more = i + 1 < starts.length;
            float end = more ? origin(groups.get(i + 1), textFrom(starts[i + 1], seen)) : places[2 * count];
            if (rightToLeft
                    && group[1] - group[0] > 1
                    && words.codePointCount(0, words.length()) == group[1] - group[0]) {
                apart(group, words, end, glyphs);
            } else {
                glyphs.add(glyph(group, words, end));
            }
        }
        return glyphs;
    }

    /** First and behind-last index of each group of shapes that belong together. */
    private List<int[]> groups() {
        List<int[]> groups = new ArrayList<>(count);
        int before = -1;
        for (int i = 0; i < count; i++) {
            if (vector.getGlyphCode(i) >= NOTHING || isInvisible(vector.getGlyphCharIndex(i))) {
                continue;
            }
            int index = vector.getGlyphCharIndex(i);
            if (index == before && groups.getLast()[1] == i) {
                groups.getLast()[1] = i + 1;
            } else {
                groups.add(new int[] {i, i + 1});
            }
            before = index;
        }
        return groups;
    }

    /**
     * A mark with an index of its own still goes with its letter: readers of pages that find it apart put it behind the
     * wrong one.
     */
    private List<int[]> marksWithLetters(List<int[]> groups) {
        for (int i = 0; i < groups.size(); i++) {
            int index = start(groups.get(i));
            if (index == 0 || !isMark(text.codePointAt(index))) {
                continue;
            }
            if (i > 0 && start(groups.get(i - 1)) < index && groups.get(i - 1)[1] == groups.get(i)[0]) {
                groups.set(i - 1, new int[] {groups.get(i - 1)[0], groups.get(i)[1]});
                groups.remove(i);
                i--;
            }
        }
        return groups;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Index of the first character of a group. */
    private int start(int[] group) {
        int start = Integer.MAX_VALUE;
        for (int i = group[0]; i < group[1]; i++) {
            if (vector.getGlyphCode(i) < NOTHING) {
                start = Math.min(start, vector.getGlyphCharIndex(i));
            }
        }
        return start;
    }

    private boolean isInvisible(int index) {
        return Clusters.isInvisible(text.codePointAt(index));
    }

    /** Invisible characters have no shape: they go with the glyph before them, at the start with the first one. */
    private String textFrom(int start, boolean[] seen) {
        int end = start + 1;
        while (end < text.length() && !seen[end]) {
            end++;
        }
        int from = start;
        while (from > 0 && !seen[from - 1]) {
            from--;
        }
        return text.substring(from == 0 ? 0 : start, end);
    }

    /**
     * From right to left a letter and its marks stay apart, a shape for each character: readers of pages turn such text
     * round character by character, and would put the marks of one glyph before their letter.
     */
    private void apart(int[] group, String words, float end, List<Glyph> glyphs) {
        int[] characters = words.codePoints().toArray();
        float pen = origin(group, words);
        for (int i = group[0]; i < group[1]; i++) {
            int character = characters[group[1] - 1 - i];
            int shape = vector.getGlyphCode(i);
            float advance = 0;
            int width = 0;
            if (!isMark(character)) {
                int next = i + 1;
                while (next < group[1] && isMark(characters[group[1] - 1 - next])) {
                    next++;
                }
                advance = (next < group[1] ? places[2 * next] : end) - places[2 * i];
                width = face.metrics().advance(shape);
            }
            int right = Math.round(places[2 * i] - pen);
            int up = -Math.round(places[2 * i + 1]);
            glyphs.add(
                    new Glyph(new int[] {shape}, new int[] {right, up}, width, advance, Character.toString(character)));
            pen += advance;
        }
    }

    /**
     * Where the pen is when a group begins. HarfBuzz puts marks at the place that they have on their letter; from right to
     * left they come before it.
     */
    private float origin(int[] group, String words) {
        if (!rightToLeft) {
            return places[2 * group[0]];
        }
        int[] characters = words.codePoints().toArray();
        int size = group[1] - group[0];
        for (int i = group[0]; i < group[1] && characters.length == size; i++) {
            if (!isMark(characters[group[1] - 1 - i])) {
                return places[2 * i];
            }
        }
        return places[2 * (group[1] - 1)];
    }

    private Glyph glyph(int[] group, String words, float end) {
        float origin = origin(group, words);
        int size = group[1] - group[0];
        int[] shapes = new int[size];
        int[] offsets = new int[2 * size];
        for (int i = 0; i < size; i++) {
            int at = group[0] + i;
            shapes[i] = vector.getGlyphCode(at);
            offsets[2 * i] = Math.round(places[2 * at] - origin);
            offsets[2 * i + 1] = -Math.round(places[2 * at + 1]);
        }
        double advance = end - origin;
        boolean plain = size == 1 && offsets[0] == 0 && offsets[1] == 0;
        int width = plain ? face.metrics().advance(shapes[0]) : (int) Math.round(advance);
        return new Glyph(shapes, offsets, width, advance, words);
    }

    /** Several glyphs as one that stands for other characters. */
    static Glyph merged(Typeface face, List<Glyph> glyphs, String text) {
        if (glyphs.size() == 1) {
            return glyphs.getFirst().standingFor(text);
        }
        int size = glyphs.stream().mapToInt(Glyph::size).sum();
        int[] shapes = new int[size];
        int[] offsets = new int[2 * size];
        double pen = 0;
        int at = 0;
        for (Glyph glyph : glyphs) {
            for (int i = 0; i < glyph.size(); i++, at++) {
                shapes[at] = glyph.shape(i);
                offsets[2 * at] = (int) Math.round(pen) + glyph.right(i);
                offsets[2 * at + 1] = glyph.up(i);
            }
            pen += glyph.advance();
        }
        return new Glyph(shapes, offsets, (int) Math.round(pen), pen, text);
    }
}
