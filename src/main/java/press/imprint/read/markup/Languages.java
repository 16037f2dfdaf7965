package press.imprint.read.markup;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Language tags as people write them, set right where that is certain. */
public final class Languages {

    private Languages() {}

    /** The BCP 47 tag meant, or nothing: {@code en_US}, {@code EN-us}, {@code de_DE.UTF-8} are understood. */
    public static Optional<String> tag(String written) {
        String tag = written.strip().replace('_', '-');
        int dot = tag.indexOf('.');
        tag = dot < 0 ? tag : tag.substring(0, dot);
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        try {
            String known = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return known.equals("und") ? Optional.empty() : Optional.of(known);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The language that an element says, if it says one. */
    static @Nullable String of(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String written = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        return written.isEmpty() ? null : tag(written).orElse(null);
    }
}
