package press.imprint.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import press.imprint.layout.Glyph;
import press.imprint.layout.SfntMetrics;
import press.imprint.layout.Typeface;

/**
 * The fonts of one document: collected while its pages are painted, embedded at its end, each with the glyphs used and no
 * more.
 *
 * @see "ISO 32000-1, 9.7, Composite Fonts"
 */
final class PdfFonts {

    private static final int SYMBOLIC = 4;
    private static final int FIXED_PITCH = 1;
    private static final int ITALIC = 64;

    private final PdfFile file;
    private final Map<Typeface, DocumentFont> fonts = new LinkedHashMap<>();

    PdfFonts(PdfFile file) {
        this.file = file;
    }

    DocumentFont of(Typeface face) {
        return fonts.computeIfAbsent(face, fresh -> new DocumentFont(fresh, "F" + (fonts.size() + 1), file.promise()));
    }

    /** Writes all of them. */
    void write() throws IOException {
        for (DocumentFont font : fonts.values()) {
            write(font);
        }
    }

    private void write(DocumentFont font) throws IOException {
        byte[] map = ToUnicode.of(font.glyphs());
        String name = prefix(map) + "+" + font.face().metrics().postScriptName();
        PdfDictionary descendant = new PdfDictionary(PdfName.FONT);
        descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        descendant.put(PdfName.BASEFONT, new PdfName(name));
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, PdfFile.ascii("Adobe"));
        system.put(PdfName.ORDERING, PdfFile.ascii("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        descendant.put(PdfName.CIDSYSTEMINFO, system);
        descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        descendant.put(PdfName.DW, new PdfNumber(1000));
        descendant.put(PdfName.W, widths(font));
        descendant.put(PdfName.FONTDESCRIPTOR, file.write(descriptor(font, name)));

        PdfDictionary whole = new PdfDictionary(PdfName.FONT);
        whole.put(PdfName.SUBTYPE, PdfName.TYPE0);
        whole.put(PdfName.BASEFONT, new PdfName(name));
        whole.put(PdfName.ENCODING, new PdfName("Identity-H"));
        whole.put(PdfName.DESCENDANTFONTS, new PdfArray(file.write(descendant)));
        whole.put(PdfName.TOUNICODE, file.write(PdfFile.deflated(map)));
        file.keep(font.reference(), whole);
    }

    private static PdfArray widths(DocumentFont font) {
        PdfArray each = new PdfArray();
        for (Glyph glyph : font.glyphs()) {
            each.add(new PdfNumber(font.width(glyph)));
        }
        PdfArray widths = new PdfArray(new PdfNumber(1));
        widths.add(each);
        return widths;
    }

    private PdfDictionary descriptor(DocumentFont font, String name) throws IOException {
        SfntMetrics metrics = font.face().metrics();
        byte[] subset = new GlyfSubset(font.face().bytes(), metrics).file(font.glyphs());
        PdfStream program = PdfFile.deflated(subset);
        program.put(new PdfName("Length1"), new PdfNumber(subset.length));
        PdfIndirectReference reference = file.write(program);
        double unit = 1000.0 / metrics.unitsPerEm();
        PdfDictionary descriptor = new PdfDictionary(new PdfName("FontDescriptor"));
        descriptor.put(PdfName.FONTNAME, new PdfName(name));
        int flags = SYMBOLIC | (metrics.fixedPitch() ? FIXED_PITCH : 0) | (metrics.italicAngle() != 0 ? ITALIC : 0);
        descriptor.put(PdfName.FLAGS, new PdfNumber(flags));
        PdfArray box = new PdfArray();
        for (int edge : metrics.box()) {
            box.add(new PdfNumber((int) Math.round(edge * unit)));
        }
        descriptor.put(PdfName.FONTBBOX, box);
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(metrics.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber((int) Math.round(metrics.ascent() * unit)));
        descriptor.put(PdfName.DESCENT, new PdfNumber((int) Math.round(metrics.descent() * unit)));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber((int) Math.round(metrics.capHeight() * unit)));
        descriptor.put(PdfName.STEMV, new PdfNumber(metrics.weight() >= 600 ? 140 : 80));
        descriptor.put(PdfName.FONTFILE2, reference);
        return descriptor;
    }

    /** Six capitals before the name of a subset, made of what is in it. */
    private static String prefix(byte[] content) {
        byte[] digest = Sha256.of(content);
        byte[] letters = new byte[6];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('A' + (digest[i] & 0xFF) % 26);
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    /** The resource entries for the fonts of a page. */
    static PdfDictionary resources(List<DocumentFont> used) {
        PdfDictionary fonts = new PdfDictionary();
        for (DocumentFont font : new ArrayList<>(used)) {
            fonts.put(new PdfName(font.name()), font.reference());
        }
        return fonts;
    }
}
