package press.imprint.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A language as BCP 47 names it, with what a page must know of it.
 *
 * <p>Facts follow from the script: the one the tag says ({@code az-Arab}), else the one the language is usually written
 * in. Source of the usual scripts: CLDR, {@code likelySubtags.xml}.
 *
 * @param tag a well-formed tag in its usual spelling: {@code de-CH}, {@code sr-Latn}; {@code und} where it is not known
 */
public record Language(String tag) {

    /** No language is known. */
    public static final Language UNKNOWN = new Language("und");

    /** English, for which most rules of thumb were written. */
    public static final Language ENGLISH = new Language("en");

    /** The way lines run. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn",
            "Thaa", "Yezi");

    private static final Set<String> EAST_ASIAN_SCRIPTS =
            Set.of("Hani", "Hans", "Hant", "Jpan", "Hrkt", "Hira", "Kana", "Kore", "Hang", "Bopo");

    private static final Set<String> WITHOUT_WORD_SPACES =
            Set.of("Hani", "Hans", "Hant", "Jpan", "Hrkt", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt");

    private static final Map<String, String> USUAL_SCRIPTS = UsualScripts.BY_LANGUAGE;

    /**
     * Puts the tag into its usual spelling.
     *
     * @throws IllegalArgumentException where it is no tag
     */
    public Language {
        try {
            tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a language tag: " + tag, e);
        }
    }

    /** The language of a tag; {@link #UNKNOWN} where the tag is not well formed. */
    public static Language of(String tag) {
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    /** The first part alone: {@code de} of {@code de-CH}. */
    public String primary() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** The country or area the tag says, or the empty string: {@code CH}, {@code 419}. */
    public String region() {
        return Locale.forLanguageTag(tag).getCountry();
    }

    /** The script the tag says, else the usual one: an ISO 15924 code such as {@code Latn}; {@code Zyyy} if unknown. */
    public String script() {
        String said = Locale.forLanguageTag(tag).getScript();
        if (!said.isEmpty()) {
            return said;
        }
        if (primary().equals("zh")) {
            return Set.of("TW", "HK", "MO").contains(region()) ? "Hant" : "Hans";
        }
        if (isUnknown()) {
            return "Zyyy";
        }
        return USUAL_SCRIPTS.getOrDefault(primary(), "Latn");
    }

    /** Whether nothing is known: the tag is {@code und}. */
    public boolean isUnknown() {
        return primary().equals("und");
    }

    /** The way lines run; left to right where nothing is known. */
    public Direction direction() {
        return RIGHT_TO_LEFT_SCRIPTS.contains(script()) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** Whether lines run from right to left. */
    public boolean isRightToLeft() {
        return direction() == Direction.RIGHT_TO_LEFT;
    }

    /** Whether it is Chinese, Japanese or Korean by script: signs are square, and lines break between them. */
    public boolean isEastAsian() {
        return EAST_ASIAN_SCRIPTS.contains(script());
    }

    /** Whether words are written with spaces between them. False for Chinese, Japanese, Thai, Khmer and their like. */
    public boolean hasWordSpaces() {
        return !WITHOUT_WORD_SPACES.contains(script());
    }

    @Override
    public String toString() {
        return tag;
    }
}
