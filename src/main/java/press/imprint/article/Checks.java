package press.imprint.article;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** What every value of the model promises; broken promises are a bug of the caller. */
final class Checks {

    private Checks() {}

    static <T> List<T> notEmpty(String what, List<? extends T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return List.copyOf(list);
    }

    static String notBlank(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return text(what, value);
    }

    /** Characters of one line: what no XML document can hold is not in the model, and neither are line ends. */
    static String text(String what, String value) {
        return check(what, value, false);
    }

    /** The same, in several lines. */
    static String lines(String what, String value) {
        return check(what, value, true);
    }

    private static String check(String what, String value, boolean lineEnds) {
        int at = Characters.firstForbidden(value, lineEnds);
        if (at >= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s holds the character U+%04X", what, (int) value.charAt(at)));
        }
        return value;
    }

    static String languageTag(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (tag.isEmpty() || (locale.toLanguageTag().equals("und") && !tag.equalsIgnoreCase("und"))) {
                throw new IllegalArgumentException("not a language tag: " + tag);
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: " + tag, e);
        }
    }
}
