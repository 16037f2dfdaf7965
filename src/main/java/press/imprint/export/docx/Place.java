package press.imprint.export.docx;

import press.imprint.export.docx.StyleSheet.Derived;

/**
 * Where a block stands: in what, how far in, and what its plain paragraphs look like there.
 *
 * @param text the style of plain paragraphs
 * @param left how far what surrounds it stands in, without the style's own indent, in twips
 * @param right the same on the other side
 * @param width width of the column of text, in twips
 * @param boxed whether it stands in an aside
 * @param depth in how many lists
 * @param align how its plain paragraphs are aligned by a table's column: empty, Left, Center or Right
 * @param rightToLeft the direction of the surrounding text
 */
record Place(
        WordStyle text, int left, int right, int width, boolean boxed, int depth, String align, boolean rightToLeft) {

    /** However deep things nest, lines keep this width: two inches. */
    private static final int LEAST_WIDTH = 2880;

    static Place of(WordStyle text, int width, boolean rightToLeft) {
        return new Place(text, 0, 0, width, false, 0, "", rightToLeft);
    }

    /** Inside the current text style, with a style for the plain paragraphs there. */
    Place inside(WordStyle style, StyleSheet sheet) {
        int newLeft = left + sheet.ownLeft(text);
        int newRight = right + sheet.ownRight(text);
        boolean room = width - newLeft - newRight - sheet.ownLeft(style) - sheet.ownRight(style) >= LEAST_WIDTH;
        return new Place(
                style, room ? newLeft : left, room ? newRight : right, width, boxed, depth, align, rightToLeft);
    }

    Place asBoxed() {
        return new Place(text, left, right, width, true, depth, align, rightToLeft);
    }

    /** The same place with another style for plain paragraphs. */
    Place withText(WordStyle style) {
        return new Place(style, left, right, width, boxed, depth, align, rightToLeft);
    }

    /** Inside the items of a list, where lines begin so far in, in twips. */
    Place list(WordStyle style, int lines, StyleSheet sheet) {
        boolean room = width - lines - end(sheet) >= LEAST_WIDTH || depth == 0;
        int newLeft = Math.max(0, (room ? lines : start(sheet)) - sheet.ownLeft(style));
        int newRight = style == text ? right : end(sheet);
        return new Place(style, newLeft, newRight, width, boxed, depth + 1, align, rightToLeft);
    }

    Place aligned(String newAlign) {
        return new Place(text, left, right, width, boxed, depth, newAlign, rightToLeft);
    }

    /** Where lines of plain paragraphs begin, in twips. */
    int start(StyleSheet sheet) {
        return left + sheet.ownLeft(text);
    }

    int end(StyleSheet sheet) {
        return right + sheet.ownRight(text);
    }

    /** Room for a picture or a table, in twips. */
    int room(StyleSheet sheet) {
        return Math.max(width - start(sheet) - end(sheet), Math.min(width, LEAST_WIDTH / 2));
    }

    /** How a block of this style looks here. */
    Derived style(WordStyle style, StyleSheet sheet, boolean afterTable) {
        if (style == text) {
            boolean box = boxed && style != WordStyle.ASIDE && style != WordStyle.ASIDE_TITLE;
            return new Derived(style, left, right, box, afterTable, align);
        }
        boolean box = boxed && style != WordStyle.ASIDE && style != WordStyle.ASIDE_TITLE;
        boolean running = text == WordStyle.NORMAL;
        return new Derived(style, running ? left : start(sheet), running ? right : end(sheet), box, afterTable, "");
    }
}
