package press.imprint.export.docx;

import press.imprint.article.Picture;

/** A picture in the line as DrawingML (20.4.2.8), no larger than its place and never blown up. */
final class Drawing {

    private static final long EMU_A_PIXEL = 9525;
    private static final long EMU_A_TWIP = 635;
    private static final String ALTERNATIVE_STYLE = " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"";

    private Drawing() {}

    /**
     * What is said about a drawing.
     *
     * @param id number of the drawing, unique in the document
     * @param relation id of the picture's relationship
     * @param alternative what it shows
     * @param decorative whether it shows nothing that matters
     */
    record Caption(int id, String relation, String alternative, boolean decorative) {}

    static void write(WordXml out, Picture picture, Caption about, int widthTwips, int heightTwips) {
        ExifTurn turn = ExifTurn.of(picture);
        long width = picture.width() * EMU_A_PIXEL;
        long height = picture.height() * EMU_A_PIXEL;
        double shownWidth = turn.sideways() ? height : width;
        double shownHeight = turn.sideways() ? width : height;
        double scale =
                Math.min(1, Math.min(widthTwips * EMU_A_TWIP / shownWidth, heightTwips * EMU_A_TWIP / shownHeight));
        long cx = Math.max(1, Math.round(width * scale));
        long cy = Math.max(1, Math.round(height * scale));
        out.raw("<w:drawing><wp:inline" + ALTERNATIVE_STYLE + "><wp:extent cx=\"" + cx + "\" cy=\"" + cy + "\"/>");
        long overhang = turn.sideways() ? (cx - cy) / 2 : 0;
        out.raw("<wp:effectExtent l=\"" + Math.max(0, -overhang) + "\" t=\"" + Math.max(0, overhang) + "\" r=\""
                + Math.max(0, -overhang) + "\" b=\"" + Math.max(0, overhang) + "\"/>");
        properties(out, "wp:docPr", about);
        out.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
                + "<a:graphicData uri=\"" + Namespaces.PIC + "\"><pic:pic><pic:nvPicPr>");
        properties(out, "pic:cNvPr", about);
        out.raw(
                        "<pic:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .raw(about.relation())
                .raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm")
                .raw(turn.attributes())
                .raw("><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + cx + "\" cy=\"" + cy + "\"/></a:xfrm>")
                .raw(
                        "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                                + "</wp:inline></w:drawing>");
    }

    private static void properties(WordXml out, String element, Caption about) {
        out.raw("<" + element + " id=\"" + about.id() + "\" name=\"Picture " + about.id() + "\"");
        if (about.decorative()) {
            out.raw("><a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative xmlns:adec=\""
                    + Namespaces.DECORATIVE + "\" val=\"1\"/></a:ext></a:extLst></" + element + ">");
        } else {
            out.attribute("descr", about.alternative()).raw("/>");
        }
    }
}
