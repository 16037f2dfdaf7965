package press.imprint.export.text;

import java.util.List;

/** What the setter sets: text without a story's meaning, to be brought into a width. */
sealed interface Box {

    /** Words that fill lines. */
    record Words(Run run) implements Box {}

    /**
     * Words of which all lines but the first stand in.
     *
     * @param hang by how many columns
     */
    record Turned(int hang, Run run) implements Box {}

    /** Lines that stay as they are, however long. */
    record Fixed(List<String> lines) implements Box {
        public Fixed {
            lines = List.copyOf(lines);
        }
    }

    /** Words in the middle of the width. */
    record Centered(Run run) implements Box {}

    /** Words with a row of signs under them, as long as the longest line. */
    record Underlined(Run run, char sign) implements Box {}

    /** Boxes one below the other, with an empty line between or not. */
    record Stack(List<Box> boxes, boolean spaced) implements Box {
        public Stack {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A box that stands in from the edge.
     *
     * @param first what stands before the first line
     * @param rest what stands before the others, of the same width
     * @param end columns kept free at the other edge
     */
    record Hanging(String first, String rest, int end, Box content) implements Box {}

    /**
     * A box between two rules.
     *
     * @param top begins the rule above, the sign then fills it
     * @param sign fills the rules
     */
    record Ruled(String top, char sign, Box content) implements Box {}

    /**
     * Cells in rows and columns.
     *
     * @param columns how many columns
     * @param headers how many of the rows name the columns
     * @param aligns how each column is aligned
     */
    record Grid(int columns, int headers, List<Align> aligns, List<GridCell> cells, int rows) implements Box {
        public Grid {
            aligns = List.copyOf(aligns);
            cells = List.copyOf(cells);
        }
    }

    /** A cell and what it covers. */
    record GridCell(int row, int column, int rowSpan, int columnSpan, Box content) {}

    /** How lines stand in a column. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Nothing at all. */
    Box NOTHING = new Stack(List.of(), false);
}
