package press.imprint.read.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** How a single line looks: like a title, a label, a caption, an address. */
final class Looks {

    private static final Set<String> CAPTION_STARTS = Set.of(
            "photo", "image", "figure", "fig.", "table", "picture", "file photo", "map of", "bild", "foto", "tabelle");

    private static final Set<String> LOOSE =
            Set.of("so", "and", "but", "or", "oh", "well", "yes", "no", "because", "if", "then");

    private static final Set<String> LETTER_HEADS = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "sent",
            "reply-to",
            "contact",
            "contacts",
            "tel",
            "phone",
            "email",
            "e-mail",
            "fax",
            "von",
            "an",
            "kontakt",
            "de",
            "à",
            "para");

    private static final Set<String> PARTS = Set.of(
            "overview",
            "background",
            "introduction",
            "summary",
            "abstract",
            "understand",
            "contents",
            "preface",
            "conclusion",
            "history",
            "biography",
            "life",
            "foreword",
            "prologue",
            "key points",
            "highlights",
            "einleitung",
            "überblick",
            "zusammenfassung",
            "introducción",
            "resumen",
            "résumé",
            "hintergrund",
            "contexte",
            "interview",
            "methods",
            "discussion");

    private Looks() {}

    /** What speaks against any title: it is an address, a caption, a quotation, several sentences, or goes on. */
    static boolean isNoTitle(String text) {
        if (text.contains("   ") || text.indexOf('\t') >= 0) {
            return true;
        }
        int first = text.codePointAt(0);
        char last = text.charAt(text.length() - 1);
        if (last == ',' || last == ';' || last == ']' || last == '-' || last == '—' || last == '–' || last == '|') {
            return true;
        }
        boolean starts = Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || (Character.isLetter(first) && !Character.isLowerCase(first))
                || first == '¿'
                || first == '¡'
                || first == '#';
        boolean mixed = Character.isLowerCase(first) && text.length() > 1 && Character.isUpperCase(text.charAt(1));
        if (!starts && !mixed && !isQuotedTitle(text)) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if ((text.indexOf('@') > 0 && !text.contains(" @ ")) || lower.contains("http") || lower.contains("www.")) {
            return true;
        }
        if (lower.contains("image:")
                || lower.contains("photo:")
                || lower.contains("credit:")
                || lower.contains("tel:")) {
            return true;
        }
        return CAPTION_STARTS.stream()
                        .anyMatch(word -> lower.startsWith(word)
                                && lower.length() > word.length()
                                && !Character.isLetter(lower.charAt(word.length()))
                                && (lower.startsWith("map of")
                                        || lower.startsWith("file photo")
                                        || lower.indexOf(':') > 0
                                        || Character.isDigit(
                                                lower.charAt(Math.min(lower.length() - 1, word.length() + 1)))))
                || isSeveralSentences(text);
    }

    /** A title may begin with a quoted word, as long as more follows than the quotation. */
    private static boolean isQuotedTitle(String text) {
        char first = text.charAt(0);
        int close = first == '“'
                ? text.indexOf('”')
                : first == '‘'
                        ? text.indexOf('’')
                        : first == '"' ? text.indexOf('"', 1) : first == '\'' ? text.indexOf('\'', 1) : -1;
        return close > 0
                && close < text.length() - 2
                && text.charAt(close - 1) != ','
                && Character.isUpperCase(text.codePointAt(1));
    }

    private static boolean isSeveralSentences(String text) {
        for (int i = 4; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!')
                    && text.charAt(i + 1) == ' '
                    && (Character.isUpperCase(text.charAt(i + 2))
                            || text.charAt(i + 2) == '—'
                            || text.charAt(i + 2) == '“');
            boolean word = Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isLowerCase(text.charAt(i - 3));
            if (stop && word) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a number, or a word and a number: {@code 3. }, {@code 2.1 }, {@code Tip #4: }. */
    static boolean isNumbered(String text) {
        int i = 0;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || (text.charAt(i) == '.' && i > 0))) {
            i++;
        }
        if (i > 0 && i < text.length() - 1 && i <= 8 && (text.charAt(i) == ' ' || text.charAt(i) == ')')) {
            return true;
        }
        int space = text.indexOf(' ');
        if (space < 2 || space > 14 || space + 1 >= text.length()) {
            return false;
        }
        int at = text.charAt(space + 1) == '#' ? space + 2 : space + 1;
        int digits = at;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at && digits - at <= 3 && digits < text.length() && ":.)".indexOf(text.charAt(digits)) >= 0;
    }

    /** The words before a colon, if there are one to three: a speaker, a field. */
    static String label(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0 && text.endsWith(":")) {
            colon = text.length() - 1;
        }
        if (colon < 1 || colon > 32) {
            return "";
        }
        String label = text.substring(0, colon);
        return Attributions.words(label) <= 3 && Character.isUpperCase(label.codePointAt(0)) ? label : "";
    }

    /** A field and what it says, as in a form: {@code Good for: small rooms}. */
    static boolean isField(String text) {
        int after = label(text).length() + 2;
        return after > 2 && after < text.length() && Character.isLowerCase(text.codePointAt(after));
    }

    /** A person and a post: {@code Ada Moreno, Captain of the Harbour Line}. */
    static boolean isPerson(String text) {
        int comma = text.indexOf(", ");
        if (comma < 5 || comma > 40) {
            return false;
        }
        String name = text.substring(0, comma);
        int words = Attributions.words(name);
        return words >= 2
                && words <= 3
                && name.chars().noneMatch(Character::isDigit)
                && Arrays.stream(name.split(" ", -1))
                        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                && Attributions.words(text.substring(comma)) >= 4
                && text.indexOf(',', comma + 1) < 0;
    }

    /** Lines of a letter's head: who writes to whom. */
    static boolean isOfLetter(String text) {
        return LETTER_HEADS.contains(label(text).toLowerCase(Locale.ROOT));
    }

    /** Names of parts that every text may have, and which are no headlines. */
    static boolean isNameOfPart(String text) {
        return PARTS.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean opensLoosely(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && Character.isLowerCase(text.codePointAt(space + 1))
                && LOOSE.contains(
                        text.substring(0, space).toLowerCase(Locale.ROOT).replace(",", ""));
    }

    /** Cries of joy and thanks are no titles. */
    static boolean isAboutUs(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("we ")
                || lower.startsWith("we’")
                || lower.startsWith("happy ")
                || lower.startsWith("special thanks")
                || lower.startsWith("thank")
                || lower.startsWith("congrat")
                || lower.startsWith("enjoy")
                || lower.startsWith("stay tuned");
    }
}
