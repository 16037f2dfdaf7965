package press.imprint.mend;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprint.language.Language;

/**
 * Whether an {@code â} can be the letter: by the language, by where it stands in its word, and by what else the text
 * shows.
 *
 * <p>Languages that have the letter have it in some places of a word only: French, Portuguese, Romanian and Vietnamese
 * never at the end, and at the start in few words. In English it stands in borrowed words alone.
 */
final class LetterEvidence {

    private static final Set<String> HAVE_IT =
            Set.of("fr", "pt", "ro", "vi", "tr", "cy", "nb", "wa", "gl", "mo", "az", "fur");

    /** How words go on that begin with the letter. */
    private static final Map<String, Set<String>> AT_THE_START = Map.of(
            "fr",
                    Set.of(
                            "ge", "gé", "me", "mes", "ne", "nes", "non", "pre", "pres", "cre", "tre", "nerie", "mo",
                            "preté", "creté"),
            "pt", Set.of("mb", "mag", "nc", "ng", "ni", "ns", "nu", "no", "nt", "nd"),
            "vi", Set.of("m", "n", "u", "y", "t", "p", "c"),
            "tr", Set.of("l", "ş", "d", "c", "s", "m", "n", "b", "k", "y", "z", "r", "t", "i"),
            "ro", Set.of("st", "l"));

    private static final String VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœăîÃ";

    private static final Set<String> SHORT_WORDS = Set.of(
            "a", "i", "o", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no",
            "of", "oh", "on", "or", "so", "to", "up", "us", "we", "am", "tv", "eu", "uk", "un", "ai");

    /** Ends of borrowed words behind their {@code â}: théâtre, bleuâtre, infâme, dégât, entrefâte. */
    private static final Set<String> BORROWED_ENDS = Set.of("tre", "tres", "té", "tés", "tée", "ts");

    private final String language;
    private final boolean marksAlone;
    private final boolean lettersDamaged;

    LetterEvidence(String text, Language language, boolean lettersDamaged) {
        this.language = language.primary();
        this.lettersDamaged = lettersDamaged;
        this.marksAlone = hasSoundMarks(text);
    }

    /** Whether the text has curly marks that are whole, so that lone letters beside them are hardly damage. */
    boolean hasSoundMarks() {
        return marksAlone;
    }

    boolean lettersDamaged() {
        return lettersDamaged;
    }

    /** Whether it may be the letter inside a word, given what stands left and right of it in the word. */
    boolean isLetterInside(String left, String right) {
        if (lettersDamaged || Character.isUpperCase(right.charAt(0))) {
            return false;
        }
        if (HAVE_IT.contains(language)) {
            return true;
        }
        String end = right.toLowerCase(Locale.ROOT);
        return !isWord(left) || !isWord(right) || BORROWED_ENDS.contains(end);
    }

    /** Whether the letter is likelier than an apostrophe before such an end, as in Romanian {@code râs}. */
    boolean isLetterBeforeAll(String right, double elided) {
        return !lettersDamaged
                && (language.equals("ro")
                        || language.equals("vi")
                        || language.equals("tr")
                        || language.equals("cy")
                        || (language.equals("pt") && elided < 0.95));
    }

    /** Whether it may be the first letter of a word that goes on like this. */
    boolean isLetterAtStart(String right) {
        if (lettersDamaged || right.isEmpty() || Character.isUpperCase(right.charAt(0))) {
            return false;
        }
        Set<String> ways = AT_THE_START.get(language);
        if (ways == null) {
            return false;
        }
        if (language.equals("vi")) {
            return right.length() <= 2 && ways.contains(right.substring(0, 1));
        }
        if (language.equals("fr")) {
            return ways.contains(right) || right.startsWith("gé") || (right.startsWith("ge") && right.length() <= 3);
        }
        return ways.stream().anyMatch(right::startsWith);
    }

    /** Whether it may be the last letter of a word: Turkish {@code hâlâ}, Welsh {@code iâ}. */
    boolean isLetterAtEnd(String left) {
        return !lettersDamaged
                && (language.equals("tr") || language.equals("az") || (language.equals("cy") && left.length() <= 3));
    }

    /** Whether it may stand alone: Welsh {@code â}, "with". */
    boolean isLetterAlone() {
        return !lettersDamaged && language.equals("cy");
    }

    /** Whether letters look like a whole word: a vowel, and three letters or one of the short words. */
    static boolean isWord(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        if (word.length() < 3) {
            return SHORT_WORDS.contains(word) || (!word.equals(token) && word.length() == 2);
        }
        if (token.equals(token.toUpperCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return !startsHard(word);
            }
        }
        return false;
    }

    /** Beginnings that no English word has, so that what follows is the rest of one: ncuși, mpeanu, rgu. */
    private static boolean startsHard(String word) {
        char first = word.charAt(0);
        char second = word.charAt(1);
        boolean consonants = VOWELS.indexOf(first) < 0 && VOWELS.indexOf(second) < 0;
        return consonants
                && (("lrmnjvxz".indexOf(first) >= 0 && second != 'h')
                        || ("bcdfgpt".indexOf(first) >= 0 && "hlrswy".indexOf(second) < 0 && first != 'p'));
    }

    private static boolean hasSoundMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2013' && c <= '\u201E') {
                return true;
            }
        }
        return false;
    }
}
