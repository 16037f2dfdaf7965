package press.imprint.design;

import java.util.EnumMap;
import java.util.Map;
import press.imprint.design.TextStyle.Align;

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
 * @param spacing line spacing of running text as a factor of its size, as people say "1.5 lines"; 0: as the theme has it
 * @param ragged whether justified text ends its lines raggedly and no word is divided
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
        double scale,
        double spacing,
        boolean ragged) {

    private static final double INCH = 72;

    public Layout {
        if (top < 0 || bottom < 0 || left < 0 || right < 0 || gutter < 0) {
            throw new IllegalArgumentException("the layout " + name + " has a margin below 0");
        }
        if (pageWidth - left - right < INCH || pageHeight - top - bottom < INCH) {
            throw new IllegalArgumentException("the layout " + name + " leaves less than an inch for text");
        }
        if (columns < 1 || (pageWidth - left - right - (columns - 1) * gutter) / columns < INCH) {
            throw new IllegalArgumentException("the layout " + name + " leaves less than an inch for a column");
        }
        if (!(scale > 0) || !(spacing >= 0)) {
            throw new IllegalArgumentException("the scale of a layout is above 0, and its spacing not below");
        }
    }

    /** Width of one column. */
    public double columnWidth() {
        return (pageWidth - left - right - (columns - 1) * gutter) / columns;
    }

    /** A theme with this layout's line spacing and line ends; sizes are not scaled. */
    Theme on(Theme theme) {
        if (spacing == 0 && !ragged) {
            return theme;
        }
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            styles.put(role, on(role, theme.style(role)));
        }
        return new Theme(
                theme.name(),
                theme.textFamily(),
                theme.sansFamily(),
                theme.monoFamily(),
                theme.accent(),
                theme.link(),
                theme.tint(),
                styles);
    }

    private TextStyle on(Role role, TextStyle style) {
        return new TextStyle(
                style.family(),
                style.size(),
                isRead(role) && spacing > 0 ? spacing * style.size() : style.leading(),
                style.bold(),
                style.italic(),
                style.smallCaps(),
                style.color(),
                ragged && style.align() == Align.JUSTIFY ? Align.START : style.align(),
                style.indentLeft(),
                style.indentRight(),
                style.firstLine(),
                style.before(),
                style.after(),
                style.keepWithNext(),
                !ragged && style.hyphenate());
    }

    /** The roles of text that is read at length: wide lines of heads, tables and code help nobody. */
    private static boolean isRead(Role role) {
        return switch (role) {
            case BODY, FIRST_PARAGRAPH, SUMMARY, QUOTE, LIST_ITEM, TERM, DESCRIPTION, VERSE, ASIDE, CUE -> true;
            case HEADLINE,
                    SUBHEADLINE,
                    BYLINE,
                    PUBLISHED,
                    KICKER,
                    NOTICE,
                    CORRECTION,
                    EDITORS_NOTE,
                    HEADING_1,
                    HEADING_2,
                    HEADING_3,
                    HEADING_4,
                    HEADING_5,
                    HEADING_6,
                    ATTRIBUTION,
                    PULL_QUOTE,
                    CAPTION,
                    CREDIT,
                    TABLE_CAPTION,
                    TABLE_HEADER,
                    TABLE_CELL,
                    CODE,
                    ASIDE_TITLE,
                    SECTION_BREAK,
                    FOOTNOTE,
                    COLOPHON,
                    RUNNING_HEAD,
                    RUNNING_FOOT,
                    BOOK_TITLE,
                    CONTENTS -> false;
        };
    }
}
