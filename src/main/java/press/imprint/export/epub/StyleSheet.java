package press.imprint.export.epub;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import press.imprint.design.Color;
import press.imprint.design.Design;
import press.imprint.design.FontFamily;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.design.TextStyle.FamilyKind;
import press.imprint.design.Theme;

/**
 * The theme as CSS: one rule a role, for the class of its name.
 *
 * <p>The reader's settings come first. Sizes are relative to the size they chose, running text has neither size nor
 * color of its own, grounds are thin veils that darken white and lighten black, inks are {@link ScreenColor}s. The
 * page belongs to the reading system: no margins of the page, no {@code @page}.
 */
final class StyleSheet {

    static final String NAME = "style.css";

    /** Roles whose elements a browser would set bold by itself. */
    private static final Set<Role> HEADINGS = EnumSet.of(
            Role.HEADLINE,
            Role.BOOK_TITLE,
            Role.HEADING_1,
            Role.HEADING_2,
            Role.HEADING_3,
            Role.HEADING_4,
            Role.HEADING_5,
            Role.HEADING_6);

    /** Roles that belong to pages of paper. */
    private static final Set<Role> OF_PAPER = EnumSet.of(Role.RUNNING_HEAD, Role.RUNNING_FOOT, Role.SECTION_BREAK);

    private final Design design;
    private final Theme theme;
    private final TextStyle body;
    private final StringBuilder css = new StringBuilder(6000);

    private StyleSheet(Design design) {
        this.design = design;
        this.theme = design.theme();
        this.body = theme.style(Role.BODY);
    }

    /**
     * The sheet.
     *
     * @param faces faces inside the book, which the sheet names
     */
    static String of(Design design, List<EmbeddedFonts.Face> faces) {
        StyleSheet sheet = new StyleSheet(design);
        faces.forEach(face -> sheet.css.append(face.rule()));
        sheet.css
                .append("body{font-family:")
                .append(sheet.families(FamilyKind.TEXT))
                .append(";line-height:");
        sheet.css.append(number(sheet.body.leading() / sheet.body.size())).append("}\n");
        for (Role role : Role.values()) {
            if (!OF_PAPER.contains(role)) {
                sheet.rule(role);
            }
        }
        sheet.rightToLeft();
        return sheet.css.append(sheet.fixed()).toString();
    }

    private void rule(Role role) {
        TextStyle style = theme.style(role);
        css.append('.').append(role.label()).append('{');
        type(role, style);
        ink(style.color());
        line(role, style);
        css.append("margin:").append(margin(style)).append("}\n");
    }

    /** Above, right, below, left; in one word where all are none. */
    private static String margin(TextStyle style) {
        String all = em(style.before(), style) + " " + em(style.indentRight(), style) + " " + em(style.after(), style)
                + " " + em(style.indentLeft(), style);
        return all.equals("0 0 0 0") ? "0" : all;
    }

    private void type(Role role, TextStyle style) {
        if (!theme.family(style).equals(theme.family(body))) {
            css.append("font-family:").append(families(style.family())).append(';');
        }
        if (Math.abs(style.size() - body.size()) > 0.05) {
            css.append("font-size:")
                    .append(number(scale(style.size() / body.size())))
                    .append("em;");
        }
        double leading = style.leading() / style.size();
        if (Math.abs(leading - body.leading() / body.size()) > 0.03) {
            css.append("line-height:").append(number(leading)).append(';');
        }
        if (style.bold() || HEADINGS.contains(role) || role == Role.TABLE_HEADER) {
            css.append("font-weight:").append(style.bold() ? "bold;" : "normal;");
        }
        css.append(style.italic() ? "font-style:italic;" : "");
        css.append(style.smallCaps() ? "font-variant:small-caps;" : "");
    }

    /** Large type is large against a sheet; on a small screen half of the excess says as much. */
    private static double scale(double ratio) {
        return ratio <= 1.6 ? ratio : 1.6 + (ratio - 1.6) / 2;
    }

    private void ink(Color color) {
        if (ScreenColor.hasHue(color)) {
            css.append("color:").append(ScreenColor.of(color)).append(';');
        } else if (ScreenColor.isFaint(color)) {
            css.append("opacity:.75;");
        }
    }

