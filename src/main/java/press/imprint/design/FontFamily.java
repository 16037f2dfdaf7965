package press.imprint.design;

import java.util.List;

/**
 * A family of the font shelf: up to four faces that belong together.
 *
 * @param id name of its folder
 * @param name the family's own name, as Word and CSS call it
 * @param fallback whether it stands in for characters that the theme's families lack
 * @param order place in the search for such characters, lowest first
 * @param scripts ISO 15924 codes of the scripts it is meant for
 * @param styles which faces exist: some of Regular, Bold, Italic, BoldItalic
 */
public record FontFamily(
        String id, String name, boolean fallback, int order, List<String> scripts, List<String> styles) {
    public FontFamily {
        scripts = List.copyOf(scripts);
        styles = List.copyOf(styles);
    }

    /** The face nearest to what is asked for. */
    public String face(boolean bold, boolean italic) {
        String wanted = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        if (styles.contains(wanted)) {
            return wanted;
        }
        if (bold && styles.contains("Bold")) {
            return "Bold";
        }
        return italic && styles.contains("Italic") ? "Italic" : "Regular";
    }
}
