package press.imprint.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.design.Color;
import press.imprint.design.Design;
import press.imprint.design.FontFamily;
import press.imprint.design.FontFile;
import press.imprint.design.Fonts;
import press.imprint.design.Layout;
import press.imprint.design.Role;
import press.imprint.design.Templates;
import press.imprint.design.TextStyle;
import press.imprint.design.TextStyle.Align;
import press.imprint.design.TextStyle.FamilyKind;
import press.imprint.design.Theme;

/** A quiet design for tests of exporters that need no shelf: serif text on A4, sans heads, one accent. */
public final class PlainDesign {

    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GREY = new Color(0x59, 0x59, 0x59);
    private static final Color ACCENT = new Color(0x8A, 0x1C, 0x1C);

    private PlainDesign() {}

    public static Design article() {
        return with(layout("article", 1, 1));
    }

    public static Design with(Layout layout) {
        return new Design(theme(), layout, new NamesOnly(), templates());
    }

    public static Layout layout(String name, int columns, double scale) {
        return new Layout(name, 595.3, 841.9, 72, 72, 85, 85, columns, 20, scale, 0, false);
    }

    private static Templates templates() {
        return (kind, name, view, to) -> {
            throw new UnsupportedOperationException("no templates in this design");
        };
    }

    private static Theme theme() {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        TextStyle body = text(11, 15.5, 0, 7);
        for (Role role : Role.values()) {
            styles.put(role, body);
        }
        styles.put(Role.HEADLINE, head(26, 30, 4, 8, INK));
        styles.put(Role.BOOK_TITLE, head(34, 40, 120, 12, ACCENT));
        styles.put(Role.SUBHEADLINE, head(14, 19, 0, 8, GREY, false));
        styles.put(Role.SUMMARY, slanted(12.5, 17.5, 4, 10, GREY, 0));
        styles.put(Role.BYLINE, head(10, 14, 4, 0, INK));
        styles.put(Role.PUBLISHED, head(9, 13, 0, 14, GREY, false));
        styles.put(Role.KICKER, head(9, 13, 0, 2, ACCENT));
        styles.put(Role.NOTICE, head(10, 14, 0, 12, ACCENT));
        styles.put(Role.CORRECTION, slanted(10, 14, 4, 8, ACCENT, 0));
        styles.put(Role.EDITORS_NOTE, slanted(10, 14, 4, 8, GREY, 0));
        double[] sizes = {16, 13.5, 12, 11, 10.5, 10};
        for (int level = 1; level <= 6; level++) {
            styles.put(Role.heading(level), head(sizes[level - 1], sizes[level - 1] + 4, 14, 4, INK));
        }
        styles.put(
                Role.QUOTE,
                new TextStyle(
                        FamilyKind.TEXT,
                        11,
                        15.5,
                        false,
                        false,
                        false,
                        GREY,
                        Align.START,
                        20,
                        20,
                        0,
                        6,
                        6,
                        false,
                        true));
        styles.put(Role.ATTRIBUTION, head(9.5, 13, 0, 10, GREY, 20));
        styles.put(Role.PULL_QUOTE, slanted(17, 23, 14, 6, ACCENT, 48));
        styles.put(
                Role.LIST_ITEM,
                new TextStyle(
                        FamilyKind.TEXT, 11, 15.5, false, false, false, INK, Align.START, 18, 0, 0, 2, 4, false, true));
        styles.put(Role.CAPTION, head(9, 12.5, 0, 4, GREY, false));
        styles.put(Role.CREDIT, head(8, 11, 0, 12, GREY, false));
        styles.put(Role.TABLE_CAPTION, head(9.5, 13, 10, 4, INK));
        styles.put(Role.TABLE_HEADER, head(9, 12, 2, 2, INK));
        styles.put(Role.TABLE_CELL, head(9, 12, 2, 2, INK, false));
        styles.put(
                Role.CODE,
                new TextStyle(
                        FamilyKind.MONO, 9, 12.5, false, false, false, INK, Align.START, 8, 8, 0, 8, 8, false, false));
        styles.put(Role.ASIDE_TITLE, head(11, 15, 12, 2, ACCENT, 12));
        styles.put(
                Role.ASIDE,
                new TextStyle(
                        FamilyKind.SANS, 10, 14, false, false, false, INK, Align.START, 12, 12, 0, 0, 4, false, true));
        styles.put(
                Role.TERM,
                new TextStyle(
                        FamilyKind.TEXT, 11, 15.5, true, false, false, INK, Align.START, 0, 0, 0, 4, 0, true, false));
        styles.put(
                Role.DESCRIPTION,
                new TextStyle(
                        FamilyKind.TEXT, 11, 15.5, false, false, false, INK, Align.START, 20, 0, 0, 0, 6, false, true));
        styles.put(Role.VERSE, slanted(11, 16, 8, 10, INK, 36));
        styles.put(
                Role.CUE,
                new TextStyle(
                        FamilyKind.MONO, 9, 13, false, false, false, GREY, Align.START, 0, 0, 0, 4, 8, false, false));
        styles.put(Role.SECTION_BREAK, text(6, 8, 8, 16));
        styles.put(
                Role.FOOTNOTE,
                new TextStyle(
                        FamilyKind.TEXT, 9, 12, false, false, false, INK, Align.START, 0, 0, 0, 0, 3, false, true));
        styles.put(Role.COLOPHON, head(8, 11, 6, 0, GREY, false));
        styles.put(Role.RUNNING_HEAD, head(8, 11, 0, 0, GREY, false));
        styles.put(
                Role.RUNNING_FOOT,
                new TextStyle(
                        FamilyKind.SANS, 8, 11, false, false, false, GREY, Align.CENTER, 0, 0, 0, 0, 0, false, false));
        return new Theme(
                "plain",
                "source-serif",
                "source-sans",
                "source-code",
                ACCENT,
                new Color(5, 99, 193),
                new Color(0xF3, 0xEF, 0xEA),
                styles);
    }

