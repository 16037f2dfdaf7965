package press.imprint.json;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.PictureId;

/** Blocks and inlines to JSON: the kind first, the place last. */
final class ContentWriter {

    private final JsonOut out;

    ContentWriter(JsonOut out) {
        this.out = out;
    }

    void block(Block block) throws IOException {
        out.begin();
        switch (block) {
            case Block.Paragraph paragraph -> holder("paragraph", paragraph.content());
            case Block.Heading heading -> {
                out.text("kind", "heading");
                out.number("level", heading.level());
                out.text("anchor", heading.anchor());
                inlines("content", heading.content());
            }
            case Block.BulletList list -> {
                out.text("kind", "bullet-list");
                out.list("items", list.items(), this::item);
            }
            case Block.NumberedList list -> {
                out.text("kind", "numbered-list");
                out.numberUnless(1, "start", list.start());
                out.constantUnless(Block.NumberStyle.DECIMAL, "style", list.style());
                out.list("items", list.items(), this::item);
            }
            case Block.Quote quote -> {
                out.text("kind", "quote");
                blocks("content", quote.content());
                inlines("attribution", quote.attribution());
            }
            case Block.PullQuote quote -> {
                holder("pull-quote", quote.content());
                inlines("attribution", quote.attribution());
            }
            case Block.Figure figure -> figure(figure);
            case Block.Table table -> table(table);
            case Block.Preformatted preformatted -> {
                out.text("kind", "preformatted");
                out.text("language", preformatted.language());
                out.text("text", preformatted.text());
            }
            case Block.Aside aside -> {
                out.text("kind", "aside");
                inlines("title", aside.title());
                blocks("content", aside.content());
            }
            case Block.DefinitionList list -> {
                out.text("kind", "definition-list");
                out.list("entries", list.entries(), this::definition);
            }
            case Block.Verse verse -> holder("verse", verse.content());
            case Block.Cue cue -> cue(cue);
            case Block.SectionBreak sectionBreak -> out.text("kind", "section-break");
        }
        out.place(block.at());
        out.end();
    }

    void inline(Inline inline) throws IOException {
        if (inline instanceof Inline.Text text) {
            out.string(text.text());
            return;
        }
        out.begin();
        switch (inline) {
            case Inline.Text text -> throw new IllegalStateException("written above");
            case Inline.Emphasis part -> holder("emphasis", part.content());
            case Inline.Strong part -> holder("strong", part.content());
            case Inline.Struck part -> holder("struck", part.content());
            case Inline.Subscript part -> holder("subscript", part.content());
            case Inline.Superscript part -> holder("superscript", part.content());
            case Inline.SmallCaps part -> holder("small-caps", part.content());
            case Inline.Code code -> {
                out.text("kind", "code");
                out.text("text", code.text());
            }
            case Inline.Link link -> link(link);
            case Inline.LineBreak lineBreak -> out.text("kind", "line-break");
            case Inline.Footnote note -> {
                out.text("kind", "footnote");
                blocks("content", note.content());
            }
            case Inline.InLanguage part -> {
                out.text("kind", "in-language");
                out.text("tag", part.tag());
                inlines("content", part.content());
            }
            case Inline.InlinePicture picture -> {
                out.text("kind", "inline-picture");
                out.text("picture", picture.picture().map(PictureId::digest));
                out.text("address", picture.address());
                out.textUnlessEmpty("alternative", picture.alternative());
            }
        }
        out.end();
    }

    private void holder(String kind, List<Inline> content) throws IOException {
        out.text("kind", kind);
        inlines("content", content);
    }

    private void inlines(String name, List<Inline> content) throws IOException {
        out.list(name, content, this::inline);
    }

    private void blocks(String name, List<Block> content) throws IOException {
        out.list(name, content, this::block);
    }

    private void link(Inline.Link link) throws IOException {
        out.text("kind", "link");
        out.name("target");
        out.begin();
        out.constant("kind", link.target().kind());
        out.text("address", link.target().address());
        out.end();
        out.text("title", link.title());
        inlines("content", link.content());
    }

    private void item(Block.ListItem item) throws IOException {
        out.begin();
        if (item.done().isPresent()) {
            out.flag("done", item.done().get());
        }
        blocks("content", item.content());
        out.end();
    }

    private void figure(Block.Figure figure) throws IOException {
        out.text("kind", "figure");
        out.text("picture", figure.picture().map(PictureId::digest));
        out.text("address", figure.address());
        out.textUnlessEmpty("alternative", figure.alternative());
        inlines("caption", figure.caption());
        inlines("credit", figure.credit());
        out.flagIfTrue("decorative", figure.decorative());
    }

    private void table(Block.Table table) throws IOException {
        out.text("kind", "table");
        inlines("caption", table.caption());
        out.list("columns", table.columns(), column -> out.string(Label.of(column)));
        out.list("header", table.header(), this::row);
        out.list("rows", table.rows(), this::row);
    }

    private void row(Block.Row row) throws IOException {
        out.begin();
        out.list("cells", row.cells(), this::cell);
        out.end();
    }

    private void cell(Block.Cell cell) throws IOException {
        out.begin();
        out.numberUnless(1, "columnSpan", cell.columnSpan());
        out.numberUnless(1, "rowSpan", cell.rowSpan());
        out.flagIfTrue("header", cell.header());
        blocks("content", cell.content());
        out.end();
    }

    private void definition(Block.Definition definition) throws IOException {
        out.begin();
        out.list("terms", definition.terms(), term -> out.array(term, this::inline));
        out.list("descriptions", definition.descriptions(), description -> out.array(description, this::block));
        out.end();
    }

    private void cue(Block.Cue cue) throws IOException {
        out.text("kind", "cue");
        // The model's name, kind, is taken by the kind of block.
        out.text("cueKind", cue.kind());
        out.textUnlessEmpty("direction", cue.direction());
        out.text("inWords", cue.inWords());
        out.text("outWords", cue.outWords());
        out.text("duration", cue.duration().map(Duration::toString));
    }
}