    private void line(Role role, TextStyle style) {
        css.append(
                switch (style.align()) {
                    case START -> role == Role.BODY || role == Role.FIRST_PARAGRAPH ? "" : "text-align:start;";
                    case END -> "text-align:end;";
                    case CENTER -> "text-align:center;";
                    // Whether lines are justified is the reader's choice.
                    case JUSTIFY -> "";
                });
        if (style.firstLine() != 0) {
            css.append("text-indent:").append(em(style.firstLine(), style)).append(';');
        }
        css.append(style.hyphenate() ? "" : "-webkit-hyphens:none;hyphens:none;");
        css.append(style.keepWithNext() ? "page-break-after:avoid;break-after:avoid;" : "");
    }

    /** Indents change sides with the direction; physical margins are what all reading systems know. */
    private void rightToLeft() {
        for (Role role : Role.values()) {
            TextStyle style = theme.style(role);
            if (!OF_PAPER.contains(role) && style.indentLeft() != style.indentRight()) {
                css.append("[dir=\"rtl\"] .")
                        .append(role.label())
                        .append("{margin-left:")
                        .append(em(style.indentRight(), style))
                        .append(";margin-right:")
                        .append(em(style.indentLeft(), style))
                        .append("}\n");
            }
        }
    }

    private String families(FamilyKind kind) {
        String id = switch (kind) {
            case TEXT -> theme.textFamily();
            case SANS -> theme.sansFamily();
            case MONO -> theme.monoFamily();
        };
        String name = design.fonts().family(id).map(FontFamily::name).orElse(id);
        return "\"" + quoted(name) + "\"," + fallbacks(kind, id);
    }

    private static String fallbacks(FamilyKind kind, String id) {
        if (kind == FamilyKind.MONO) {
            return "\"Menlo\",\"Consolas\",\"DejaVu Sans Mono\",monospace";
        }
        return kind == FamilyKind.SANS || id.contains("sans")
                ? "\"Helvetica Neue\",\"Arial\",sans-serif"
                : "\"Charter\",\"Georgia\",serif";
    }

