package press.imprint.design;

/**
 * How the words of one role look. All lengths in points (1/72 inch).
 *
 * @param family which of the theme's three families
 * @param size size of type
 * @param leading distance from one baseline to the next
 * @param bold heavier
 * @param italic slanted
 * @param smallCaps set in small capitals where the format can
 * @param color ink
 * @param align how lines end
 * @param indentLeft from the left edge of the column (right edge for right-to-left text)
 * @param indentRight from the other edge
 * @param firstLine further indent of the first line; negative hangs it out
 * @param before space above, swallowed at the top of a page
 * @param after space below; between two blocks the larger of after and before counts
 * @param keepWithNext whether a page may not end after it
 * @param hyphenate whether words may be divided
 */
public record TextStyle(
        FamilyKind family,
        double size,
        double leading,
        boolean bold,
        boolean italic,
        boolean smallCaps,
        Color color,
        Align align,
        double indentLeft,
        double indentRight,
        double firstLine,
        double before,
        double after,
        boolean keepWithNext,
        boolean hyphenate) {

    /** The three families of a theme. */
    public enum FamilyKind {
        TEXT,
        SANS,
        MONO
    }

    /** How lines end; start and end follow the direction of the text. */
    public enum Align {
        START,
        END,
        CENTER,
        JUSTIFY
    }
}
