package press.imprint.export.text;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Block;
import press.imprint.article.Block.ColumnAlignment;
import press.imprint.article.TableGrid;

/** Turns a table into a grid of boxes under its caption. */
final class TableRenderer {

    private final StoryRenderer story;

    TableRenderer(StoryRenderer story) {
        this.story = story;
    }

    Box box(Block.Table table) {
        List<Box> boxes = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            boxes.add(story.words(table.caption()));
        }
        List<Box.GridCell> cells = new ArrayList<>();
        int columns = table.columns().size();
        add(TableGrid.of(table.header(), columns), 0, cells);
        add(TableGrid.of(table.rows(), columns), table.header().size(), cells);
        List<Box.Align> aligns =
                table.columns().stream().map(TableRenderer::align).toList();
        int rows = table.header().size() + table.rows().size();
        boxes.add(new Box.Grid(columns, table.header().size(), aligns, cells, rows));
        return new Box.Stack(boxes, true);
    }

    private void add(List<List<TableGrid.Placed>> grid, int offset, List<Box.GridCell> cells) {
        for (List<TableGrid.Placed> row : grid) {
            for (TableGrid.Placed placed : row) {
                Block.Cell cell = placed.cell();
                cells.add(new Box.GridCell(
                        offset + placed.row(),
                        placed.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        content(cell.content())));
            }
        }
    }

    private Box content(List<Block> blocks) {
        // A single paragraph stays simple, so that records can put it behind its name.
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph
                ? story.words(paragraph.content())
                : story.box(blocks);
    }

    private static Box.Align align(ColumnAlignment alignment) {
        return switch (alignment) {
            case NONE, LEFT -> Box.Align.LEFT;
            case CENTER -> Box.Align.CENTER;
            case RIGHT -> Box.Align.RIGHT;
        };
    }
}
