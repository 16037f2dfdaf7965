package press.imprint.read.markdown;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;

/** An article's blocks, marks and words as lines, to be compared with {@link HtmlShape}. */
final class ArticleShape {

    private final List<String> lines = new ArrayList<>();

    private final boolean marks;

    private ArticleShape(boolean marks) {
        this.marks = marks;
    }

    static List<String> of(Article article) {
        return of(article, true);
    }

    /**
     * The lines of an article.
     *
     * @param marks whether emphasis, links and the like are shown, or blocks and words only
     */
    static List<String> of(Article article, boolean marks) {
        ArticleShape shape = new ArticleShape(marks);
        shape.blocks(article.body(), "");
        return shape.lines;
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String in) {
        switch (block) {
            case Block.Paragraph p -> lines.add(in + "p " + inlines(p.content()));
            case Block.Heading h -> lines.add(in + "h" + h.level() + " " + inlines(h.content()));
            case Block.BulletList l -> {
                lines.add(in + "ul");
                l.items().forEach(item -> item(item, in));
            }
            case Block.NumberedList l -> {
                lines.add(in + "ol " + l.start());
                l.items().forEach(item -> item(item, in));
            }
            case Block.Quote q -> {
                lines.add(in + "quote");
                blocks(q.content(), in + "  ");
                if (!q.attribution().isEmpty()) {
                    lines.add(in + "  by " + inlines(q.attribution()));
                }
            }
            case Block.PullQuote q -> lines.add(in + "pull " + inlines(q.content()));
            case Block.Figure f ->
                lines.add(in + "figure [" + f.alternative() + "] " + inlines(f.caption()) + inlines(f.credit()));
            case Block.Table t -> {
                lines.add(in + "table " + t.columns() + inlines(t.caption()));
                rows(t.header(), in + "  head");
                rows(t.rows(), in + "  row");
            }
            case Block.Preformatted p -> {
                lines.add(in + "pre " + p.language().orElse(""));
                p.text().lines().forEach(line -> lines.add(in + "| " + line));
            }
            case Block.Aside a -> {
                lines.add(in + "aside " + inlines(a.title()));
                blocks(a.content(), in + "  ");
            }
            case Block.DefinitionList d -> lines.add(in + "dl " + d.entries().size());
            case Block.Verse v -> lines.add(in + "verse " + inlines(v.content()));
            case Block.Cue c -> lines.add(in + "cue " + c.kind());
            case Block.SectionBreak s -> lines.add(in + "hr");
        }
    }

    private void item(Block.ListItem item, String in) {
        lines.add(in + "-" + item.done().map(done -> done ? " [x]" : " [ ]").orElse(""));
        blocks(item.content(), in + "  ");
    }

    private void rows(List<Block.Row> rows, String label) {
        for (Block.Row row : rows) {
            lines.add(label);
            for (Block.Cell cell : row.cells()) {
                lines.add("    cell");
                blocks(cell.content(), "      ");
            }
        }
    }

    String inlines(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(inline(inline)));
        return text.toString();
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> t.text();
            case Inline.Emphasis e -> mark("em", inlines(e.content()));
            case Inline.Strong e -> mark("strong", inlines(e.content()));
            case Inline.Struck e -> mark("del", inlines(e.content()));
            case Inline.Subscript e -> mark("sub", inlines(e.content()));
            case Inline.Superscript e -> mark("sup", inlines(e.content()));
            case Inline.SmallCaps e -> mark("sc", inlines(e.content()));
            case Inline.Code c -> mark("code", HtmlShape.code(c.text()));
            case Inline.Link l -> mark("a", inlines(l.content()));
            case Inline.LineBreak b -> "<br>";
            case Inline.Footnote n -> {
                ArticleShape note = new ArticleShape(marks);
                note.blocks(n.content(), "");
                yield "<note>"
                        + String.join(
                                " / ", note.lines.stream().map(String::strip).toList()) + "</>";
            }
            case Inline.InLanguage l -> inlines(l.content());
            case Inline.InlinePicture p -> "<img " + p.alternative() + ">";
        };
    }

    private String mark(String name, String content) {
        return marks ? "<" + name + ">" + content + "</>" : content;
    }
}
