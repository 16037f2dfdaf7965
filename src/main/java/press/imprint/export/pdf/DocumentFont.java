package press.imprint.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfIndirectReference;
import press.imprint.layout.Glyph;
import press.imprint.layout.Typeface;

/** A face in one document: which code each glyph has there. Codes are given in the order of first use. */
final class DocumentFont {

    private final Typeface face;
    private final String name;
    private final PdfIndirectReference reference;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Glyph, Integer> codes = new HashMap<>();
    private final IdentityHashMap<Glyph, Integer> seen = new IdentityHashMap<>();

    /**
     * A face as one document has it.
     *
     * @param name by which pages call it
     */
    DocumentFont(Typeface face, String name, PdfIndirectReference reference) {
        this.face = face;
        this.name = name;
        this.reference = reference;
    }

    /** The code of a glyph, 1 to 65535. */
    int code(Glyph glyph) {
        Integer known = seen.get(glyph);
        if (known == null) {
            known = codes.computeIfAbsent(glyph, fresh -> {
                glyphs.add(fresh);
                return glyphs.size();
            });
            seen.put(glyph, known);
        }
        return known;
    }

    /** Width of a glyph in thousandths of the size of type, as the file states it. */
    int width(Glyph glyph) {
        return (int) Math.round(glyph.width() * 1000.0 / face.metrics().unitsPerEm());
    }

    Typeface face() {
        return face;
    }

    String name() {
        return name;
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** The glyphs in the order of their codes, the first having code 1. */
    List<Glyph> glyphs() {
        return glyphs;
    }
}
