package press.imprint.export.docx;

import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.design.Theme;
import press.imprint.export.docx.StyleSheet.Derived;

/** The properties of one style: what the theme says, and what Word needs besides: borders, grounds, keeping together. */
final class StyleLook {

    /** Room between a border and the text, in points; Word allows 31. */
    private static final int BORDER_SPACE = 8;

    private static final int MOST_BORDER_SPACE = 31;
    private static final double AFTER_TABLE = 10;

    private final StyleSheet sheet;
    private final WordStyle style;
    private final Derived derived;
    private final TextStyle look;

    StyleLook(StyleSheet sheet, WordStyle style, Derived derived) {
        this.sheet = sheet;
        this.style = style;
        this.derived = derived;
        this.look = sheet.look(style);
    }

    Properties paragraph() {
        Properties properties = Properties.paragraph();
        if (derived.isPlain()) {
            keeping(properties);
            numbering(properties);
            borders(properties);
            spacing(properties);
            indent(properties);
            if (style.isHeading()) {
                properties.value("outlineLvl", style.headingLevel() - 1);
            }
            TextStyle body = sheet.look(WordStyle.NORMAL);
            if (look.hyphenate() != body.hyphenate() && style != WordStyle.NORMAL) {
                properties.value("suppressAutoHyphens", look.hyphenate() ? "0" : "1");
            }
            if (look.align() != body.align() || style == WordStyle.NORMAL) {
                properties.value("jc", Look.align(figure() ? TextStyle.Align.START : look.align()));
            }
            return properties;
        }
        if (derived.left() != 0 || derived.right() != 0) {
            indent(properties);
        }
        if (derived.boxed() || style == WordStyle.ASIDE || style == WordStyle.ASIDE_TITLE) {
            borders(properties);
        }
        if (derived.afterTable() && style == WordStyle.TABLE_END) {
            properties.with("spacing", "w:before=\"160\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"");
        } else if (derived.boxed() && style == WordStyle.SOURCE_CODE) {
            properties.with("spacing", Look.spacing(0, look.after(), look.leading() * scale()));
        } else if (derived.afterTable()) {
            properties.with(
                    "spacing",
                    Look.spacing(Math.max(AFTER_TABLE, look.before()), look.after(), look.leading() * scale()));
        }
        if (!derived.align().isEmpty()) {
            properties.value("jc", derived.align().toLowerCase(java.util.Locale.ROOT));
        }
        return properties;
    }

    private double scale() {
        return sheet.layout().scale();
    }

    private boolean figure() {
        return style == WordStyle.FIGURE || style == WordStyle.CAPTIONED_FIGURE;
    }

    private void keeping(Properties properties) {
        boolean whole = style.isHeading() || style == WordStyle.TITLE || style == WordStyle.CAPTION;
        if (style == WordStyle.CAPTIONED_FIGURE
                || style == WordStyle.TABLE_CAPTION
                || style == WordStyle.TERM
                || (look.keepWithNext() && !figure() && style != WordStyle.TABLE_END)) {
            properties.on("keepNext");
        }
        if (whole) {
            properties.on("keepLines");
        }
    }

    private void numbering(Properties properties) {
        boolean bullet = WordStyle.BULLETS.contains(style);
        if (bullet || WordStyle.NUMBERS.contains(style)) {
            int level = (bullet ? WordStyle.BULLETS : WordStyle.NUMBERS).indexOf(style);
            properties.holding(
                    "numPr",
                    "<w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\""
                            + (bullet ? Numbering.STYLE_BULLETS : Numbering.STYLE_NUMBERS) + "\"/>");
        }
    }

    private void borders(Properties properties) {
        Theme theme = sheet.theme();
        String accent = Look.hex(theme.accent());
        String tint = "w:val=\"clear\" w:color=\"auto\" w:fill=\"" + Look.hex(theme.tint()) + "\"";
        if (derived.boxed() || style == WordStyle.ASIDE || style == WordStyle.ASIDE_TITLE) {
            properties.holding("pBdr", border("left", 24, boxSpace(), accent)).with("shd", tint);
        } else if (style == WordStyle.SECTION_BREAK) {
            properties.holding("pBdr", border("bottom", 6, 1, accent));
        } else if (style == WordStyle.NOTICE) {
            properties.holding(
                    "pBdr",
                    border("top", 12, 4, accent)
                            + border("left", 12, 6, accent)
                            + border("bottom", 12, 4, accent)
                            + border("right", 12, 6, accent));
        } else if (style == WordStyle.PULL_QUOTE) {
            properties.holding("pBdr", border("top", 12, 6, accent));
        } else if (style == WordStyle.SOURCE_CODE) {
            properties.with("shd", tint);
        } else if (style == WordStyle.HEADER) {
            properties.holding(
                    "pBdr", border("bottom", 4, 3, Look.hex(sheet.look(style).color())));
        }
    }

    /** A box's bar stays in one line whatever the indent of what stands in the box. */
    private int boxSpace() {
        if (derived.isPlain() || style == WordStyle.ASIDE || style == WordStyle.ASIDE_TITLE) {
            return BORDER_SPACE;
        }
        boolean listed = style.role() == Role.LIST_ITEM && style != WordStyle.LIST_CONTINUE;
        int in = listed ? derived.left() : derived.left() + sheet.ownLeft(style);
        int box = sheet.ownLeft(WordStyle.ASIDE);
        return Math.clamp(BORDER_SPACE + (in - box) / 20, 0, MOST_BORDER_SPACE);
    }

    private static String border(String side, int eighths, int space, String color) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"" + space + "\" w:color=\"" + color
                + "\"/>";
    }

