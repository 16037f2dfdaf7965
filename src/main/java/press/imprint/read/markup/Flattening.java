package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * Keeps nesting within the limit: what is deeper stands in the place of the structure around it.
 *
 * <p>Counts as {@link press.imprint.article.Article} does: each block and each inline that holds others is one level.
 */
final class Flattening {

    private final MarkupContext context;
    private final int limit;
    private Span place = Span.NONE;
    private boolean said;

    Flattening(MarkupContext context) {
        this.context = context;
        this.limit = context.limits().nesting() - 1;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks(blocks, 1);
    }

    List<Inline> line(List<Inline> line) {
        return inlines(line, 1);
    }

    private List<Block> blocks(List<Block> blocks, int depth) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            place = block.at();
            block(block, depth + 1, result);
        }
        return result;
    }

    private void block(Block block, int depth, List<Block> to) {
        switch (block) {
            case Block.Paragraph old -> to.add(new Block.Paragraph(inlines(old.content(), depth), old.at()));
            case Block.Heading old ->
                to.add(new Block.Heading(old.level(), inlines(old.content(), depth), old.anchor(), old.at()));
            case Block.Verse old -> to.add(new Block.Verse(inlines(old.content(), depth), old.at()));
            case Block.PullQuote old ->
                to.add(new Block.PullQuote(inlines(old.content(), depth), inlines(old.attribution(), depth), old.at()));
            case Block.Figure old ->
                to.add(new Block.Figure(
                        old.picture(),
                        old.address(),
                        old.alternative(),
                        inlines(old.caption(), depth),
                        inlines(old.credit(), depth),
                        old.decorative(),
                        old.at()));
            case Block.BulletList old -> list(old, old.items(), depth, to);
            case Block.NumberedList old -> list(old, old.items(), depth, to);
            case Block.Quote old -> quote(old, depth, to);
            case Block.Aside old -> aside(old, depth, to);
            case Block.Table old -> table(old, depth, to);
            case Block.DefinitionList old -> definitions(old, depth, to);
            case Block.Preformatted old -> to.add(old);
            case Block.Cue old -> to.add(old);
            case Block.SectionBreak old -> to.add(old);
        }
    }

    /** Whether something that holds blocks may stand at this depth and its paragraphs below it. */
    private boolean fits(int depth) {
        if (depth < limit) {
            return true;
        }
        say();
        return false;
    }

    private void say() {
        if (!said) {
            said = true;
            context.diagnostics()
                    .say(
                            DiagnosticCode.NESTING_FLATTENED,
                            place,
                            "nested more than " + context.limits().nesting() + " deep; the words were kept");
        }
    }

    private void list(Block list, List<Block.ListItem> items, int depth, List<Block> to) {
        if (!fits(depth)) {
            items.forEach(item -> item.content().forEach(inner -> block(inner, depth, to)));
            return;
        }
        List<Block.ListItem> flat = items.stream()
                .map(item -> new Block.ListItem(item.done(), blocks(item.content(), depth)))
                .toList();
        to.add(
                list instanceof Block.NumberedList old
                        ? new Block.NumberedList(old.start(), old.style(), flat, old.at())
                        : new Block.BulletList(flat, list.at()));
    }

    private void quote(Block.Quote old, int depth, List<Block> to) {
        if (fits(depth)) {
            to.add(new Block.Quote(blocks(old.content(), depth), inlines(old.attribution(), depth), old.at()));
        } else {
            old.content().forEach(inner -> block(inner, depth, to));
            paragraph(old.attribution(), depth, old.at(), to);
        }
    }

    private void aside(Block.Aside old, int depth, List<Block> to) {
        if (fits(depth)) {
            to.add(new Block.Aside(inlines(old.title(), depth), blocks(old.content(), depth), old.at()));
        } else {
            paragraph(old.title(), depth, old.at(), to);
            old.content().forEach(inner -> block(inner, depth, to));
        }
    }

    private void paragraph(List<Inline> line, int depth, Span at, List<Block> to) {
        if (!line.isEmpty()) {
            to.add(new Block.Paragraph(inlines(line, depth), at));
        }
    }

    private void table(Block.Table old, int depth, List<Block> to) {
        if (fits(depth)) {
            to.add(new Block.Table(
                    inlines(old.caption(), depth),
                    rows(old.header(), depth),
                    rows(old.rows(), depth),
                    old.columns(),
                    old.at()));
            return;
        }
        paragraph(old.caption(), depth, old.at(), to);
        for (List<Block.Row> group : List.of(old.header(), old.rows())) {
            group.forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> block(inner, depth, to))));
        }
    }

    private List<Block.Row> rows(List<Block.Row> rows, int depth) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(
                                blocks(cell.content(), depth), cell.columnSpan(), cell.rowSpan(), cell.header()))
                        .toList()))
                .toList();
    }

    private void definitions(Block.DefinitionList old, int depth, List<Block> to) {
        if (!fits(depth)) {
            old.entries().forEach(entry -> {
                entry.terms().forEach(term -> paragraph(term, depth, old.at(), to));
                entry.descriptions().forEach(words -> words.forEach(inner -> block(inner, depth, to)));
            });
            return;
        }
        List<Block.Definition> entries = new ArrayList<>();
        for (Block.Definition entry : old.entries()) {
            List<List<Inline>> terms = new ArrayList<>();
            entry.terms().forEach(term -> terms.add(inlines(term, depth)));
            List<List<Block>> descriptions = new ArrayList<>();
            entry.descriptions().forEach(words -> descriptions.add(blocks(words, depth)));
            entries.add(new Block.Definition(terms, descriptions));
        }
        to.add(new Block.DefinitionList(entries, old.at()));
    }

    private List<Inline> inlines(List<Inline> content, int depth) {
        List<Inline> result = new ArrayList<>();
        for (Inline inline : content) {
            inline(inline, depth, result);
        }
        return Inline.joined(result);
    }

    private void inline(Inline inline, int depth, List<Inline> to) {
        switch (inline) {
            case Inline.Marked old -> part(old, depth, to);
            case Inline.Footnote old -> note(old, depth, to);
            case Inline.Text old -> to.add(old);
            case Inline.Code old -> to.add(old);
            case Inline.LineBreak old -> to.add(old);
            case Inline.InlinePicture old -> to.add(old);
        }
    }

    private void part(Inline.Marked old, int depth, List<Inline> to) {
        if (depth < context.limits().nesting()) {
            to.add(old.with(inlines(old.content(), depth + 1)));
        } else {
            say();
            old.content().forEach(inner -> inline(inner, depth, to));
        }
    }

    private void note(Inline.Footnote old, int depth, List<Inline> to) {
        if (depth < limit - 1) {
            to.add(new Inline.Footnote(blocks(old.content(), depth + 1)));
            return;
        }
        say();
        to.add(new Inline.Text(" ("));
        WordsOfBlocks.lines(old.content()).forEach(line -> line.forEach(inner -> inline(inner, depth, to)));
        to.add(new Inline.Text(")"));
    }
}
