package press.imprint.design;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.design.KeyedFile.Entry;
import press.imprint.design.TextStyle.Align;
import press.imprint.design.TextStyle.FamilyKind;
import press.imprint.diagnostic.DesignException;

/**
 * Reads a theme from its lines.
 *
 * <p>A role takes the look of its letters (family, weight, style, caps, color, align, hyphenate) and its size from
 * {@code body} where the theme says nothing, and leading in the same proportion to the size; the space around it is 0
 * unless said. {@code em} is the role's own size; in a size, it is that of {@code body}.
 */
final class ThemeReader {

    private static final List<String> PROPERTIES = List.of(
            "family",
            "size",
            "leading",
            "weight",
            "style",
            "caps",
            "color",
            "align",
            "indent",
            "indent-end",
            "first-line",
            "before",
            "after",
            "keep-with-next",
            "hyphenate");

    /** All that a theme may say. */
    static final Set<String> KEYS = keys();

    private static final Boolean[] BOTH = {false, true};
    private static final double MOST = 1000;
    private static final double LARGEST_SIZE = 400;
    private static final TextStyle PLAIN = new TextStyle(
            FamilyKind.TEXT, 10.5, 14.5, false, false, false, Color.BLACK, Align.START, 0, 0, 0, 0, 0, false, false);

    private final Map<String, Entry> entries;

    private ThemeReader(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The theme that the files of a chain make, the most basic first. */
    static Theme read(String name, List<KeyedFile> chain) throws DesignException {
        for (KeyedFile file : chain) {
            file.allow(KEYS);
        }
        return new ThemeReader(KeyedFile.merged(chain)).theme(name);
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(List.of(
                "description",
                "extends",
                "text.family",
                "sans.family",
                "mono.family",
                "accent.color",
                "link.color",
                "tint.color"));
        for (Role role : Role.values()) {
            for (String property : PROPERTIES) {
                keys.add(role.label() + "." + property);
            }
        }
        return Set.copyOf(keys);
    }

    private Theme theme(String name) throws DesignException {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        TextStyle body = style(Role.BODY, PLAIN);
        for (Role role : Role.values()) {
            styles.put(role, role == Role.BODY ? body : style(role, body));
        }
        return new Theme(
                name,
                family("text.family", "source-serif"),
                family("sans.family", "source-sans"),
                family("mono.family", "source-code"),
                color("accent.color", body.color()),
                color("link.color", body.color()),
                color("tint.color", new Color(255, 255, 255)),
                styles);
    }

    private String family(String key, String otherwise) throws DesignException {
        Entry entry = entries.get(key);
        if (entry == null) {
            return otherwise;
        }
        if (!Shelf.isName(entry.value())) {
            throw entry.wrong("the name of a folder of the font shelf, such as source-serif");
        }
        return entry.value();
    }

    private Color color(String key, Color otherwise) throws DesignException {
        Entry entry = entries.get(key);
        return entry == null ? otherwise : Values.color(entry);
    }

    private TextStyle style(Role role, TextStyle parent) throws DesignException {
        String label = role.label() + ".";
        double size = length(label + "size", parent.size(), 1, LARGEST_SIZE, parent.size());
        double leading = length(label + "leading", size, 1, MOST, parent.leading() / parent.size() * size);
        return new TextStyle(
                choice(label + "family", List.of("text", "sans", "mono"), FamilyKind.values(), parent.family()),
                size,
                leading,
                choice(label + "weight", List.of("normal", "bold"), BOTH, parent.bold()),
                choice(label + "style", List.of("normal", "italic"), BOTH, parent.italic()),
                choice(label + "caps", List.of("none", "small"), BOTH, parent.smallCaps()),
                color(label + "color", parent.color()),
                choice(label + "align", List.of("start", "end", "center", "justify"), Align.values(), parent.align()),
                length(label + "indent", size, 0, MOST, 0),
                length(label + "indent-end", size, 0, MOST, 0),
                length(label + "first-line", size, -MOST, MOST, 0),
                length(label + "before", size, 0, MOST, 0),
                length(label + "after", size, 0, MOST, 0),
                flag(label + "keep-with-next", false),
                flag(label + "hyphenate", parent.hyphenate()));
    }

    private double length(String key, double em, double least, double most, double otherwise) throws DesignException {
        @Nullable Entry entry = entries.get(key);
        return entry == null ? otherwise : Values.length(entry, em, least, most);
    }

    private boolean flag(String key, boolean otherwise) throws DesignException {
        @Nullable Entry entry = entries.get(key);
        return entry == null ? otherwise : Values.flag(entry);
    }

    private <T> T choice(String key, List<String> words, T[] values, T otherwise) throws DesignException {
        @Nullable Entry entry = entries.get(key);
        return entry == null ? otherwise : values[Values.choice(entry, words)];
    }
}
