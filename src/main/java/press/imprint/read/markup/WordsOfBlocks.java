package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.Inline;

/** The lines of text in blocks, for places where only a line may stand. */
final class WordsOfBlocks {

    private WordsOfBlocks() {}

    /** All blocks as one line, a line break between what were blocks. */
    static List<Inline> oneLine(List<Block> blocks) {
        List<Inline> line = new ArrayList<>();
        for (List<Inline> part : lines(blocks)) {
            if (!line.isEmpty()) {
                line.add(new Inline.LineBreak());
            }
            line.addAll(part);
        }
        return Lines.tidy(line);
    }

    static List<List<Inline>> lines(List<Block> blocks) {
        List<List<Inline>> lines = new ArrayList<>();
        blocks.forEach(block -> add(block, lines));
        lines.removeIf(List::isEmpty);
        return lines;
    }

    private static void add(Block block, List<List<Inline>> to) {
        switch (block) {
            case Block.Paragraph part -> to.add(part.content());
            case Block.Heading part -> to.add(part.content());
            case Block.Verse part -> to.add(part.content());
            case Block.PullQuote part -> {
                to.add(part.content());
                to.add(part.attribution());
            }
            case Block.BulletList part -> part.items().forEach(item -> all(item.content(), to));
            case Block.NumberedList part -> part.items().forEach(item -> all(item.content(), to));
            case Block.Quote part -> {
                all(part.content(), to);
                to.add(part.attribution());
            }
            case Block.Aside part -> {
                to.add(part.title());
                all(part.content(), to);
            }
            case Block.Figure part -> {
                to.add(List.of(new Inline.InlinePicture(part.picture(), part.address(), part.alternative())));
                to.add(part.caption());
                to.add(part.credit());
            }
            case Block.Table part -> {
                to.add(part.caption());
                rows(part.header(), to);
                rows(part.rows(), to);
            }
            case Block.DefinitionList part ->
                part.entries().forEach(entry -> {
                    to.addAll(entry.terms());
                    entry.descriptions().forEach(words -> all(words, to));
                });
            case Block.Preformatted part ->
                part.text()
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> to.add(List.of(new Inline.Code(line))));
            case Block.Cue part -> to.add(Inline.of((part.kind() + " " + part.direction()).strip()));
            case Block.SectionBreak part -> {}
        }
    }

    private static void all(List<Block> blocks, List<List<Inline>> to) {
        blocks.forEach(block -> add(block, to));
    }

    private static void rows(List<Block.Row> rows, List<List<Inline>> to) {
        rows.forEach(row -> row.cells().forEach(cell -> all(cell.content(), to)));
    }
}
