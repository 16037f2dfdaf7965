package press.imprint.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One walk over an article that checks what only the whole can show: depth, anchors, notes in notes, links in links. */
final class Shape {

    private final Set<PictureId> pictures = new TreeSet<>();
    private final Set<String> anchors = new HashSet<>();

    Shape(List<Block> body, Metadata about) {
        inlines(about.headline(), 1, false, false);
        inlines(about.subheadline(), 1, false, false);
        inlines(about.summary(), 1, false, false);
        blocks(body, 1, false);
    }

    Set<PictureId> pictures() {
        return pictures;
    }

    private void blocks(List<Block> blocks, int depth, boolean inNote) {
        deep(depth);
        for (Block block : blocks) {
            block(block, depth + 1, inNote);
        }
    }

    private void block(Block block, int depth, boolean inNote) {
        switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.content(), depth, inNote, false);
            case Block.Heading heading -> {
                heading.anchor().ifPresent(this::anchor);
                inlines(heading.content(), depth, inNote, false);
            }
            case Block.BulletList list -> list.items().forEach(item -> blocks(item.content(), depth, inNote));
            case Block.NumberedList list -> list.items().forEach(item -> blocks(item.content(), depth, inNote));
            case Block.Quote quote -> {
                blocks(quote.content(), depth, inNote);
                inlines(quote.attribution(), depth, inNote, false);
            }
            case Block.PullQuote quote -> {
                inlines(quote.content(), depth, inNote, false);
                inlines(quote.attribution(), depth, inNote, false);
            }
            case Block.Figure figure -> {
                figure.picture().ifPresent(pictures::add);
                inlines(figure.caption(), depth, inNote, false);
                inlines(figure.credit(), depth, inNote, false);
            }
            case Block.Table table -> {
                inlines(table.caption(), depth, inNote, false);
                rows(table.header(), depth, inNote);
                rows(table.rows(), depth, inNote);
            }
            case Block.Aside aside -> {
                inlines(aside.title(), depth, inNote, false);
                blocks(aside.content(), depth, inNote);
            }
            case Block.DefinitionList list ->
                list.entries().forEach(entry -> {
                    entry.terms().forEach(term -> inlines(term, depth, inNote, false));
                    entry.descriptions().forEach(description -> blocks(description, depth, inNote));
                });
            case Block.Verse verse -> inlines(verse.content(), depth, inNote, false);
            case Block.Preformatted preformatted -> {}
            case Block.Cue cue -> {}
            case Block.SectionBreak sectionBreak -> {}
        }
    }

    private void rows(List<Block.Row> rows, int depth, boolean inNote) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), depth, inNote)));
    }

    private void inlines(List<Inline> content, int depth, boolean inNote, boolean inLink) {
        deep(depth);
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Link link -> {
                    if (inLink) {
                        throw new IllegalArgumentException("a link inside a link");
                    }
                    inlines(link.content(), depth + 1, inNote, true);
                }
                case Inline.Marked part -> inlines(part.content(), depth + 1, inNote, inLink);
                case Inline.Footnote note -> {
                    if (inNote || inLink) {
                        throw new IllegalArgumentException("a footnote inside a " + (inNote ? "footnote" : "link"));
                    }
                    blocks(note.content(), depth + 1, true);
                }
                case Inline.InlinePicture picture -> picture.picture().ifPresent(pictures::add);
                case Inline.Text text -> {}
                case Inline.Code code -> {}
                case Inline.LineBreak lineBreak -> {}
            }
        }
    }

    private void anchor(String name) {
        Checks.notBlank("an anchor", name);
        if (!anchors.add(name)) {
            throw new IllegalArgumentException("two headings have the anchor " + name);
        }
    }

    private static void deep(int depth) {
        if (depth > Article.MAX_NESTING) {
            throw new IllegalArgumentException("nested more than " + Article.MAX_NESTING + " deep");
        }
    }
}
