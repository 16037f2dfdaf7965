package press.imprint.export.epub;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.imprint.design.Design;
import press.imprint.design.FontFamily;
import press.imprint.design.Role;
import press.imprint.design.TextStyle.FamilyKind;
import press.imprint.diagnostic.DesignException;

/** The theme's families as files of the book, where asked for: whole faces, of the families that the stories use. */
final class EmbeddedFonts {

    static final String MEDIA_TYPE = "font/ttf";

    /**
     * A face in the book.
     *
     * @param family the family's name, as the style sheet calls it
     * @param file its name in the book
     */
    record Face(String family, boolean bold, boolean italic, String file, byte[] bytes) {

        /** The rule that makes it known. */
        String rule() {
            return "@font-face{font-family:\"" + StyleSheet.quoted(family) + "\";font-weight:"
                    + (bold ? "bold" : "normal") + ";font-style:" + (italic ? "italic" : "normal") + ";src:url("
                    + file + ") format(\"truetype\")}\n";
        }
    }

    private EmbeddedFonts() {}

    /**
     * The faces.
     *
     * @param code whether some story has code, which alone uses the third family
     */
    static List<Face> of(Design design, boolean code) throws DesignException {
        Set<FamilyKind> kinds = EnumSet.of(FamilyKind.TEXT);
        for (Role role : Role.values()) {
            if (role != Role.CODE) {
                kinds.add(design.theme().style(role).family());
            }
        }
        if (code) {
            kinds.add(FamilyKind.MONO);
        }
        Map<String, FontFamily> families = new LinkedHashMap<>();
        for (FamilyKind kind : kinds) {
            String id = switch (kind) {
                case TEXT -> design.theme().textFamily();
                case SANS -> design.theme().sansFamily();
                case MONO -> design.theme().monoFamily();
            };
            design.fonts().family(id).ifPresent(family -> families.put(id, family));
        }
        List<Face> faces = new ArrayList<>();
        for (FontFamily family : families.values()) {
            for (String style : new TreeSet<>(family.styles())) {
                faces.add(new Face(
                        family.name(),
                        style.startsWith("Bold"),
                        style.endsWith("Italic"),
                        "fonts/" + family.id() + "-" + style + ".ttf",
                        design.fonts().file(family, style).bytes()));
            }
        }
        return faces;
    }
}
