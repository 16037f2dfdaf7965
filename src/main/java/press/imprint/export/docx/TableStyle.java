package press.imprint.export.docx;

import press.imprint.design.Theme;

/** The style of tables: rules between rows, a tinted head, nothing upright. */
final class TableStyle {

    static final String ID = "StoryTable";

    private TableStyle() {}

    static void write(WordXml out, Theme theme) {
        String accent = Look.hex(theme.accent());
        String tint = Look.hex(theme.tint());
        out.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\""
                + " w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                + "</w:style>");
        out.raw("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + ID + "\"><w:name w:val=\"Story Table\"/>"
                + "<w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"36\"/><w:qFormat/><w:tblPr>"
                + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>"
                + side("top", 8, accent) + side("bottom", 8, accent) + side("insideH", 4, "BFBFBF")
                + "</w:tblBorders><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"100\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                + "<w:tblStylePr w:type=\"firstRow\"><w:tblPr/><w:tcPr><w:tcBorders>" + side("bottom", 8, accent)
                + "</w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + tint
                + "\"/></w:tcPr></w:tblStylePr></w:style>");
    }

    private static String side(String side, int eighths, String color) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"0\" w:color=\"" + color + "\"/>";
    }
}
