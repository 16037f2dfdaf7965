package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TableGridTest {

    private static Block.Cell cell(int columns, int rows) {
        return new Block.Cell(List.of(), columns, rows, false);
    }

    private static Block.Row row(Block.Cell... cells) {
        return new Block.Row(List.of(cells));
    }

    private static Block.Table table(int columns, Block.Row... rows) {
        return new Block.Table(
                List.of(),
                List.of(),
                List.of(rows),
                java.util.Collections.nCopies(columns, Block.ColumnAlignment.NONE),
                Span.NONE);
    }

    @Test
    void placesCellsBesideThoseThatReachDown() {
        List<List<TableGrid.Placed>> grid =
                TableGrid.of(List.of(row(cell(1, 2), cell(2, 1)), row(cell(1, 1), cell(1, 1))), 3);
        assertThat(grid.get(0)).extracting(TableGrid.Placed::column).containsExactly(0, 1);
        assertThat(grid.get(1)).extracting(TableGrid.Placed::column).containsExactly(1, 2);
    }

    @Test
    void takesARowThatCellsFromAboveFill() {
        assertThat(table(2, row(cell(2, 2)), row()).rows()).hasSize(2);
    }

    @Test
    void refusesRowsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(2, row(cell(1, 1))))
                .withMessage("row 1 of a table leaves column 2 empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(2, row(cell(3, 1))))
                .withMessage("row 1 of a table is wider than its 2 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(3, row(cell(1, 1), cell(1, 2), cell(1, 1)), row(cell(2, 1), cell(1, 1))))
                .withMessage("cells overlap in row 2 of a table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(1, row(cell(1, 2))))
                .withMessage("a cell reaches below the last row of its group");
        assertThatIllegalArgumentException().isThrownBy(() -> table(1)).withMessage("a table needs a row");
        assertThatIllegalArgumentException().isThrownBy(() -> cell(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> cell(1, 0));
    }

    @Test
    void refusesAHeaderCellThatReachesIntoTheBody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(
                        List.of(),
                        List.of(row(cell(1, 2))),
                        List.of(row()),
                        List.of(Block.ColumnAlignment.NONE),
                        Span.NONE));
    }

    @Test
    void refusesAnEnormousSpanWithoutEnormousWork() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(2, row(cell(Integer.MAX_VALUE, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> table(2, row(cell(1, 1), cell(Integer.MAX_VALUE, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> table(1, row(cell(1, Integer.MAX_VALUE))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(1, row(cell(1, 1)), row(cell(1, Integer.MAX_VALUE))));
    }

    @Property(tries = 300)
    void everyPlaceOfATableBelongsToExactlyOneCell(@ForAll long seed) {
        Random random = new Random(seed);
        LineMaker lines = new LineMaker(
                random, WordStock.TONGUES.getFirst(), List.of(), TinyPictures.ALL.getFirst()::id, List::of);
        Block.Table table = (Block.Table) new TableMaker(random, lines, () -> Span.NONE).table(List::of);
        int[][] covered = new int[table.rows().size()][table.columns().size()];
        TableGrid.of(table.rows(), table.columns().size())
                .forEach(row -> row.forEach(placed -> {
                    for (int r = 0; r < placed.cell().rowSpan(); r++) {
                        for (int c = 0; c < placed.cell().columnSpan(); c++) {
                            covered[placed.row() + r][placed.column() + c]++;
                        }
                    }
                }));
        for (int[] row : covered) {
            assertThat(row).containsOnly(1);
        }
    }
}
