package press.imprint.export.docx;

import java.util.Locale;
import press.imprint.design.Color;
import press.imprint.design.TextStyle;
import press.imprint.design.Theme;

/** A theme's text style in Word's properties: lengths in twentieths of a point, sizes in half points. */
final class Look {

    private Look() {}

    /** Twentieths of a point. */
    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    static String hex(Color color) {
        return color.hex().toUpperCase(Locale.ROOT);
    }

    /** What a style says of its letters that its parent does not say already. */
    static Properties run(TextStyle style, TextStyle parent, Theme theme, double scale, Fonts fonts) {
        Properties run = Properties.run();
        if (style.family() != parent.family()) {
            run.with("rFonts", fonts.attributes(style.family(), theme));
        }
        if (style.bold() != parent.bold()) {
            run.put("b", toggle("b", style.bold())).put("bCs", toggle("bCs", style.bold()));
        }
        if (style.italic() != parent.italic()) {
            run.put("i", toggle("i", style.italic())).put("iCs", toggle("iCs", style.italic()));
        }
        if (style.smallCaps() != parent.smallCaps()) {
            run.put("smallCaps", toggle("smallCaps", style.smallCaps()));
        }
        if (!style.color().equals(parent.color())) {
            run.value("color", hex(style.color()));
        }
        if (style.size() != parent.size()) {
            long halfPoints = Math.round(style.size() * scale * 2);
            run.value("sz", halfPoints).value("szCs", halfPoints);
        }
        return run;
    }

    private static String toggle(String name, boolean on) {
        return on ? "<w:" + name + "/>" : "<w:" + name + " w:val=\"0\"/>";
    }

    /** The attributes of {@code w:spacing}: at least the leading, so that tall scripts are not cut. */
    static String spacing(double before, double after, double leading) {
        return "w:before=\"" + twips(before) + "\" w:after=\"" + twips(after) + "\" w:line=\"" + twips(leading)
                + "\" w:lineRule=\"atLeast\"";
    }

    /** The attributes of {@code w:ind}; left is where lines start, whatever the direction of the script. */
    static String indent(int left, int right, int firstLine) {
        String first = firstLine < 0 ? " w:hanging=\"" + -firstLine + "\"" : " w:firstLine=\"" + firstLine + "\"";
        return "w:left=\"" + left + "\" w:right=\"" + right + "\"" + first;
    }

    static String align(TextStyle.Align align) {
        return switch (align) {
            case START -> "left";
            case END -> "right";
            case CENTER -> "center";
            case JUSTIFY -> "both";
        };
    }

    /** Which fonts Word shall take: the two of the theme part, so that they can be changed in one place, and the mono. */
    record Fonts(String text, String sans, String mono) {

        static Fonts of(Theme theme, press.imprint.design.Fonts shelf) {
            return new Fonts(
                    name(theme.textFamily(), shelf), name(theme.sansFamily(), shelf), name(theme.monoFamily(), shelf));
        }

        private static String name(String id, press.imprint.design.Fonts shelf) {
            return shelf.family(id).map(press.imprint.design.FontFamily::name).orElse(id);
        }

        String attributes(TextStyle.FamilyKind kind, Theme theme) {
            return switch (kind) {
                case TEXT -> themed("minor");
                case SANS -> themed("major");
                case MONO -> {
                    String name = press.imprint.xml.XmlText.attribute(mono);
                    yield "w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:cs=\"" + name + "\"";
                }
            };
        }

        static String themed(String which) {
            return "w:asciiTheme=\"" + which + "HAnsi\" w:hAnsiTheme=\"" + which + "HAnsi\" w:eastAsiaTheme=\"" + which
                    + "EastAsia\" w:cstheme=\"" + which + "Bidi\"";
        }
    }
}
