package press.imprint.export.docx;

import java.util.Optional;
import press.imprint.design.Layout;

/** The page: its size and margins, what stands over and under the text, and the columns (17.6, 17.10). */
final class PageParts {

    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private PageParts() {}

    /** Ids of the four parts. */
    record Ids(String header, String firstHeader, String footer, String firstFooter) {}

    /** The properties of the last section, which has the columns of the layout. */
    static Properties section(Layout layout, Ids ids, boolean rightToLeft, boolean continued) {
        Properties section = page(layout, ids, rightToLeft);
        if (continued) {
            section.value("type", "continuous");
        }
        if (layout.columns() > 1) {
            section.with("cols", "w:num=\"" + layout.columns() + "\" w:space=\"" + Look.twips(layout.gutter()) + "\"");
        }
        return section;
    }

    /** The properties of a section of one column. */
    static Properties page(Layout layout, Ids ids, boolean rightToLeft) {
        int width = Look.twips(layout.pageWidth());
        int height = Look.twips(layout.pageHeight());
        int top = Look.twips(layout.top());
        int bottom = Look.twips(layout.bottom());
        Properties section = new Properties(Properties.Kind.SECTION)
                .put("headerReference", reference("header", "default", ids.header()))
                .put("headerReference", reference("header", "first", ids.firstHeader()))
                .put("footerReference", reference("footer", "default", ids.footer()))
                .put("footerReference", reference("footer", "first", ids.firstFooter()))
                .with(
                        "pgSz",
                        "w:w=\"" + width + "\" w:h=\"" + height + "\""
                                + (width > height ? " w:orient=\"landscape\"" : ""))
                .with(
                        "pgMar",
                        "w:top=\"" + top + "\" w:right=\"" + Look.twips(layout.right()) + "\" w:bottom=\"" + bottom
                                + "\" w:left=\"" + Look.twips(layout.left()) + "\" w:header=\"" + top / 2
                                + "\" w:footer=\"" + bottom / 2 + "\" w:gutter=\"0\"")
                .with("cols", "w:space=\"720\"")
                .on("titlePg");
        if (rightToLeft) {
            section.on("bidi");
        }
        return section;
    }

    private static String reference(String what, String type, String id) {
        return "<w:" + what + "Reference w:type=\"" + type + "\" r:id=\"" + id + "\"/>";
    }

    /** A running head: a notice that must be on every page, and the story's short name. */
    static byte[] header(Optional<String> banner, Optional<String> words, boolean rightToLeft) {
        WordXml out = new WordXml().raw(WordXml.DECLARATION).raw("<w:hdr" + Namespaces.TEXT_PART + ">");
        banner.ifPresent(text -> line(out, "Notice", text, rightToLeft));
        words.ifPresent(text -> line(out, "Header", text, rightToLeft));
        if (banner.isEmpty() && words.isEmpty()) {
            out.raw("<w:p/>");
        }
        return out.raw("</w:hdr>").bytes();
    }

    private static void line(WordXml out, String style, String text, boolean rightToLeft) {
        Properties paragraph = Properties.paragraph().value("pStyle", style);
        if (rightToLeft) {
            paragraph.on("bidi");
        }
        out.raw("<w:p>").properties(paragraph).raw(rightToLeft ? "<w:r><w:rPr><w:rtl/></w:rPr>" : "<w:r>");
        out.runText(text, 0, text.length());
        out.raw("</w:r></w:p>");
    }

    /** The page's number and how many there are, as fields with a value to be going on with. */
    static byte[] footer() {
        WordXml out = new WordXml().raw(WordXml.DECLARATION).raw("<w:ftr" + Namespaces.TEXT_PART + ">");
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
        field(out, "PAGE");
        out.raw("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>");
        field(out, "NUMPAGES");
        return out.raw("</w:p></w:ftr>").bytes();
    }

    private static void field(WordXml out, String name) {
        out.raw(BEGIN)
                .raw("<w:r><w:instrText xml:space=\"preserve\"> " + name + " </w:instrText></w:r>")
                .raw(SEPARATE);
        out.raw("<w:r><w:t>1</w:t></w:r>").raw(END);
    }
}
