package press.imprint.export.docx;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Picture;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.json.WordsSeal;

/** The content of one paragraph as runs (17.3.2). */
final class RunWriter {

    /** Pictures in the line are signs, not plates: at most so high, in twips. */
    private static final int INLINE_HEIGHT = 960;

    private static final String NOTE_STYLE = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";

    private final Manuscript manuscript;
    private final TextPart part;
    private final Place place;
    private final boolean rightToLeft;
    private final Span at;
    private String link = "";

    /**
     * A writer for one paragraph.
     *
     * @param rightToLeft the paragraph's direction
     * @param at the block's place, for diagnostics
     */
    RunWriter(Manuscript manuscript, TextPart part, Place place, boolean rightToLeft, Span at) {
        this.manuscript = manuscript;
        this.part = part;
        this.place = place;
        this.rightToLeft = rightToLeft;
        this.at = at;
    }

    /** The mark of a note at the beginning of its text. */
    static void noteMark(WordXml out) {
        out.raw("<w:r>" + NOTE_STYLE + "<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
    }

    void write(List<Inline> content) {
        write(content, Marks.NONE, manuscript.language().orElse(null));
    }

    private void write(List<Inline> content, int marks, @Nullable Tongue tongue) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> words(text.text(), marks, tongue);
                case Inline.Code code -> words(code.text(), Marks.with(marks, Marks.CODE), tongue);
                case Inline.Emphasis part -> write(part.content(), Marks.with(marks, Marks.EMPHASIS), tongue);
                case Inline.Strong part -> write(part.content(), Marks.with(marks, Marks.STRONG), tongue);
                case Inline.Struck part -> write(part.content(), Marks.with(marks, Marks.STRUCK), tongue);
                case Inline.Subscript part -> write(part.content(), Marks.with(marks, Marks.SUBSCRIPT), tongue);
                case Inline.Superscript part -> write(part.content(), Marks.with(marks, Marks.SUPERSCRIPT), tongue);
                case Inline.SmallCaps part -> write(part.content(), Marks.with(marks, Marks.SMALL_CAPS), tongue);
                case Inline.InLanguage part -> write(part.content(), marks, Tongue.of(part.tag()));
                case Inline.Link part -> link(part, marks, tongue);
                case Inline.LineBreak lineBreak -> lineBreak();
                case Inline.Footnote note -> note(note);
                case Inline.InlinePicture picture -> picture(picture, marks, tongue);
            }
        }
    }

    private void lineBreak() {
        part.xml().raw("<w:r><w:br/></w:r>");
        manuscript.seal().words("\n", link);
    }

    void words(String text, int marks, @Nullable Tongue tongue) {
        manuscript.seal().words(text, SealMarks.of(marks, link));
        if (!rightToLeft && (tongue == null || !tongue.rightToLeft()) && !Direction.mixed(text)) {
            run(text, 0, text.length(), marks, tongue, false);
            return;
        }
        boolean running = rightToLeft;
        int from = 0;
        while (from < text.length()) {
            int end = Direction.stretchEnd(text, from, running, rightToLeft);
            if (end > from) {
                run(text, from, end, marks, tongue, running);
            }
            from = end;
            running = !running;
        }
    }

    private void run(String text, int from, int to, int marks, @Nullable Tongue tongue, boolean backwards) {
        WordXml out = part.xml();
        begin(marks, tongue, backwards);
        out.runText(text, from, to);
        out.raw("</w:r>");
    }

    private void begin(int marks, @Nullable Tongue tongue, boolean backwards) {
        part.xml().raw("<w:r>");
        if (marks == Marks.NONE && tongue == null && !backwards) {
            return;
        }
        Properties run = Properties.run();
        if (marks != Marks.NONE) {
            run.value("rStyle", manuscript.styles().use(marks));
        }
        if (backwards) {
            run.on("rtl");
        }
        if (tongue != null) {
            run.with("lang", tongue.attributes());
        }
        part.xml().properties(run);
    }

    private void link(Inline.Link part, int marks, @Nullable Tongue tongue) {
        Optional<String> opening = opening(part.target());
        if (opening.isEmpty()) {
            manuscript.say(DiagnosticCode.LINK_FLATTENED, at, part.target().href());
            write(part.content(), marks, tongue);
            return;
        }
        WordXml out = this.part.xml().raw("<w:hyperlink ").raw(opening.get());
        part.title().filter(title -> !title.isBlank()).ifPresent(title -> out.attribute("w:tooltip", title));
        out.raw(" w:history=\"1\">");
        write(part.content(), Marks.with(marks, Marks.LINK), tongue);
        out.raw("</w:hyperlink>");
        link = "";
    }

    /** What the hyperlink element says about its target, or nothing where Word cannot follow it. */
    private Optional<String> opening(LinkTarget target) {
        return switch (target.kind()) {
            case WEB, MAIL, PHONE ->
                LinkAddress.of(target.address()).map(address -> {
                    link = WordsSeal.address(address);
                    return "r:id=\"" + part.relationships().link(address) + "\"";
                });
            case INTERNAL ->
                manuscript.bookmark(target.address()).map(bookmark -> {
                    link = "#" + bookmark;
                    return "w:anchor=\"" + bookmark + "\"";
                });
            case RELATIVE -> Optional.empty();
        };
    }

    private void note(Inline.Footnote note) {
        int id = manuscript.nextNote();
        part.xml()
                .raw("<w:r>" + NOTE_STYLE + "<w:footnoteReference w:id=\"")
                .raw(id)
                .raw("\"/></w:r>");
        manuscript.seal().beginNote();
        WordXml notes = manuscript.notes().xml();
        notes.raw("<w:footnote w:id=\"").raw(id).raw("\">");
        Place below = Place.of(WordStyle.FOOTNOTE_TEXT, manuscript.styles().textWidth(), place.rightToLeft());
        new BlockWriter(manuscript, manuscript.notes()).note(note.content(), below);
        notes.raw("</w:footnote>");
        manuscript.seal().endNote();
    }

    private void picture(Inline.InlinePicture picture, int marks, @Nullable Tongue tongue) {
        if (picture.picture().isEmpty()) {
            if (!picture.alternative().isEmpty()) {
                words(picture.alternative(), marks, tongue);
            }
            return;
        }
        Picture shown = manuscript.picture(picture.picture().get());
        begin(marks, tongue, false);
        String relation = part.relationships()
                .part(Relationships.OFFICE + "image", manuscript.media().address(shown.id()));
        Drawing.write(
                part.xml(),
                shown,
                new Drawing.Caption(
                        manuscript.nextDrawing(),
                        relation,
                        picture.alternative(),
                        picture.alternative().isBlank()),
                place.room(manuscript.styles()),
                INLINE_HEIGHT);
        part.xml().raw("</w:r>");
        manuscript.seal().picture(picture.alternative());
    }
}
