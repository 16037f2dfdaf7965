package press.imprint.layout;

import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Picture;
import press.imprint.design.Role;
import press.imprint.diagnostic.DesignException;

/**
 * How wide content must be and would like to be.
 *
 * @param least the widest thing that no line may divide, in points
 * @param most all on one line
 */
record Measure(double least, double most) {

    private static final Measure NOTHING = new Measure(0, 0);
    private static final double HANG = 1.35;

    Measure or(Measure other) {
        return new Measure(Math.max(least, other.least), Math.max(most, other.most));
    }

    private Measure plus(double more) {
        return new Measure(least + more, most + more);
    }

    /** Measures blocks; says nothing and counts no notes. */
    static Measure of(List<Block> blocks, Place place, StorySetting story, BlockSetter setter) throws DesignException {
        boolean before = story.quiet(true);
        int notes = story.notes();
        try {
            return new Measurer(story, setter).blocks(blocks, place);
        } finally {
            story.notes(notes);
            story.quiet(before);
        }
    }

    private record Measurer(StorySetting story, BlockSetter setter) {

        Measure blocks(List<Block> blocks, Place place) throws DesignException {
            Measure widest = NOTHING;
            for (Block block : blocks) {
                widest = widest.or(block(block, place));
            }
            return widest;
        }

        private Measure block(Block block, Place place) throws DesignException {
            double hang = story.theme().style(place.paragraph()).size() * place.scale() * HANG;
            return switch (block) {
                case Block.Paragraph paragraph -> text(paragraph.content(), place.paragraph(), place);
                case Block.Heading heading -> text(heading.content(), Role.heading(heading.level()), place);
                case Block.BulletList list -> items(list.items(), place).plus(hang);
                case Block.NumberedList list -> items(list.items(), place).plus(hang * 1.5);
                case Block.Quote quote ->
                    blocks(quote.content(), place.with(Role.QUOTE))
                            .or(text(quote.attribution(), Role.ATTRIBUTION, place));
                case Block.PullQuote quote -> text(quote.content(), Role.PULL_QUOTE, place);
                case Block.Figure figure -> figure(figure, place);
                case Block.Table table -> table(table, place);
                case Block.Preformatted preformatted -> preformatted(preformatted, place);
                case Block.Aside aside ->
                    blocks(aside.content(), place.with(Role.ASIDE)).plus(18);
                case Block.DefinitionList list -> definitions(list, place);
                case Block.Verse verse -> text(verse.content(), Role.VERSE, place);
                case Block.Cue cue -> text(Inline.of(cue.kind() + " " + cue.direction()), Role.CUE, place);
                case Block.SectionBreak sectionBreak -> new Measure(36, 36);
            };
        }

        private Measure text(List<Inline> content, Role role, Place place) throws DesignException {
            if (content.isEmpty()) {
                return NOTHING;
            }
            StyledText text = Flattener.of(
                    content, story.theme().style(role), place.scale(), place.language(), place.owner(), story, setter);
            double least = 0;
            double most = 0;
            double line = 0;
            double spaces = 0;
            for (Unit unit : new UnitMaker(story, text, place.rightToLeft()).units(place.language())) {
                least = Math.max(least, unit.wordWidth());
                line += spaces + unit.wordWidth();
                spaces = unit.spaceWidth();
                most = Math.max(most, line);
                if (unit.hard()) {
                    line = 0;
                    spaces = 0;
                }
            }
            var style = story.theme().style(role);
            boolean hangs = role == Role.LIST_ITEM || role == Role.FOOTNOTE;
            double indent = hangs ? 0 : style.indentLeft() + style.indentRight() + Math.max(0, style.firstLine());
            return new Measure(least, most).plus(indent);
        }

        private Measure items(List<Block.ListItem> items, Place place) throws DesignException {
            Measure widest = NOTHING;
            for (Block.ListItem item : items) {
                widest = widest.or(blocks(item.content(), place.with(Role.LIST_ITEM)));
            }
            return widest;
        }

        private Measure figure(Block.Figure figure, Place place) throws DesignException {
            double width = 100;
            if (figure.picture().isPresent()) {
                Picture picture = story.picture(figure.picture().get());
                width = picture == null ? width : StorySetting.size(picture)[0];
            }
            Measure caption = text(figure.caption(), Role.CAPTION, place);
            return new Measure(Math.max(Math.min(width, 40), caption.least()), Math.max(width, caption.least()));
        }

        private Measure table(Block.Table table, Place place) throws DesignException {
            double least = 0;
            double most = 0;
            for (List<Block.Row> rows : List.of(table.header(), table.rows())) {
                for (Block.Row row : rows) {
                    double rowLeast = 0;
                    double rowMost = 0;
                    for (Block.Cell cell : row.cells()) {
                        Measure measure = blocks(cell.content(), place.with(Role.TABLE_CELL))
                                .plus(10);
                        rowLeast += measure.least();
                        rowMost += measure.most();
                    }
                    least = Math.max(least, rowLeast);
                    most = Math.max(most, rowMost);
                }
            }
            return new Measure(least, most);
        }

        private Measure preformatted(Block.Preformatted block, Place place) throws DesignException {
            double most = 0;
            InlineStyle ink = Flattener.base(
                    story.theme().style(Role.CODE), place.scale(), place.language(), place.owner(), story);
            for (String line : block.text().split("\n", -1)) {
                most = Math.max(most, story.piece(line, ink, 0, false).width());
            }
            return new Measure(Math.min(most, 60), most).plus(18 + ink.size() * 1.2);
        }

        private Measure definitions(Block.DefinitionList list, Place place) throws DesignException {
            Measure widest = NOTHING;
            for (Block.Definition entry : list.entries()) {
                for (List<Inline> term : entry.terms()) {
                    widest = widest.or(text(term, Role.TERM, place));
                }
                for (List<Block> description : entry.descriptions()) {
                    widest = widest.or(
                            blocks(description, place.with(Role.DESCRIPTION)).plus(16));
                }
            }
            return widest;
        }
    }
}
