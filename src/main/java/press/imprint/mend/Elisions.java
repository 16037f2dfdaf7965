package press.imprint.mend;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprint.language.Language;

/** What apostrophes leave out inside words: English contractions, French, Italian and Catalan elisions, names. */
final class Elisions {

    private static final Set<String> ENDINGS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

    /** Words whose inner apostrophe follows no rule. */
    private static final Set<String> WHOLE = Set.of(
            "o'clock",
            "y'all",
            "ma'am",
            "qur'an",
            "hallowe'en",
            "ne'er",
            "e'er",
            "o'er",
            "e'en",
            "n'roll",
            "fo'c",
            "c'mon",
            "d'you",
            "rock'n",
            "n'all",
            "jack-o'lantern",
            "will-o'wisp",
            "xi'an",
            "sana'a",
            "t'ai",
            "ba'ath",
            "shi'ite",
            "shi'a",
            "ka'bah",
            "ba'athist",
            "shi'ites",
            "goin'on");

    private static final Map<String, Set<String>> BEFORE_VOWELS = Map.of(
            "fr",
            Set.of(
                    "l",
                    "d",
                    "j",
                    "m",
                    "t",
                    "s",
                    "c",
                    "n",
                    "qu",
                    "jusqu",
                    "lorsqu",
                    "puisqu",
                    "quoiqu",
                    "quelqu",
                    "aujourd",
                    "presqu",
                    "entr",
                    "prud",
                    "parce qu",
                    "ç",
                    "tandisqu",
                    "quoi",
                    "y",
                    "z",
                    "grand"),
            "it",
            Set.of(
                    "l", "dell", "all", "nell", "dall", "sull", "un", "c", "d", "s", "m", "t", "v", "n", "quest",
                    "quell", "dev", "senz", "anch", "nient", "mezz", "bell", "sant", "tutt", "quant", "com", "dov",
                    "grand", "gl", "nessun", "ciascun", "qualcun", "coll", "quand", "alcun", "dieci", "ch", "pover",
                    "buon"),
            "ca",
            Set.of("l", "d", "m", "t", "s", "n"));

    private Elisions() {}

    /** How sure it is that an apostrophe stands between these two parts of a word; 0 where nothing speaks for it. */
    static double confidence(String left, String right, Language language) {
        String before = left.toLowerCase(Locale.ROOT);
        String after = right.toLowerCase(Locale.ROOT);
        if (WHOLE.contains(before + "'" + after)) {
            return 0.97;
        }
        Set<String> elided = BEFORE_VOWELS.get(language.primary());
        if (elided != null && elided.contains(before) && beginsOpen(after)) {
            return 0.97;
        }
        if (isEnding(before, after)) {
            return 0.97;
        }
        if (before.length() == 1
                && "odlm".indexOf(before.charAt(0)) >= 0
                && Character.isUpperCase(right.charAt(0))
                && Character.isUpperCase(left.charAt(0))) {
            return 0.9;
        }
        if ((before.equals("l") || before.equals("d")) && beginsOpen(after)) {
            return 0.8;
        }
        return 0;
    }

    /** Whether a word is elided before what is no letter: {@code l’« homme »}. */
    static boolean isElided(String left, Language language) {
        Set<String> elided = BEFORE_VOWELS.get(language.primary());
        return elided != null && elided.contains(left.toLowerCase(Locale.ROOT));
    }

    private static boolean isEnding(String before, String after) {
        return switch (after) {
            case "t" -> before.endsWith("n");
            case "m" -> before.equals("i");
            case "d" -> before.length() > 1 || before.equals("i");
            default -> ENDINGS.contains(after);
        };
    }

    private static boolean beginsOpen(String after) {
        return !after.isEmpty() && "aeiouyhàáâãäæèéêëìíîïòóôöùúûüœÃ\u00E3\u00C3".indexOf(after.charAt(0)) >= 0;
    }
}
