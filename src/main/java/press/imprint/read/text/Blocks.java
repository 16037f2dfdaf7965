package press.imprint.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/** Lines to pieces: paragraphs, lists, quotations, rules, text whose spaces count. */
final class Blocks {

    private static final int QUOTED_INDENT = 3;

    private final Places places;
    private final Diagnostics diagnostics;
    private final Wraps wraps;
    private final Lists lists;
    private final int deepest;
    private boolean flattened;

    Blocks(Places places, Diagnostics diagnostics, Wraps wraps, Dialogue dialogue, int deepest) {
        this.places = places;
        this.diagnostics = diagnostics;
        this.wraps = wraps;
        this.deepest = deepest;
        this.lists = new Lists(dialogue);
    }

    /** What the lines are, in order. */
    List<Piece> pieces(List<Line> lines, int depth, Layout layout) {
        List<Piece> pieces = new ArrayList<>();
        Indentation indentation =
                layout.equals(Layout.OF_ITEMS) ? Indentation.NONE : Indentation.of(lines, QUOTED_INDENT);
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                i++;
            } else if (line.charAt(0) == '>') {
                i = quotation(lines, i, depth, layout, pieces);
            } else if (Rules.isRule(line)) {
                pieces.add(new Piece.Rule(line));
                i++;
            } else if (Columns.end(lines, i) > i) {
                i = preformatted(lines, i, Columns.end(lines, i), pieces);
            } else {
                i = other(lines, i, depth, layout, indentation, pieces);
            }
        }
        return pieces;
    }

    private int other(List<Line> lines, int i, int depth, Layout layout, Indentation indentation, List<Piece> pieces) {
        Optional<Lists.Found> list = lists.at(lines, i, depth > 0, layout);
        if (list.isPresent()) {
            pieces.add(new Piece.Made(list(list.get(), depth)));
            return list.get().end();
        }
        int end = indentation.quotationEnd(lines, i, layout);
        if (end > i) {
            List<Line> inside = new ArrayList<>();
            lines.subList(i, end)
                    .forEach(line -> inside.add(line.outdented(lines.get(i).indent())));
            quote(inside, lines.get(i), lines.get(end - 1), depth, layout, pieces);
            return end;
        }
        return paragraph(lines, i, layout, pieces);
    }

    private int paragraph(List<Line> lines, int from, Layout layout, List<Piece> pieces) {
        List<Line> paragraph = new ArrayList<>(List.of(lines.get(from)));
        int i = from + 1;
        while (i < lines.size() && layout.goesOn(lines.get(i - 1), lines.get(i)) && !begins(lines, i, layout)) {
            paragraph.add(lines.get(i));
            i++;
        }
        char underline = 0;
        Line last = paragraph.getLast();
        if (paragraph.size() == 1 && i < lines.size() && Rules.underlines(last, lines.get(i))) {
            underline = Rules.drawn(lines.get(i));
            last = lines.get(i);
            i++;
        }
        pieces.add(new Piece.Words(wraps.join(paragraph), paragraph.getFirst(), last, underline));
        return i;
    }

    private boolean begins(List<Line> lines, int i, Layout layout) {
        Line line = lines.get(i);
        return line.charAt(0) == '>'
                || Rules.isRule(line)
                || lists.at(lines, i, false, layout).isPresent();
    }

    private int preformatted(List<Line> lines, int from, int end, List<Piece> pieces) {
        int least =
                lines.subList(from, end).stream().mapToInt(Line::indent).min().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : lines.subList(from, end)) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(" ".repeat(line.indent() - least))
                    .append(line.text());
        }
        pieces.add(new Piece.Made(new Block.Preformatted(
                Optional.empty(), text.toString(), places.of(lines.get(from), lines.get(end - 1)))));
        return end;
    }

    private int quotation(List<Line> lines, int from, int depth, Layout layout, List<Piece> pieces) {
        int end = from;
        List<Line> inside = new ArrayList<>();
        while (end < lines.size() && !lines.get(end).isBlank() && lines.get(end).charAt(0) == '>') {
            Line line = lines.get(end++).after(1);
            inside.add(line.outdented(1));
        }
        if (inside.stream().allMatch(Line::isBlank)) {
            pieces.add(
                    new Piece.Words(wraps.join(lines.subList(from, end)), lines.get(from), lines.get(end - 1), '\0'));
            return end;
        }
        quote(inside, lines.get(from), lines.get(end - 1), depth, layout, pieces);
        return end;
    }

    private void quote(List<Line> inside, Line first, Line last, int depth, Layout layout, List<Piece> pieces) {
        if (depth >= deepest) {
            pieces.addAll(pieces(flat(inside, first, last), depth, layout));
            return;
        }
        List<Line> lines = new ArrayList<>(inside);
        List<Inline> by = List.of();
        Optional<String> name = lines.size() > 1 ? Attributions.name(lines.getLast()) : Optional.empty();
        if (name.isPresent()) {
            lines.removeLast();
            by = Inline.of(name.get());
        }
        List<Block> content = blocks(pieces(lines, depth + 1, layout.inside(lines)));
        pieces.add(
                content.isEmpty()
                        ? new Piece.Words(wraps.join(inside), first, last, '\0')
                        : new Piece.Made(new Block.Quote(content, by, places.of(first, last))));
    }

    /** Takes all further marks of quotations off, since the model nests no deeper. */
    private List<Line> flat(List<Line> lines, Line first, Line last) {
        if (!flattened) {
            flattened = true;
            diagnostics.say(
                    DiagnosticCode.NESTING_FLATTENED,
                    places.of(first, last),
                    "quotations and lists inside more than " + deepest + " others were set at that depth");
        }
        List<Line> flat = new ArrayList<>();
        for (Line line : lines) {
            int i = 0;
            while (i < line.length() && (line.charAt(i) == '>' || Line.isSpace(line.charAt(i)))) {
                i++;
            }
            flat.add(line.after(i).outdented(Integer.MAX_VALUE));
        }
        return flat;
    }

    private Block list(Lists.Found found, int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        for (List<Line> lines : found.items()) {
            List<Line> inside = depth >= deepest ? flat(lines, found.first(), found.last()) : lines;
            items.add(Block.ListItem.of(
                    depth >= deepest ? words(inside) : blocks(pieces(inside, depth + 1, Layout.OF_ITEMS))));
        }
        Marker marker = found.marker();
        return marker.isBullet()
                ? new Block.BulletList(items, places.of(found.first(), found.last()))
                : new Block.NumberedList(
                        marker.number(), marker.style(), items, places.of(found.first(), found.last()));
    }

    private List<Block> words(List<Line> lines) {
        List<Block> words = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isBlank()) {
                words.add(new Block.Paragraph(Inline.of(line.text()), places.of(line, line)));
            }
        }
        return words;
    }

    /** What stands inside others: every piece of text is a paragraph there. */
    List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        pieces.forEach(piece -> blocks.add(block(piece)));
        return blocks;
    }

    /** The place of something that goes on to the end of these words. */
    Span spanTo(Span at, Piece.Words words) {
        Span last = places.of(words.first(), words.last());
        return new Span(at.startLine(), at.startColumn(), last.endLine(), last.endColumn());
    }

    /** The block that a piece stands for. */
    Block block(Piece piece) {
        return switch (piece) {
            case Piece.Words words ->
                new Block.Paragraph(Inline.of(words.text()), places.of(words.first(), words.last()));
            case Piece.Head head ->
                new Block.Heading(
                        head.level(),
                        Inline.of(head.words().text()),
                        Optional.empty(),
                        places.of(head.words().first(), head.words().last()));
            case Piece.Said said ->
                new Block.Quote(
                        List.of(block(said.words())),
                        Inline.of(said.by().text()),
                        places.of(said.words().first(), said.by().last()));
            case Piece.Made made -> made.block();
            case Piece.Rule rule -> new Block.SectionBreak(places.of(rule.line(), rule.line()));
        };
    }
}
