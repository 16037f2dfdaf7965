package press.imprint.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an article with something changed: everything stays as it is, children first, but for the methods that a
 * subclass overrides.
 *
 * <p>Each hook gets a value whose children are already rewritten and answers what stands in its place: one thing, several
 * or none. Where nothing is left of what may not be empty, the holder goes too.
 */
public class Rewrite {

    /** For subclasses. */
    protected Rewrite() {}

    /** Whatever stands in the place of a block. */
    protected List<Block> block(Block block) {
        return List.of(block);
    }

    /** Whatever stands in the place of an inline. */
    protected List<Inline> inline(Inline inline) {
        return List.of(inline);
    }

    /** A whole line of text, its pieces rewritten: paragraph, heading, caption, term, headline. */
    protected List<Inline> line(List<Inline> content) {
        return content;
    }

    /** The article rewritten: headline, subheadline, summary and body. */
    public Article article(Article article) {
        Metadata about = article.about();
        Metadata changed = about.toBuilder()
                .headline(inlines(about.headline()))
                .subheadline(inlines(about.subheadline()))
                .summary(inlines(about.summary()))
                .build();
        return new Article(changed, blocks(article.body()), article.pictures());
    }

    /** Blocks rewritten. */
    public List<Block> blocks(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block old : blocks) {
            Block rebuilt = rebuilt(old);
            if (rebuilt != null) {
                result.addAll(block(rebuilt));
            }
        }
        return List.copyOf(result);
    }

    /** A line of text rewritten. */
    public List<Inline> inlines(List<Inline> content) {
        List<Inline> pieces = pieces(content);
        return pieces.isEmpty() ? List.of() : Inline.joined(line(pieces));
    }

    private List<Inline> pieces(List<Inline> content) {
        List<Inline> result = new ArrayList<>();
        for (Inline old : content) {
            Inline rebuilt = rebuilt(old);
            if (rebuilt != null) {
                result.addAll(inline(rebuilt));
            }
        }
        return Inline.joined(result);
    }

    private @Nullable Block rebuilt(Block block) {
        return switch (block) {
            case Block.Paragraph old -> {
                List<Inline> content = inlines(old.content());
                yield content.isEmpty() ? null : new Block.Paragraph(content, old.at());
            }
            case Block.Heading old -> {
                List<Inline> content = inlines(old.content());
                yield content.isEmpty() ? null : new Block.Heading(old.level(), content, old.anchor(), old.at());
            }
            case Block.BulletList old -> new Block.BulletList(items(old.items()), old.at());
            case Block.NumberedList old ->
                new Block.NumberedList(old.start(), old.style(), items(old.items()), old.at());
            case Block.Quote old -> {
                List<Block> content = blocks(old.content());
                List<Inline> attribution = inlines(old.attribution());
                yield content.isEmpty()
                        ? attribution.isEmpty() ? null : new Block.Paragraph(attribution, old.at())
                        : new Block.Quote(content, attribution, old.at());
            }
            case Block.PullQuote old -> {
                List<Inline> content = inlines(old.content());
                List<Inline> attribution = inlines(old.attribution());
                yield content.isEmpty()
                        ? attribution.isEmpty() ? null : new Block.Paragraph(attribution, old.at())
                        : new Block.PullQuote(content, attribution, old.at());
            }
            case Block.Figure old ->
                new Block.Figure(
                        old.picture(),
                        old.address(),
                        old.alternative(),
                        inlines(old.caption()),
                        inlines(old.credit()),
                        old.decorative(),
                        old.at());
            case Block.Table old ->
                new Block.Table(inlines(old.caption()), rows(old.header()), rows(old.rows()), old.columns(), old.at());
            case Block.Aside old -> {
                List<Inline> title = inlines(old.title());
                List<Block> content = blocks(old.content());
                yield content.isEmpty()
                        ? title.isEmpty() ? null : new Block.Paragraph(title, old.at())
                        : new Block.Aside(title, content, old.at());
            }
            case Block.DefinitionList old -> definitions(old);
            case Block.Verse old -> {
                List<Inline> content = inlines(old.content());
                yield content.isEmpty() ? null : new Block.Verse(content, old.at());
            }
            case Block.Preformatted old -> old;
            case Block.Cue old -> old;
            case Block.SectionBreak old -> old;
        };
    }

    private List<Block.ListItem> items(List<Block.ListItem> items) {
        return items.stream()
                .map(item -> new Block.ListItem(item.done(), blocks(item.content())))
                .toList();
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(
                                blocks(cell.content()), cell.columnSpan(), cell.rowSpan(), cell.header()))
                        .toList()))
                .toList();
    }

    private Block definitions(Block.DefinitionList old) {
        List<Block.Definition> entries = new ArrayList<>();
        for (Block.Definition entry : old.entries()) {
            List<List<Inline>> terms = entry.terms().stream()
                    .map(this::inlines)
                    .filter(term -> !term.isEmpty())
                    .toList();
            List<List<Block>> descriptions =
                    entry.descriptions().stream().map(this::blocks).toList();
            // A meaning must not vanish because its term did.
            entries.add(new Block.Definition(terms.isEmpty() ? entry.terms() : terms, descriptions));
        }
        return new Block.DefinitionList(entries, old.at());
    }

    private @Nullable Inline rebuilt(Inline inline) {
        return switch (inline) {
            case Inline.Marked old -> {
                List<Inline> content = pieces(old.content());
                yield content.isEmpty() ? null : old.with(content);
            }
            case Inline.Footnote old -> {
                List<Block> content = blocks(old.content());
                yield content.isEmpty() ? null : new Inline.Footnote(content);
            }
            case Inline.Text old -> old;
            case Inline.Code old -> old;
            case Inline.LineBreak old -> old;
            case Inline.InlinePicture old -> old;
        };
    }
}
