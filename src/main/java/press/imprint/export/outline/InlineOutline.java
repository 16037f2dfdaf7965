package press.imprint.export.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;

/** Lines of text in an outline: marks in braces, notes below the line on which they hang, numbered through the story. */
final class InlineOutline {

    private final OutlineLines lines;
    private final Consumer<List<Block>> blocks;
    private int notes;

    InlineOutline(OutlineLines lines, Consumer<List<Block>> blocks) {
        this.lines = lines;
        this.blocks = blocks;
    }

    /** A note met on a line, and its number. */
    private record Note(int number, Inline.Footnote note) {}

    /** The kind and its text, if there is any. */
    void optional(String kind, List<Inline> content) {
        if (!content.isEmpty()) {
            line(kind, content);
        }
    }

    /** The kind and its text, and below it the notes that hang on it. */
    void line(String kind, List<Inline> content) {
        StringBuilder text = new StringBuilder();
        List<Note> met = new ArrayList<>();
        append(content, text, met);
        lines.line(kind + ": " + Notation.ends(text.toString()));
        lines.within(() -> met.forEach(note -> {
            lines.line("footnote " + note.number());
            lines.within(() -> blocks.accept(note.note().content()));
        }));
    }

    private void append(List<Inline> content, StringBuilder to, List<Note> met) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> to.append(Notation.text(text.text()));
                case Inline.Emphasis part -> mark("emphasis", part, to, met);
                case Inline.Strong part -> mark("strong", part, to, met);
                case Inline.Struck part -> mark("struck", part, to, met);
                case Inline.Subscript part -> mark("subscript", part, to, met);
                case Inline.Superscript part -> mark("superscript", part, to, met);
                case Inline.SmallCaps part -> mark("small-caps", part, to, met);
                case Inline.Code code ->
                    to.append("{code: ").append(Notation.text(code.text())).append('}');
                case Inline.Link link -> mark(link(link), link, to, met);
                case Inline.LineBreak lineBreak -> to.append("{line-break}");
                case Inline.Footnote note -> {
                    met.add(new Note(++notes, note));
                    to.append("{footnote ").append(notes).append('}');
                }
                case Inline.InLanguage part -> mark("in-language " + part.tag(), part, to, met);
                case Inline.InlinePicture picture ->
                    to.append("{inline-picture")
                            .append(Outline.picture(picture.picture()))
                            .append(Outline.attribute("address", picture.address()))
                            .append(picture.alternative().isEmpty() ? "" : ": " + Notation.text(picture.alternative()))
                            .append('}');
            }
        }
    }

    private void mark(String kind, Inline.Marked part, StringBuilder to, List<Note> met) {
        to.append('{').append(kind).append(": ");
        append(part.content(), to, met);
        to.append('}');
    }

    private static String link(Inline.Link link) {
        LinkTarget target = link.target();
        return "link " + Outline.label(target.kind()) + "=" + Notation.quoted(target.address())
                + Outline.attribute("title", link.title());
    }
}
