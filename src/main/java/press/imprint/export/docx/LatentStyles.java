package press.imprint.export.docx;

import java.util.Locale;
import java.util.Set;

/** What Word shall think of the built-in styles that a file does not hold (17.7.4.5), and which names are built in. */
final class LatentStyles {

    /** In lower case, since Word compares them so. */
    private static final Set<String> BUILT_IN = Set.of(
            "normal",
            "heading 1",
            "heading 2",
            "heading 3",
            "heading 4",
            "heading 5",
            "heading 6",
            "heading 7",
            "title",
            "subtitle",
            "date",
            "quote",
            "intense quote",
            "list bullet",
            "list bullet 2",
            "list bullet 3",
            "list bullet 4",
            "list bullet 5",
            "list number",
            "list number 2",
            "list number 3",
            "list number 4",
            "list number 5",
            "list continue",
            "caption",
            "footnote text",
            "header",
            "footer",
            "toc 1",
            "strong",
            "emphasis",
            "hyperlink");

    private static final String[] SHOWN = {"Normal", "heading 1", "Title", "Subtitle", "Strong", "Emphasis", "Quote"};

    private LatentStyles() {}

    static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name.toLowerCase(Locale.ROOT));
    }

    static void write(WordXml out) {
        out.raw("<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\""
                + " w:defUnhideWhenUsed=\"0\" w:defQFormat=\"0\" w:count=\"376\">");
        for (String name : SHOWN) {
            out.raw("<w:lsdException").attribute("w:name", name).raw(" w:qFormat=\"1\"/>");
        }
        out.raw("</w:latentStyles>");
    }
}
