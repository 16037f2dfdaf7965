package press.imprint.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import press.imprint.layout.Glyph;

/**
 * The table that leads from the codes of a font back to the characters.
 *
 * @see "ISO 32000-1, 9.10.3, ToUnicode CMaps"
 */
final class ToUnicode {

    private static final int MOST = 100;

    private ToUnicode() {}

    static byte[] of(List<Glyph> glyphs) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < glyphs.size(); from += MOST) {
            int to = Math.min(glyphs.size(), from + MOST);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<');
                hex(map, i + 1);
                map.append("> <");
                for (char c : glyphs.get(i).text().toCharArray()) {
                    hex(map, c);
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void hex(StringBuilder map, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            map.append(Character.toUpperCase(Character.forDigit(value >> shift & 15, 16)));
        }
    }
}
