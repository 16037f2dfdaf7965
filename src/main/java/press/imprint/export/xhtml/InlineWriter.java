package press.imprint.export.xhtml;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Inline;
import press.imprint.article.PictureId;
import press.imprint.design.Role;

/** Lines of text to XHTML. */
final class InlineWriter {

    private final XhtmlForm form;
    private final Markup out;
    private final Observed observed;
    private final Notes notes;
    private Direction direction;

    InlineWriter(XhtmlForm form, Markup out, Observed observed, Notes notes) {
        this.form = form;
        this.out = out;
        this.observed = observed;
        this.notes = notes;
        this.direction = Direction.of(form.language());
    }

    void line(List<Inline> content) {
        for (Inline inline : content) {
            inline(inline);
        }
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> out.text(text.text());
            case Inline.Emphasis part -> wrapped("em", part.content());
            case Inline.Strong part -> wrapped("strong", part.content());
            case Inline.Struck part -> wrapped("s", part.content());
            case Inline.Subscript part -> wrapped("sub", part.content());
            case Inline.Superscript part -> wrapped("sup", part.content());
            case Inline.SmallCaps part -> {
                out.start("span", "small-caps");
                line(part.content());
                out.close("span");
            }
            case Inline.Code code -> {
                observed.code();
                out.start("code").text(code.text()).close("code");
            }
            case Inline.Link link -> link(link);
            case Inline.LineBreak lineBreak -> out.begin("br").empty();
            case Inline.Footnote note -> reference(notes.add(note.content()));
            case Inline.InLanguage part -> inLanguage(part);
            case Inline.InlinePicture picture -> picture(picture);
        }
    }

    private void wrapped(String element, List<Inline> content) {
        out.start(element);
        line(content);
        out.close(element);
    }

    private void link(Inline.Link link) {
        Optional<String> href = form.links().apply(link.target());
        if (href.isEmpty()) {
            line(link.content());
            return;
        }
        out.begin("a").attribute("href", href.get());
        link.title().ifPresent(title -> out.attribute("title", title));
        out.end();
        line(link.content());
        out.close("a");
    }

    private void reference(int number) {
        String digits = Integer.toString(number);
        out.begin("a")
                .attributeIf(form.epubTypes(), "epub:type", "noteref")
                .attributeIf(form.roles(), "role", "doc-noteref")
                .attribute("class", "noteref")
                .attribute("id", Notes.reference(number))
                .attribute("href", "#" + Notes.note(number))
                .end()
                .text(digits)
                .close("a");
    }

    private void inLanguage(Inline.InLanguage part) {
        Direction outer = direction;
        Direction inner = Direction.of(part.tag());
        out.begin("span")
                .attribute("lang", part.tag())
                .attribute("xml:lang", part.tag())
                .attributeIf(inner != outer, "dir", inner.label())
                .end();
        direction = inner;
        line(part.content());
        direction = outer;
        out.close("span");
    }

    private void picture(Inline.InlinePicture picture) {
        Optional<String> source =
                picture.picture().flatMap(id -> form.pictures().apply(id));
        if (source.isPresent()) {
            PictureId id = picture.picture().orElseThrow();
            observed.picture(id, !picture.alternative().isBlank());
            out.begin("img")
                    .attribute("class", "inline-picture")
                    .attribute("src", source.get())
                    .attribute("alt", picture.alternative())
                    .empty();
        } else {
            out.start("span", "missing-picture").text(picture.alternative()).close("span");
        }
    }

    /** A line with a role, in an element of its own. */
    void element(String name, Role role, List<Inline> content) {
        out.start(name, role.label());
        line(content);
        out.close(name).line();
    }
}
