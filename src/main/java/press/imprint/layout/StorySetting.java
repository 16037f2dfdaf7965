package press.imprint.layout;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.design.Design;
import press.imprint.design.Theme;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/** What all parts of one story share while it is set: looks, fonts, pictures, the count of its notes. */
final class StorySetting {

    private static final int SHOWN = 40;
    private static final double POINTS_PER_PIXEL = 0.75;

    private final Design design;
    private final Theme theme;
    private final Shaper shaper;
    private final Map<PictureId, Picture> pictures;
    private final Diagnostics diagnostics;
    private final String language;
    private final Element root;
    private final Set<String> missing = new HashSet<>();
    private Span at = Span.NONE;
    private int notes;
    private boolean quiet;

    StorySetting(Design design, Shaper shaper, Manuscript story, Diagnostics diagnostics) {
        this.design = design;
        this.theme = design.paged();
        this.shaper = shaper;
        this.pictures = story.pictures();
        this.diagnostics = diagnostics;
        this.language = story.language().orElse("");
        this.root = Element.story(story.language());
    }

    Theme theme() {
        return theme;
    }

    /** Factor on all type. */
    double scale() {
        return design.layout().scale();
    }

    /** Width of a column, in points. */
    double textWidth() {
        press.imprint.design.Layout page = design.layout();
        return (page.pageWidth() - page.left() - page.right() - page.gutter() * (page.columns() - 1)) / page.columns();
    }

    /** Height of a column, in points. */
    double textHeight() {
        press.imprint.design.Layout page = design.layout();
        return page.pageHeight() - page.top() - page.bottom();
    }

    /** BCP 47 tag of the story, or the empty string. */
    String language() {
        return language;
    }

    Element root() {
        return root;
    }

    @Nullable
    Picture picture(PictureId id) {
        return pictures.get(id);
    }

    /** Width and height of a picture in points, at 96 pixels an inch, turned as it asks. */
    static double[] size(Picture picture) {
        double width = picture.width() * POINTS_PER_PIXEL;
        double height = picture.height() * POINTS_PER_PIXEL;
        return Turn.of(picture).isSideways() ? new double[] {height, width} : new double[] {width, height};
    }

    int nextNote() {
        return ++notes;
    }

    /** Of what the next diagnostics speak. */
    void at(Span place) {
        at = place;
    }

    /** While a part is only measured, nothing is said and no note is counted: it will be set again. Returns the state
     * before. */
    boolean quiet(boolean now) {
        boolean before = quiet;
        quiet = now;
        return before;
    }

    int notes() {
        return notes;
    }

    void notes(int count) {
        notes = count;
    }

    void say(DiagnosticCode code, String detail) {
        if (!quiet) {
            diagnostics.say(code, at, detail);
        }
    }

    /** Words for a message, cut short. */
    String shown(String words) {
        return Visible.excerpt(words, SHOWN);
    }

    Piece piece(String words, InlineStyle style, int level, boolean space) throws DesignException {
        Shaped shaped = shaper.shape(words, style.face(), (level & 1) == 1, style.smallCaps());
        if (!shaped.missing().isEmpty()) {
            sayMissing(shaped.missing());
        }
        return Piece.of(words, style, shaped, level, space);
    }

    private void sayMissing(String characters) {
        List<String> fresh = new ArrayList<>();
        characters.codePoints().forEach(c -> {
            String name = String.format(Locale.ROOT, "U+%04X", c);
            if (!quiet && missing.add(name)) {
                fresh.add(name);
            }
        });
        for (String name : fresh) {
            say(DiagnosticCode.GLYPH_MISSING, "no font has " + name + "; [" + name + "] is printed in its place");
        }
    }

    /** The hyphen that a soft hyphen becomes at the end of a line: it looks like one and means the other. */
    Piece hyphen(InlineStyle style, int level) throws DesignException {
        Shaped drawn = shaper.shape("-", style.face(), (level & 1) == 1, false);
        List<Shaped.Run> runs = new ArrayList<>();
        for (Shaped.Run run : drawn.runs()) {
            List<Glyph> glyphs = run.glyphs().stream()
                    .map(glyph -> glyph.standingFor("\u00AD"))
                    .toList();
            runs.add(new Shaped.Run(run.face(), run.scale(), glyphs, run.width()));
        }
        return Piece.of("\u00AD", style, Shaped.of(runs, ""), level, false);
    }

    Typeface face(FaceChoice choice) throws DesignException {
        return shaper.first(choice);
    }

    /** Whether words in a language run from right to left. */
    static boolean isRightToLeft(String tag) {
        return !tag.isEmpty() && ULocale.forLanguageTag(tag).isRightToLeft();
    }
}
