package press.imprint.design;

/**
 * The page of PDF and DOCX. All lengths in points (1/72 inch).
 *
 * @param name the layout's name
 * @param pageWidth width of the sheet
 * @param pageHeight height of the sheet
 * @param top margin to the first line
 * @param bottom margin below the last line
 * @param left margin of the text; the same on all pages
 * @param right margin of the text
 * @param columns how many columns of text
 * @param gutter space between columns
 * @param scale factor on all sizes and leadings of the theme
 */
public record Layout(
        String name,
        double pageWidth,
        double pageHeight,
        double top,
        double bottom,
        double left,
        double right,
        int columns,
        double gutter,
        double scale) {

    public Layout {
        if (pageWidth - left - right < 72 || pageHeight - top - bottom < 72) {
            throw new IllegalArgumentException("the layout " + name + " leaves less than an inch for text");
        }
        if (columns < 1 || scale <= 0) {
            throw new IllegalArgumentException("a layout has a column and a scale above 0");
        }
    }
}
