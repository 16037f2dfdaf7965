package press.imprint.export.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.imprint.layout.Glyph;
import press.imprint.layout.SfntMetrics;

/**
 * A TrueType file that has just the glyphs of one document, each made to measure.
 *
 * <p>Every {@link Glyph} gets an id of its own, so that each id stands for one text only: a letter that is also drawn as
 * a small capital, or a hyphen that is also a soft one, is a composite of one part. A glyph of several shapes (a letter
 * with its marks, a cluster of an Indic script) becomes a composite of these, so that it is one code in the page and can be
 * got back as one text. Hinting programs are left out: no screen of today asks for them, and they are half of the bytes.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">The glyf table</a>
 */
final class GlyfSubset {

    private static final int WORDS = 0x0001;
    private static final int XY_VALUES = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int XY_SCALE = 0x0040;
    private static final int TWO_BY_TWO = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;
    private static final int OVERLAP = 0x0400;
    private static final int HEADER = 10;

    private final ByteBuffer font;
    private final Map<String, int[]> tables;
    private final SfntMetrics metrics;
    private final boolean longLoca;
    private final int hmtxFull;
    private final int glyphCount;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> copies = new HashMap<>();
    private final List<Integer> extra = new ArrayList<>();
    private int deepest = 1;
    private int parts = 1;

    GlyfSubset(ByteBuffer font, SfntMetrics metrics) {
        this.font = font;
        this.tables = SfntMetrics.tables(font);
        this.metrics = metrics;
        this.longLoca = font.getShort(at("head") + 50) != 0;
        this.hmtxFull = font.getShort(at("hhea") + 34) & 0xFFFF;
        this.glyphCount = font.getShort(at("maxp") + 4) & 0xFFFF;
    }

    private int at(String tag) {
        int[] place = tables.get(tag);
        if (place == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return place[0];
    }

    /** The file, with .notdef as glyph 0 and these from 1 on. */
    byte[] file(List<Glyph> wanted) {
        glyphs.addAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            Glyph glyph = wanted.get(i);
            if (glyph.isPlain()) {
                copies.putIfAbsent(glyph.shape(0), i + 1);
            }
        }
        List<byte[]> outlines = new ArrayList<>();
        List<int[]> sizes = new ArrayList<>();
        outlines.add(copy(0));
        sizes.add(new int[] {metrics.advance(0), bearing(0)});
        for (int i = 0; i < wanted.size(); i++) {
            Glyph glyph = wanted.get(i);
            boolean isCopy = glyph.isPlain() && Integer.valueOf(i + 1).equals(copies.get(glyph.shape(0)));
            byte[] outline = isCopy ? copy(glyph.shape(0)) : composite(glyph);
            outlines.add(outline);
            int bearing = isCopy
                    ? bearing(glyph.shape(0))
                    : outline.length == 0 ? 0 : ByteBuffer.wrap(outline).getShort(2);
            sizes.add(new int[] {Math.max(0, glyph.width()), bearing});
        }
        for (int i = 0; i < extra.size(); i++) {
            int glyph = extra.get(i);
            outlines.add(copy(glyph));
            sizes.add(new int[] {metrics.advance(glyph), bearing(glyph)});
        }
        return new SfntFile(font, tables, deepest, parts).of(outlines, sizes);
    }

    /** New id of a shape of the font, for use as a part. */
    private int copyOf(int glyph) {
        return copies.computeIfAbsent(glyph, id -> {
            extra.add(id);
            return glyphs.size() + extra.size();
        });
    }

    private int bearing(int glyph) {
        int hmtx = at("hmtx");
        return glyph < hmtxFull
                ? font.getShort(hmtx + 4 * glyph + 2)
                : font.getShort(hmtx + 4 * hmtxFull + 2 * (glyph - hmtxFull));
    }

    private int offset(int glyph) {
        int loca = at("loca");
        return longLoca ? font.getInt(loca + 4 * glyph) : 2 * (font.getShort(loca + 2 * glyph) & 0xFFFF);
    }

    private byte[] original(int glyph) {
        if (glyph >= glyphCount) {
            return new byte[0];
        }
        int start = offset(glyph);
        byte[] bytes = new byte[Math.max(0, offset(glyph + 1) - start)];
        font.get(at("glyf") + start, bytes);
        return bytes;
    }

    private byte[] copy(int glyph) {
        byte[] bytes = original(glyph);
        if (bytes.length < HEADER) {
            return new byte[0];
        }
        ByteBuffer outline = ByteBuffer.wrap(bytes);
        return outline.getShort(0) >= 0 ? unhinted(outline) : renumbered(outline, bytes);
    }

    private static byte[] unhinted(ByteBuffer outline) {
        int contours = outline.getShort(0);
        int at = HEADER + 2 * contours;
        int instructions = outline.getShort(at) & 0xFFFF;
        byte[] bytes = new byte[outline.limit() - instructions];
        outline.get(0, bytes, 0, at);
        outline.get(at + 2 + instructions, bytes, at + 2, outline.limit() - at - 2 - instructions);
        return bytes;
    }

