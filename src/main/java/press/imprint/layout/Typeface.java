package press.imprint.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import press.imprint.article.Span;
import press.imprint.design.FontFile;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * One face, parsed once: what it measures, which characters it has, and how it shapes a run of them.
 *
 * <p>Shaping is HarfBuzz inside the JDK, at a size of one unit of the font's own grid a point, so that all numbers are
 * whole units and no rounding of a size creeps in. Immutable and safe for use by several threads.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType font file</a>
 */
public final class Typeface {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final FontFile file;
    private final byte[] bytes;
    private final SfntMetrics metrics;
    private final Font font;

    private Typeface(FontFile file, byte[] bytes, SfntMetrics metrics, Font font) {
        this.file = file;
        this.bytes = bytes;
        this.metrics = metrics;
        this.font = font;
    }

    /**
     * Parses a face.
     *
     * @throws DesignException when the file is no TrueType font that can be read
     */
    static Typeface of(FontFile file) throws DesignException {
        byte[] bytes = file.bytes();
        try {
            SfntMetrics metrics = SfntMetrics.of(bytes);
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont((float) metrics.unitsPerEm())
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
            return new Typeface(file, bytes, metrics, font);
        } catch (FontFormatException | IOException | IndexOutOfBoundsException e) {
            throw new DesignException(
                    DiagnosticCode.FONT_MISSING,
                    file.name(),
                    Span.NONE,
                    "the font " + file.name() + " cannot be read (" + e.getMessage()
                            + "); use a static TrueType font with glyf outlines",
                    e);
        }
    }

    /** The file's bytes, to be read only. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** What its tables say of it as a whole. */
    public SfntMetrics metrics() {
        return metrics;
    }

    /** Whether it has a glyph for a character. */
    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** Glyphs in the order from left to right, with kerning, ligatures, joining and marks placed. */
    GlyphVector shape(char[] text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(UNHINTED, text, 0, text.length, direction);
    }

    @Override
    public String toString() {
        return file.name();
    }
}
