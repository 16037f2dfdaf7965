package press.imprint.mend;

import java.util.Locale;
import java.util.Set;

/** Words that begin with an apostrophe: ’90s, ’tis, ’em. */
final class Shortened {

    private static final Set<String> WORDS =
            Set.of("tis", "twas", "twere", "twill", "em", "til", "n", "cause", "bout", "cos");

    private Shortened() {}

    static boolean isAt(String text, int at, String word) {
        if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        int digits = at;
        while (digits < text.length() && digits < at + 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits - at != 2) {
            return false;
        }
        boolean plural = digits < text.length() && text.charAt(digits) == 's';
        int end = plural ? digits + 1 : digits;
        return plural && (end >= text.length() || !Character.isLetter(text.charAt(end)));
    }
}
