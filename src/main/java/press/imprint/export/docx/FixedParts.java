package press.imprint.export.docx;

import java.util.Optional;
import java.util.Set;
import press.imprint.article.Picture;
import press.imprint.design.Color;
import press.imprint.design.Role;
import press.imprint.design.Theme;
import press.imprint.xml.XmlText;

/** The parts around the text that hardly change from story to story. */
final class FixedParts {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String COMPATIBILITY_URI = "http://schemas.microsoft.com/office/word";

    private FixedParts() {}

    /** [Content_Types].xml (ECMA-376 part 2, section 10.1.2). */
    static byte[] contentTypes(Set<Picture.Kind> pictures, boolean embedded) {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        out.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (Picture.Kind kind : pictures) {
            out.raw("<Default Extension=\"" + kind.ending() + "\" ContentType=\"" + kind.mediaType() + "\"/>");
        }
        override(out, "/word/document.xml", WORD + "document.main+xml");
        override(out, "/word/styles.xml", WORD + "styles+xml");
        override(out, "/word/numbering.xml", WORD + "numbering+xml");
        override(out, "/word/footnotes.xml", WORD + "footnotes+xml");
        override(out, "/word/settings.xml", WORD + "settings+xml");
        override(out, "/word/fontTable.xml", WORD + "fontTable+xml");
        override(out, "/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        for (int i = 1; i <= 2; i++) {
            override(out, "/word/header" + i + ".xml", WORD + "header+xml");
            override(out, "/word/footer" + i + ".xml", WORD + "footer+xml");
        }
        override(out, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(out, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        if (embedded) {
            override(
                    out,
                    "/customXml/itemProps1.xml",
                    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        }
        return out.raw("</Types>").bytes();
    }

    private static void override(WordXml out, String part, String type) {
        out.raw("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    /** settings.xml (17.15.1), elements in schema order. */
    static byte[] settings(Optional<Tongue> language, boolean hyphenate) {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw("<w:settings xmlns:w=\"" + Namespaces.W + "\"><w:zoom w:percent=\"100\"/>");
        out.raw("<w:defaultTabStop w:val=\"720\"/>").raw(hyphenate ? "<w:autoHyphenation/>" : "");
        out.raw(
                "<w:characterSpacingControl w:val=\"doNotCompress\"/>"
                        + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:doNotExpandShiftReturn/>");
        compatibility(out, "compatibilityMode", "15");
        compatibility(out, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(out, "enableOpenTypeFeatures", "1");
        compatibility(out, "doNotFlipMirrorIndents", "1");
        compatibility(out, "differentiateMultirowTableHeaders", "1");
        compatibility(out, "useWord2013TrackBottomHyphenation", "0");
        out.raw("</w:compat>");
        language.ifPresent(tongue -> out.raw("<w:themeFontLang " + tongue.attributes() + "/>"));
        out.raw("<w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" w:t2=\"dark2\""
                + " w:accent1=\"accent1\" w:accent2=\"accent2\" w:accent3=\"accent3\" w:accent4=\"accent4\""
                + " w:accent5=\"accent5\" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\""
                + " w:followedHyperlink=\"followedHyperlink\"/>");
        return out.raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>")
                .bytes();
    }

    private static void compatibility(WordXml out, String name, String value) {
        out.raw("<w:compatSetting w:name=\"" + name + "\" w:uri=\"" + COMPATIBILITY_URI + "\" w:val=\"" + value
                + "\"/>");
    }

    static final String FOOTNOTES_END = "</w:footnotes>";

    /** footnotes.xml begins with the two separators that Word looks for (17.11.23). */
    static WordXml footnotesBegin() {
        return new WordXml()
                .raw(WordXml.DECLARATION)
                .raw("<w:footnotes" + Namespaces.TEXT_PART + ">")
                .raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
                .raw("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/>"
                        + "</w:r></w:p></w:footnote>");
    }

    static byte[] noFootnotes() {
        return footnotesBegin().raw(FOOTNOTES_END).bytes();
    }

    /** fontTable.xml (17.8.3.9): what a machine without these fonts should look for. */
    static byte[] fontTable(Look.Fonts fonts) {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw("<w:fonts xmlns:w=\"" + Namespaces.W + "\">");
        font(out, fonts.text(), "Cambria", "roman", "variable");
        if (!fonts.sans().equals(fonts.text())) {
            font(out, fonts.sans(), "Calibri", "swiss", "variable");
        }
        if (!fonts.mono().equals(fonts.text()) && !fonts.mono().equals(fonts.sans())) {
            font(out, fonts.mono(), "Consolas", "modern", "fixed");
        }
        return out.raw("</w:fonts>").bytes();
    }

    private static void font(WordXml out, String name, String otherwise, String family, String pitch) {
        out.raw("<w:font")
                .attribute("w:name", name)
                .raw("><w:altName w:val=\"" + otherwise
                        + "\"/><w:charset w:val=\"00\"/><w:family w:val=\"" + family + "\"/><w:pitch w:val=\"" + pitch
                        + "\"/></w:font>");
    }

    /** theme1.xml (20.1.6.9): the theme's colors and two families, to be changed in Word in one place. */
    static byte[] theme(Theme theme, Look.Fonts fonts) {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw("<a:theme xmlns:a=\"" + Namespaces.A + "\"").attribute("name", theme.name());
        out.raw("><a:themeElements><a:clrScheme")
                .attribute("name", theme.name())
                .raw(">");
        color(out, "dk1", theme.style(Role.BODY).color());
        color(out, "lt1", new Color(255, 255, 255));
        color(out, "dk2", theme.style(Role.HEADLINE).color());
        color(out, "lt2", theme.tint());
        for (int i = 1; i <= 6; i++) {
            color(out, "accent" + i, i % 2 == 1 ? theme.accent() : theme.link());
        }
        color(out, "hlink", theme.link());
        color(out, "folHlink", theme.link());
        out.raw("</a:clrScheme><a:fontScheme").attribute("name", theme.name()).raw(">");
        fonts(out, "major", fonts.sans(), "Yu Gothic", "Malgun Gothic", "SimHei", "Microsoft JhengHei", "Arial");
        fonts(out, "minor", fonts.text(), "Yu Mincho", "Batang", "SimSun", "PMingLiU", "Times New Roman");
        out.raw("</a:fontScheme><a:fmtScheme name=\"Plain\">");
        out.raw("<a:fillStyleLst>" + FILL.repeat(3) + "</a:fillStyleLst><a:lnStyleLst>" + LINE.repeat(3));
        out.raw("</a:lnStyleLst><a:effectStyleLst>" + EFFECT.repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>");
        out.raw(FILL.repeat(3) + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>");
        return out.bytes();
    }

    private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    private static final String LINE = "<a:ln w=\"6350\">" + FILL + "</a:ln>";
    private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

    private static void color(WordXml out, String name, Color color) {
        out.raw("<a:" + name + "><a:srgbClr val=\"" + Look.hex(color) + "\"/></a:" + name + ">");
    }

    private static void fonts(
            WordXml out, String which, String latin, String jpan, String hang, String hans, String hant, String bidi) {
        out.raw("<a:" + which + "Font><a:latin typeface=\"" + XmlText.attribute(latin)
                + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>" + script("Jpan", jpan) + script("Hang", hang)
                + script("Hans", hans) + script("Hant", hant) + script("Arab", bidi) + script("Hebr", bidi)
                + "</a:" + which + "Font>");
    }

    private static String script(String script, String typeface) {
        return "<a:font script=\"" + script + "\" typeface=\"" + typeface + "\"/>";
    }

    /** What the package itself refers to. */
    static byte[] packageRelationships() {
        Relationships relationships = new Relationships();
        relationships.part(Relationships.OFFICE + "officeDocument", "word/document.xml");
        relationships.part(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        relationships.part(Relationships.OFFICE + "extended-properties", "docProps/app.xml");
        return relationships.bytes();
    }
}
