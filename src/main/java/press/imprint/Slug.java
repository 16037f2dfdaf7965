package press.imprint;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** File names out of headlines: ASCII letters, digits and hyphens, at most {@value #MOST} of them. */
final class Slug {

    static final int MOST = 80;

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Slug() {}

    /** The name, never empty. */
    static String of(String words) {
        String ascii = isAscii(words) ? words : Latin.LETTERS.transliterate(words);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (letter) {
                slug.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                slug.append((char) (c + 32));
            } else if (!isInsideWords(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return usable(cut(slug.toString(), MOST));
    }

    /** Apostrophes and what the transliterator writes for soft and hard signs divide no word. */
    private static boolean isInsideWords(char c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02B9'
                || c == '\u02BA'
                || c == '\u02BC'
                || c == '`';
    }

    /** The name with something behind it that must not be cut off. */
    static String numbered(String slug, int number) {
        String end = "-" + number;
        return cut(slug, MOST - end.length()) + end;
    }

    /** Cut between words where that loses little. */
    private static String cut(String slug, int most) {
        String kept = slug;
        if (kept.length() > most) {
            int hyphen = kept.lastIndexOf('-', most);
            kept = kept.substring(0, hyphen > most / 2 ? hyphen : most);
        }
        return kept.endsWith("-") ? kept.substring(0, kept.length() - 1) : kept;
    }

    private static String usable(String slug) {
        if (slug.isEmpty()) {
            return "story";
        }
        return DEVICE.matcher(slug).matches() ? slug + "-story" : slug;
    }

    private static boolean isAscii(String words) {
        return words.chars().allMatch(c -> c < 0x80);
    }

    /** Made only when it is needed: it takes a tenth of a second to load. */
    private static final class Latin {
        private static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
