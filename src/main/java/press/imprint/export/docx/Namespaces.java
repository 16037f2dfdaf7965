package press.imprint.export.docx;

/** The namespaces of the parts (ECMA-376, transitional) and of Word 2010's extensions. */
final class Namespaces {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /** What the root of a part with text declares; others than these are declared where they are used. */
    static final String TEXT_PART =
            " xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\" xmlns:wp=\"" + WP + "\" xmlns:a=\"" + A
                    + "\" xmlns:pic=\"" + PIC + "\" xmlns:mc=\"" + MC + "\" xmlns:w14=\"" + W14
                    + "\" mc:Ignorable=\"w14\"";

    private Namespaces() {}
}
