package press.imprint.layout;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.imprint.diagnostic.DesignException;

/**
 * Words to glyphs: a face for each cluster, then kerning, ligatures, joining and marks.
 *
 * <p>Stories repeat their words, so what was shaped is kept, up to a bound; what comes out does not depend on it. Safe for
 * use by several threads.
 */
final class Shaper {

    private static final int MOST_KEPT = 20_000;
    private static final int LONGEST_KEPT = 64;
    private static final double SMALL_CAPITAL = 0.78;

    private final FontCascade cascade;
    private final Map<Key, Shaped> kept = new ConcurrentHashMap<>();

    private record Key(String text, FaceChoice choice, boolean rightToLeft, boolean smallCaps) {}

    private record Part(int start, int end, @Nullable Typeface face, boolean small) {}

    Shaper(FontCascade cascade) {
        this.cascade = cascade;
    }

    /** The face for words that any font has. */
    Typeface first(FaceChoice choice) throws DesignException {
        return cascade.first(choice);
    }

    /**
     * Shapes a word, or a piece of one, of a single direction.
     *
     * @param smallCaps whether lower-case letters are drawn as small capitals; they still stand for themselves
     */
    Shaped shape(String text, FaceChoice choice, boolean rightToLeft, boolean smallCaps) throws DesignException {
        Key key = new Key(text, choice, rightToLeft, smallCaps);
        Shaped known = kept.get(key);
        if (known == null) {
            known = shaped(withoutBreakMarks(text), choice, rightToLeft, smallCaps);
            if (text.length() <= LONGEST_KEPT) {
                if (kept.size() >= MOST_KEPT) {
                    kept.clear();
                }
                kept.put(key, known);
            }
        }
        return known;
    }

    /** Marks that only say where a line may end have had their say; all other invisible characters stay with the text. */
    private static String withoutBreakMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBreakMark(text.charAt(i))) {
                StringBuilder kept = new StringBuilder(text.length());
                for (int k = 0; k < text.length(); k++) {
                    if (!isBreakMark(text.charAt(k))) {
                        kept.append(text.charAt(k));
                    }
                }
                return kept.toString();
            }
        }
        return text;
    }

    private static boolean isBreakMark(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private Shaped shaped(String text, FaceChoice choice, boolean rightToLeft, boolean smallCaps)
            throws DesignException {
        List<Shaped.Run> runs = new ArrayList<>();
        StringBuilder missing = new StringBuilder();
        for (Part part : parts(text, choice, smallCaps)) {
            String words = text.substring(part.start(), part.end());
            Shaped.@Nullable Run run;
            if (part.face() == null) {
                missing.append(words);
                run = substitute(words, choice);
            } else if (part.small()) {
                run = smallCapitals(words, part.face());
            } else {
                run = run(part.face(), words, rightToLeft, choice, missing);
            }
            if (run != null) {
                runs.add(rightToLeft ? 0 : runs.size(), run);
            }
        }
        return runs.isEmpty() ? Shaped.NOTHING : Shaped.of(runs, missing.toString());
    }

    private List<Part> parts(String text, FaceChoice choice, boolean smallCaps) throws DesignException {
        Typeface first = cascade.first(choice);
        if (!smallCaps && isSimple(text, first)) {
            return text.isEmpty() ? List.of() : List.of(new Part(0, text.length(), first, false));
        }
        List<Part> parts = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            String cluster = text.substring(start, end);
            boolean small = smallCaps && !cluster.equals(cluster.toUpperCase(Locale.ROOT));
            String drawn = small ? cluster.toUpperCase(Locale.ROOT) : cluster;
            Typeface face = Clusters.spaceWidth(cluster.codePointAt(0)) > 0 ? first : cascade.faceFor(drawn, choice);
            Part last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && last.face() != null && last.face() == face && last.small() == small) {
                parts.set(parts.size() - 1, new Part(last.start(), end, face, small));
            } else {
                parts.add(new Part(start, end, face, small));
            }
        }
        return parts;
    }

    private static boolean isSimple(String text, Typeface face) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x2060 || Clusters.spaceWidth(c) > 0 || (!face.has(c) && !Clusters.isInvisible(c))) {
                return false;
            }
        }
        return true;
    }

    private Shaped.@Nullable Run run(
            Typeface face, String words, boolean rightToLeft, FaceChoice choice, StringBuilder missing)
            throws DesignException {
        if (words.codePoints().anyMatch(c -> Clusters.spaceWidth(c) > 0)) {
            return spaced(face, words, rightToLeft);
        }
        List<Glyph> glyphs = GlyphClusters.of(face, words, rightToLeft);
        for (Glyph glyph : glyphs) {
            if (glyph.size() > 0 && glyph.shape(0) == 0) {
                missing.append(words);
                return substitute(words, choice);
            }
        }
        return glyphs.isEmpty() ? null : runOf(face, 1, glyphs);
    }

    /** Words with spaces of fixed width, which many faces lack: the common space, as wide as they say. */
    private static Shaped.Run spaced(Typeface face, String words, boolean rightToLeft) {
        List<Glyph> glyphs = new ArrayList<>();
        int shape = GlyphClusters.of(face, " ", false).getFirst().shape(0);
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            double em = i == words.length() ? 1 : Clusters.spaceWidth(words.charAt(i));
            if (em == 0) {
                continue;
            }
            if (i > from) {
                List<Glyph> piece = GlyphClusters.of(face, words.substring(from, i), rightToLeft);
                glyphs.addAll(rightToLeft ? 0 : glyphs.size(), piece);
            }
            if (i < words.length()) {
                int own = face.metrics().advance(shape);
                long room = Math.round(em * face.metrics().unitsPerEm());
                Glyph space = new Glyph(new int[] {shape}, new int[2], own, room, words.substring(i, i + 1));
                glyphs.add(rightToLeft ? 0 : glyphs.size(), space);
            }
            from = i + 1;
        }
        return runOf(face, 1, glyphs);
    }

    private static Shaped.Run smallCapitals(String words, Typeface face) {
        List<Glyph> glyphs = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(words);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            String cluster = words.substring(start, end);
            List<Glyph> drawn = GlyphClusters.of(face, cluster.toUpperCase(Locale.ROOT), false);
            if (!drawn.isEmpty()) {
                glyphs.add(GlyphClusters.merged(face, drawn, cluster));
            }
        }
        return runOf(face, SMALL_CAPITAL, glyphs);
    }

    /** {@code [U+1234]} in the place of what cannot be drawn; it still stands for the character itself. */
    private Shaped.Run substitute(String words, FaceChoice choice) throws DesignException {
        Typeface face = cascade.first(choice);
        StringBuilder said = new StringBuilder();
        words.codePoints().forEach(c -> said.append(String.format(Locale.ROOT, "[U+%04X]", c)));
        Glyph glyph = GlyphClusters.merged(face, GlyphClusters.of(face, said.toString(), false), words);
        return runOf(face, 1, List.of(glyph));
    }

    private static Shaped.Run runOf(Typeface face, double scale, List<Glyph> glyphs) {
        double units = 0;
        for (Glyph glyph : glyphs) {
            units += glyph.advance();
        }
        return new Shaped.Run(
                face, scale, List.copyOf(glyphs), units * scale / face.metrics().unitsPerEm());
    }
}
