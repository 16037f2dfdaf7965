package press.imprint.read.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.imprint.language.Language;

/**
 * Tells speech that begins with a dash, as many languages print it, from items of a list.
 *
 * @param dashes the signs before which people speak in this text
 */
record Dialogue(Set<Character> dashes) {

    private static final String DASHES = "-–—";

    private static final Set<String> LANGUAGES = Set.of(
            "fr", "es", "it", "pt", "ca", "gl", "pl", "ru", "uk", "be", "bg", "sr", "hr", "sl", "mk", "hu", "ro", "tr",
            "el", "cs", "sk", "sv", "fi", "nb", "nn", "no", "da", "lt", "lv", "et", "eu", "sq");

    /** Looks at all lines of a text: speech is whole sentences, some of them questions or cries, or said by somebody. */
    static Dialogue in(List<Line> lines, Language language) {
        Set<Character> dashes = new HashSet<>();
        if (LANGUAGES.contains(language.primary())) {
            for (int i = 0; i < DASHES.length(); i++) {
                if (isSpoken(lines, DASHES.charAt(i))) {
                    dashes.add(DASHES.charAt(i));
                }
            }
        }
        return new Dialogue(Set.copyOf(dashes));
    }

    private static boolean isSpoken(List<Line> lines, char dash) {
        int all = 0;
        int sentences = 0;
        boolean lively = false;
        for (Line line : lines) {
            if (line.length() < 3 || line.charAt(0) != dash || !Line.isSpace(line.charAt(1))) {
                continue;
            }
            String text = line.after(1).text();
            all++;
            sentences += ".?!…»”\"".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
            lively |= text.indexOf('?') >= 0
                    || text.indexOf('!') >= 0
                    || text.contains(" " + dash)
                    || text.contains(dash + ",")
                    || text.contains(dash + ".");
        }
        return lively && sentences * 5 >= all * 4;
    }

    /** Whether lines that begin with this sign are things people say. */
    boolean isSpeech(char bullet) {
        return dashes.contains(bullet);
    }
}