    private static TextStyle text(double size, double leading, double before, double after) {
        return new TextStyle(
                FamilyKind.TEXT,
                size,
                leading,
                false,
                false,
                false,
                INK,
                Align.START,
                0,
                0,
                0,
                before,
                after,
                false,
                true);
    }

    private static TextStyle head(double size, double leading, double before, double after, Color color) {
        return new TextStyle(
                FamilyKind.SANS,
                size,
                leading,
                true,
                false,
                false,
                color,
                Align.START,
                0,
                0,
                0,
                before,
                after,
                true,
                false);
    }

    private static TextStyle head(double size, double leading, double before, double after, Color color, boolean bold) {
        return new TextStyle(
                FamilyKind.SANS,
                size,
                leading,
                bold,
                false,
                false,
                color,
                Align.START,
                0,
                0,
                0,
                before,
                after,
                false,
                false);
    }

    private static TextStyle head(double size, double leading, double before, double after, Color color, double left) {
        return new TextStyle(
                FamilyKind.SANS,
                size,
                leading,
                true,
                false,
                false,
                color,
                Align.START,
                left,
                left,
                0,
                before,
                after,
                true,
                false);
    }

    private static TextStyle slanted(
            double size, double leading, double before, double after, Color color, double side) {
        return new TextStyle(
                FamilyKind.TEXT,
                size,
                leading,
                false,
                true,
                false,
                color,
                Align.START,
                side,
                side,
                0,
                before,
                after,
                false,
                false);
    }

    /** Families by name; no files. */
    private static final class NamesOnly implements Fonts {

        private static final Map<String, String> NAMES = Map.of(
                "source-serif", "Source Serif 4", "source-sans", "Source Sans 3", "source-code", "Source Code Pro");

        @Override
        public Optional<FontFamily> family(String id) {
            return Optional.ofNullable(NAMES.get(id))
                    .map(name -> new FontFamily(
                            id, name, false, 0, List.of("Latn"), List.of("Regular", "Bold", "Italic", "BoldItalic")));
        }

        @Override
        public List<FontFamily> fallbacks() {
            return List.of();
        }

        @Override
        public FontFile file(FontFamily family, String style) {
            throw new UnsupportedOperationException("names only");
        }
    }
}