    /** A composite of the font, its parts under their new ids and its program left out. */
    private byte[] renumbered(ByteBuffer outline, byte[] bytes) {
        int at = HEADER;
        int count = 0;
        int flags;
        do {
            flags = outline.getShort(at) & 0xFFFF;
            outline.putShort(at, (short) (flags & ~INSTRUCTIONS));
            outline.putShort(at + 2, (short) copyOf(outline.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & XY_SCALE) != 0 ? 4 : (flags & TWO_BY_TWO) != 0 ? 8 : 0;
            count++;
        } while ((flags & MORE) != 0);
        parts = Math.max(parts, count);
        deepest = Math.max(deepest, 2);
        return Arrays.copyOf(bytes, at);
    }

    private byte[] composite(Glyph glyph) {
        int left = Integer.MAX_VALUE;
        int bottom = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = Integer.MIN_VALUE;
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < glyph.size(); i++) {
            byte[] part = original(glyph.shape(i));
            if (part.length >= HEADER) {
                ByteBuffer box = ByteBuffer.wrap(part);
                drawn.add(i);
                left = Math.min(left, box.getShort(2) + glyph.right(i));
                bottom = Math.min(bottom, box.getShort(4) + glyph.up(i));
                right = Math.max(right, box.getShort(6) + glyph.right(i));
                top = Math.max(top, box.getShort(8) + glyph.up(i));
            }
        }
        if (drawn.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer outline = ByteBuffer.allocate(HEADER + 8 * drawn.size());
        outline.putShort((short) -1).putShort((short) left).putShort((short) bottom);
        outline.putShort((short) right).putShort((short) top);
        for (int n = 0; n < drawn.size(); n++) {
            int i = drawn.get(n);
            int flags = WORDS | XY_VALUES | (n + 1 < drawn.size() ? MORE : 0) | (n == 0 ? OVERLAP : 0);
            outline.putShort((short) flags).putShort((short) copyOf(glyph.shape(i)));
            outline.putShort((short) glyph.right(i)).putShort((short) glyph.up(i));
        }
        parts = Math.max(parts, drawn.size());
        deepest = Math.max(deepest, 3);
        return outline.array();
    }

    /** Puts the tables together. */
    private record SfntFile(ByteBuffer font, Map<String, int[]> tables, int deepest, int parts) {

        byte[] of(List<byte[]> outlines, List<int[]> sizes) {
            int count = outlines.size();
            ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
            ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
            ByteArrayOutputStream glyf = new ByteArrayOutputStream();
            for (int i = 0; i < count; i++) {
                loca.putInt(glyf.size());
                glyf.writeBytes(outlines.get(i));
                glyf.writeBytes(new byte[-outlines.get(i).length & 3]);
                hmtx.putShort((short) sizes.get(i)[0]).putShort((short) sizes.get(i)[1]);
            }
            loca.putInt(glyf.size());
            ByteBuffer head = table("head", 54);
            head.putInt(8, 0).putShort(50, (short) 1);
            ByteBuffer hhea = table("hhea", 36);
            hhea.putShort(34, (short) count);
            Map<String, byte[]> out = new TreeMap<>();
            out.put("glyf", glyf.toByteArray());
            out.put("head", bytes(head));
            out.put("hhea", bytes(hhea));
            out.put("hmtx", bytes(hmtx));
            out.put("loca", bytes(loca));
            out.put("maxp", bytes(maxp(count)));
            return assembled(out);
        }

        private static byte[] bytes(ByteBuffer table) {
            byte[] bytes = new byte[table.capacity()];
            table.get(0, bytes);
            return bytes;
        }

        private ByteBuffer table(String tag, int length) {
            int[] place = tables.get(tag);
            ByteBuffer table = ByteBuffer.allocate(length);
            if (place != null) {
                table.put(0, font, place[0], Math.min(length, place[1]));
            }
            return table;
        }

        private ByteBuffer maxp(int count) {
            ByteBuffer maxp = table("maxp", 32);
            int points = Math.max(maxp.getShort(6) & 0xFFFF, maxp.getShort(10) & 0xFFFF);
            int contours = Math.max(maxp.getShort(8) & 0xFFFF, maxp.getShort(12) & 0xFFFF);
            maxp.putShort(4, (short) count);
            maxp.putShort(10, (short) Math.min(0xFFFF, points * parts));
            maxp.putShort(12, (short) Math.min(0xFFFF, contours * parts));
            maxp.putShort(14, (short) 1);
            for (int i = 16; i < 28; i += 2) {
                maxp.putShort(i, (short) 0);
            }
            maxp.putShort(28, (short) Math.max(maxp.getShort(28) & 0xFFFF, parts));
            maxp.putShort(30, (short) Math.max(maxp.getShort(30) & 0xFFFF, deepest));
            return maxp;
        }

        private static byte[] assembled(Map<String, byte[]> out) {
            int at = 12 + 16 * out.size();
            int length = at;
            for (byte[] table : out.values()) {
                length += table.length + 3 & ~3;
            }
            ByteBuffer file = ByteBuffer.allocate(length);
            file.putInt(0x00010000).putShort((short) out.size());
            file.putShort((short) 64).putShort((short) 2).putShort((short) (16 * out.size() - 64));
            int headAt = 0;
            for (Map.Entry<String, byte[]> table : out.entrySet()) {
                for (char c : table.getKey().toCharArray()) {
                    file.put((byte) c);
                }
                headAt = table.getKey().equals("head") ? at : headAt;
                file.put(at, table.getValue());
                file.putInt(checksum(ByteBuffer.wrap(table.getValue())));
                file.putInt(at).putInt(table.getValue().length);
                at += table.getValue().length + 3 & ~3;
            }
            file.putInt(headAt + 8, 0xB1B0AFBA - checksum(file.duplicate().rewind()));
            return file.array();
        }

        private static int checksum(ByteBuffer bytes) {
            int sum = 0;
            int whole = bytes.limit() & ~3;
            for (int i = 0; i < whole; i += 4) {
                sum += bytes.getInt(i);
            }
            for (int i = whole; i < bytes.limit(); i++) {
                sum += (bytes.get(i) & 0xFF) << (24 - 8 * (i & 3));
            }
            return sum;
        }
    }
}
