package press.imprint.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of a TrueType file that a page needs, in units of the font's grid.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType font file</a>
 */
public final class SfntMetrics {

    private final int unitsPerEm;
    private final int[] box;
    private final int ascent;
    private final int descent;
    private final int capHeight;
    private final double italicAngle;
    private final boolean fixedPitch;
    private final int weight;
    private final String postScriptName;
    private final short[] advances;

    private SfntMetrics(ByteBuffer font, Map<String, int[]> tables) {
        int head = table(tables, "head");
        int hhea = table(tables, "hhea");
        int os2 = table(tables, "OS/2");
        int post = table(tables, "post");
        unitsPerEm = font.getShort(head + 18) & 0xFFFF;
        box = new int[] {
            font.getShort(head + 36), font.getShort(head + 38), font.getShort(head + 40), font.getShort(head + 42)
        };
        ascent = font.getShort(hhea + 4);
        descent = font.getShort(hhea + 6);
        weight = font.getShort(os2 + 4) & 0xFFFF;
        capHeight = font.getShort(os2) >= 2 ? font.getShort(os2 + 88) : ascent * 7 / 10;
        italicAngle = font.getInt(post + 4) / 65536.0;
        fixedPitch = font.getInt(post + 12) != 0;
        postScriptName = name(font, table(tables, "name"));
        int full = font.getShort(hhea + 34) & 0xFFFF;
        advances = new short[full];
        int hmtx = table(tables, "hmtx");
        for (int i = 0; i < full; i++) {
            advances[i] = font.getShort(hmtx + 4 * i);
        }
    }

    static SfntMetrics of(byte[] bytes) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        return new SfntMetrics(font, tables(font));
    }

    /** Where each table stands: offset and length, by tag. */
    public static Map<String, int[]> tables(ByteBuffer font) {
        int count = font.getShort(4);
        Map<String, int[]> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            byte[] tag = new byte[4];
            font.get(at, tag);
            tables.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    new int[] {font.getInt(at + 8), font.getInt(at + 12)});
        }
        return tables;
    }

    private static int table(Map<String, int[]> tables, String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            throw new IndexOutOfBoundsException("it has no table " + tag);
        }
        return place[0];
    }

    private static String name(ByteBuffer font, int table) {
        int count = font.getShort(table + 2);
        int strings = table + font.getShort(table + 4);
        for (int i = 0; i < count; i++) {
            int record = table + 6 + 12 * i;
            boolean windows = font.getShort(record) == 3;
            if (font.getShort(record + 6) == 6 && windows) {
                byte[] text = new byte[font.getShort(record + 8)];
                font.get(strings + font.getShort(record + 10), text);
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return "Unnamed";
    }

    /** Units to the em: 1000 or 2048 in most fonts. */
    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** Left, bottom, right, top of a box around all glyphs. */
    public int[] box() {
        return box.clone();
    }

    /** From the baseline up. */
    public int ascent() {
        return ascent;
    }

    /** From the baseline down; negative. */
    public int descent() {
        return descent;
    }

    /** Height of a capital. */
    public int capHeight() {
        return capHeight;
    }

    /** Degrees counter-clockwise from upright; negative for a face that leans to the right. */
    public double italicAngle() {
        return italicAngle;
    }

    /** Whether all glyphs are equally wide. */
    public boolean fixedPitch() {
        return fixedPitch;
    }

    /** 400 for regular, 700 for bold. */
    public int weight() {
        return weight;
    }

    /** The name by which page descriptions call the face. */
    public String postScriptName() {
        return postScriptName;
    }

    /** Width of a glyph by itself. */
    public int advance(int glyph) {
        return advances[Math.min(glyph, advances.length - 1)] & 0xFFFF;
    }
}
