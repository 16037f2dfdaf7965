package press.imprint.export.docx;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Block.ListItem;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.export.docx.BlockWriter.Numbered;
import press.imprint.export.docx.Numbering.Format;

/** Lists as numbered paragraphs (17.9). */
final class ListWriter {

    private final Manuscript manuscript;
    private final BlockWriter blocks;

    ListWriter(Manuscript manuscript, BlockWriter blocks) {
        this.manuscript = manuscript;
        this.blocks = blocks;
    }

    void write(Block.BulletList list, Place place) {
        write(Format.BULLET, 1, list.items(), place, list.at());
    }

    void write(Block.NumberedList list, Place place) {
        write(Format.of(list.style()), list.start(), list.items(), place, list.at());
    }

    private void write(Format format, int start, List<ListItem> items, Place place, Span at) {
        StyleSheet sheet = manuscript.styles();
        int level = Math.min(place.depth(), Numbering.LEVELS - 1);
        if (place.depth() == Numbering.LEVELS) {
            manuscript.say(
                    DiagnosticCode.MARKUP_FLATTENED,
                    at,
                    "Word's lists have " + Numbering.LEVELS + " levels; deeper ones stand on the last");
        }
        int hanging = manuscript.numbering().hanging(format, start, items.size());
        int marksAt = place.start(sheet);
        boolean ordinary = place.text() == WordStyle.NORMAL || place.text() == WordStyle.LIST_CONTINUE;
        WordStyle continued = ordinary ? WordStyle.LIST_CONTINUE : place.text();
        WordStyle style = ordinary ? WordStyle.listItem(format.isNumbered(), place.depth()) : place.text();
        Place inside = place.list(continued, marksAt + hanging, sheet);
        int num = 0;
        int taskNum = 0;
        for (ListItem item : items) {
            boolean task = item.done().isPresent() && !format.isNumbered();
            if (task && taskNum == 0) {
                taskNum = manuscript.numbering().list(Format.TASK, level, marksAt, hanging, 1);
            } else if (!task && num == 0) {
                num = manuscript.numbering().list(format, level, marksAt, hanging, start);
            }
            item.done().ifPresent(done -> box(done));
            item(item, style, inside, new Numbered(task ? taskNum : num, level));
        }
    }

    /** A box to tick, which Word lets people tick ([MS-DOCX] 2.6.1.3). */
    private void box(boolean done) {
        String sign = done ? "☑" : "☐";
        blocks.prefix(
                "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"" + (done ? 1 : 0)
                        + "\"/><w14:checkedState w14:val=\"2611\" w14:font=\"Segoe UI Symbol\"/><w14:uncheckedState"
                        + " w14:val=\"2610\" w14:font=\"Segoe UI Symbol\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r>"
                        + "<w:t>" + sign + "</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r>",
                sign + " ");
    }

    private void item(ListItem item, WordStyle style, Place inside, Numbered numbered) {
        List<Block> content = item.content();
        Optional<Numbered> list = Optional.of(numbered);
        boolean carried = !content.isEmpty() && carries(content.getFirst(), style, inside, list);
        if (!carried) {
            blocks.emptyItem(inside.withText(style), style, numbered);
        }
        blocks.blocks(carried ? content.subList(1, content.size()) : content, inside);
    }

    /** Writes the first block of an item where its own paragraph can bear the item's mark; says whether it could. */
    private boolean carries(Block first, WordStyle style, Place inside, Optional<Numbered> list) {
        switch (first) {
            case Block.Paragraph paragraph ->
                blocks.paragraph(inside.withText(style), style, paragraph.content(), paragraph.at(), list);
            case Block.Heading heading -> blocks.heading(heading, inside, list);
            case Block.Preformatted preformatted -> blocks.preformatted(preformatted, inside, list);
            case Block.Verse verse -> blocks.verse(verse, inside, list);
            case Block.BulletList nested -> {
                return false;
            }
            case Block.NumberedList nested -> {
                return false;
            }
            case Block.Quote quote -> {
                return false;
            }
            case Block.PullQuote quote -> {
                return false;
            }
            case Block.Figure figure -> {
                return false;
            }
            case Block.Table table -> {
                return false;
            }
            case Block.Aside aside -> {
                return false;
            }
            case Block.DefinitionList definitions -> {
                return false;
            }
            case Block.Cue cue -> {
                return false;
            }
            case Block.SectionBreak rule -> {
                return false;
            }
        }
        return true;
    }
}