    /** A family's name as a CSS string; what is no letter, digit, space or hyphen has no business in one. */
    static String quoted(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static String em(double points, TextStyle of) {
        double value = points / of.size();
        return Math.abs(value) < 0.005 ? "0" : number(value) + "em";
    }

    /** Two decimals at most, in the one spelling of CSS. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        String digits = rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return sign + (whole == 0 ? "" : whole) + digits;
    }

    /** What follows from the elements and not from the theme, in the theme's accent. */
    private String fixed() {
        return FIXED.replace("ACCENT", ScreenColor.of(theme.accent()))
                .replace("LINK", ScreenColor.of(theme.link()))
                .replace("MONO", families(FamilyKind.MONO));
    }

    private static final String FIXED = """
            p{margin:0;orphans:2;widows:2}
            h1,h2,h3,h4,h5,h6{page-break-after:avoid;break-after:avoid;page-break-inside:avoid;break-inside:avoid;text-wrap:balance}
            a{color:LINK;text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.15em}
            header{margin:0 0 1.6em}
            header>:first-child{margin-top:0}
            .kicker{letter-spacing:.06em}
            .notice{border:2px solid ACCENT;padding:.5em .8em}
            .correction,.editors-note,.cue{margin-left:0;margin-right:0}
            .correction,.editors-note{border-left:3px solid ACCENT;padding:.1em 0 .1em .8em}
            [dir="rtl"] .correction,[dir="rtl"] .editors-note{margin-left:0;margin-right:0;border-left:0;border-right:3px solid ACCENT;padding:.1em .8em .1em 0}
            .quote>p+p,.aside>p+p,.footnote>p+p,li>p+p,dd>p+p,td>p+p,th>p+p{text-indent:1.2em}
            .quote>.attribution,.aside>.attribution,.pulled>.attribution{text-indent:0}
            .quote,.aside,.verse,.cue{page-break-inside:auto}
            .aside{background-color:rgba(128,128,128,.12);border-top:2px solid ACCENT;padding:.8em 1em}
            .aside>.aside-title+p{text-indent:0}
            .aside>:first-child,.quote>:first-child{margin-top:0}
            .aside>:last-child,.quote>:last-child{margin-bottom:0}
            .pulled{margin:1.6em 0;padding:.9em 0;border-top:1px solid ACCENT;border-bottom:1px solid ACCENT;page-break-inside:avoid;break-inside:avoid}
            .pulled>p{margin-top:0;margin-bottom:0}
            .pulled>.attribution{margin-top:.6em}
            .list{margin:.6em 0;padding:0 0 0 1.6em}
            [dir="rtl"] .list{padding:0 1.6em 0 0}
            .list .list{margin:.2em 0}
            .list-item{margin-left:0;margin-right:0;text-indent:0}
            .task{list-style-type:none}
            .task>.box{display:inline-block;width:1.4em;margin-left:-1.4em}
            [dir="rtl"] .task>.box{margin-left:0;margin-right:-1.4em}
            .figure{margin:1.4em 0;page-break-inside:avoid;break-inside:avoid}
            .figure>img{display:block;max-width:100%;max-height:90vh;height:auto;margin:0 auto}
            .figure>.caption{margin-top:.6em;margin-left:0;margin-right:0}
            .caption .credit{font-size:1em;opacity:1;margin:0}
            .inline-picture{max-width:100%;max-height:2.4em;height:auto;width:auto;vertical-align:middle}
            .missing-picture{border:1px dashed rgba(128,128,128,.8);padding:1.2em 1em;text-align:center;font-style:italic}
            span.missing-picture{padding:0 .3em}
            .missing-picture .address{display:block;font-style:normal;font-size:.8em;overflow-wrap:anywhere}
            .table{border-collapse:collapse;margin:1.4em 0;max-width:100%;font-variant-numeric:lining-nums tabular-nums;border-top:2px solid ACCENT;border-bottom:1px solid rgba(128,128,128,.6)}
            .table td,.table th{margin:0;padding:.35em .7em;vertical-align:top;text-align:start;border-top:1px solid rgba(128,128,128,.3)}
            .table th{vertical-align:bottom}
            .table tbody th{vertical-align:top}
            .table thead{background-color:rgba(128,128,128,.12)}
            .table caption{margin:0 0 .5em;text-align:start;caption-side:top}
            .table .left{text-align:left}
            .table .center{text-align:center}
            .table .right{text-align:right}
            code{font-family:MONO;font-size:.92em;white-space:pre-wrap;overflow-wrap:anywhere}
            pre{background-color:rgba(128,128,128,.12);padding:.8em 1em;white-space:pre-wrap;overflow-wrap:anywhere;text-align:start}
            pre>code{font-size:1em}
            .small-caps{font-variant:small-caps}
            sub,sup{line-height:0}
            .term{page-break-after:avoid;break-after:avoid}
            .cue{border:1px solid rgba(128,128,128,.6);padding:.4em .7em}
            .section-break{width:5em;margin:1.8em auto;border:0;border-top:1px solid ACCENT}
            .noteref{vertical-align:super;font-size:.72em;line-height:0;text-decoration:none;padding:0 .1em}
            .footnotes{margin:2.4em 0 0;padding:1em 0 0;border-top:1px solid rgba(128,128,128,.6)}
            .footnote{padding:0}
            .backlink{text-decoration:none;font-weight:bold}
            footer{margin:2.4em 0 0;padding:.8em 0 0;border-top:1px solid rgba(128,128,128,.6)}
            .footnotes+footer{margin-top:1.4em}
            .book{margin:22vh 0 0;text-align:center}
            .book>*{text-align:center}
            .book>.creator{margin:1em 0}
            .contents-list{list-style-type:none;margin:0;padding:0}
            .contents-list .contents-list{padding:0 0 0 1.4em}
            [dir="rtl"] .contents-list .contents-list{padding:0 1.4em 0 0}
            .contents-list>li{margin:.45em 0}
            .contents a{color:inherit;text-decoration:none}
            """;
}
