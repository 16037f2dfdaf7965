package press.imprint.design;

import java.util.Map;
import java.util.Objects;

/**
 * The looks of a story in all formats: a style for every role, the families, the colors.
 *
 * @param name the theme's name
 * @param textFamily id of the family of running text (a folder of the font shelf)
 * @param sansFamily id of the family of heads and captions
 * @param monoFamily id of the family of code
 * @param accent color of rules and small signs
 * @param link color of links
 * @param tint ground of asides, code and table heads
 * @param styles one for every role
 */
public record Theme(
        String name,
        String textFamily,
        String sansFamily,
        String monoFamily,
        Color accent,
        Color link,
        Color tint,
        Map<Role, TextStyle> styles) {

    public Theme {
        styles = Map.copyOf(styles);
        for (Role role : Role.values()) {
            if (!styles.containsKey(role)) {
                throw new IllegalArgumentException("the theme " + name + " has no style for " + role.label());
            }
        }
    }

    /** The style of a role. */
    public TextStyle style(Role role) {
        return Objects.requireNonNull(styles.get(role), role::label);
    }

    /** The family id of a style. */
    public String family(TextStyle style) {
        return switch (style.family()) {
            case TEXT -> textFamily;
            case SANS -> sansFamily;
            case MONO -> monoFamily;
        };
    }
}
