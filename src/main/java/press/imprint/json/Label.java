package press.imprint.json;

import java.util.Locale;

/** How constants are spelled in JSON. */
final class Label {

    private Label() {}

    /** {@code LOWER_ALPHA} as {@code lower-alpha}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