    private void spacing(Properties properties) {
        switch (style) {
            case TABLE_END ->
                properties.with("spacing", "w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"");
            case FIGURE, CAPTIONED_FIGURE ->
                properties.with(
                        "spacing",
                        "w:before=\"200\" w:after=\"" + (style == WordStyle.FIGURE ? 200 : 100)
                                + "\" w:line=\"240\" w:lineRule=\"auto\"");
            case TABLE_HEADER, TABLE_TEXT ->
                properties.with("spacing", Look.spacing(look.before(), look.after(), look.leading() * scale()));
            default -> properties.with("spacing", Look.spacing(look.before(), look.after(), look.leading() * scale()));
        }
    }

    private void indent(Properties properties) {
        if (style == WordStyle.SECTION_BREAK) {
            int side = (sheet.textWidth() - derived.left() - derived.right()) * 2 / 5;
            properties.with("ind", Look.indent(derived.left() + side, derived.right() + side, 0));
            return;
        }
        boolean listed = style.role() == Role.LIST_ITEM && style != WordStyle.LIST_CONTINUE;
        if (listed && derived.isPlain()) {
            return; // the numbering level says it
        }
        int first = figure() || style.role() == Role.LIST_ITEM ? 0 : Look.twips(look.firstLine());
        int left = derived.left() + (figure() || style == WordStyle.TABLE_END ? 0 : sheet.ownLeft(style));
        int right = derived.right() + (figure() || derived.boxed() ? 0 : sheet.ownRight(style));
        TextStyle body = sheet.look(WordStyle.NORMAL);
        boolean inherits = left == Look.twips(body.indentLeft())
                && right == Look.twips(body.indentRight())
                && first == Look.twips(body.firstLine());
        if (!inherits || style == WordStyle.NORMAL) {
            properties.with("ind", Look.indent(left, right, first));
        }
    }

    static Properties run(WordStyle style, TextStyle look, StyleSheet sheet, Look.Fonts fonts) {
        if (style == WordStyle.TABLE_END) {
            return Properties.run().value("sz", 2).value("szCs", 2);
        }
        TextStyle body = sheet.look(WordStyle.NORMAL);
        Properties run = Look.run(look, body, sheet.theme(), sheet.layout().scale(), fonts);
        if (style == WordStyle.NORMAL) {
            run.value("color", Look.hex(look.color()));
        }
        if (style == WordStyle.SOURCE_CODE) {
            run.on("noProof");
        }
        return run;
    }

    /** The properties of a character style that shows these marks. */
    static Properties marks(int bits, Theme theme, Look.Fonts fonts) {
        Properties run = Properties.run();
        if ((bits & Marks.STRONG) != 0) {
            run.on("b").on("bCs");
        }
        if ((bits & Marks.EMPHASIS) != 0) {
            run.on("i").on("iCs");
        }
        if ((bits & Marks.STRUCK) != 0) {
            run.on("strike");
        }
        if ((bits & Marks.SMALL_CAPS) != 0) {
            run.on("smallCaps");
        }
        if ((bits & Marks.SUBSCRIPT) != 0) {
            run.value("vertAlign", "subscript");
        }
        if ((bits & Marks.SUPERSCRIPT) != 0) {
            run.value("vertAlign", "superscript");
        }
        if ((bits & Marks.LINK) != 0) {
            run.with("color", "w:val=\"" + Look.hex(theme.link()) + "\" w:themeColor=\"hyperlink\"");
            run.value("u", "single");
        }
        if ((bits & Marks.CODE) != 0) {
            run.with("rFonts", fonts.attributes(TextStyle.FamilyKind.MONO, theme))
                    .on("noProof");
        }
        return run;
    }
}
