package press.imprint.read.text;

import java.util.Optional;
import java.util.Set;

/** The place before the first dash: {@code ANCHORAGE, Alaska (AP) — }, {@code LONDON, March 3 (Reuters) - }. */
final class Datelines {

    private static final int LONGEST = 90;

    /** Short words in capitals that are no places, when they stand alone. */
    private static final Set<String> NO_PLACES = Set.of(
            "NASA",
            "NATO",
            "UPDATE",
            "WATCH",
            "BREAKING",
            "NOTE",
            "LIVE",
            "VIDEO",
            "ANALYSIS",
            "OPINION",
            "EXCLUSIVE",
            "CORRECTION",
            "EDITORIAL",
            "FAQ",
            "TIP",
            "STEP",
            "WHO",
            "UN",
            "EU");

    /**
     * A dateline.
     *
     * @param text as printed, without the dash
     * @param length how many characters it takes, with the dash and the spaces around it
     */
    record Dateline(String text, int length) {}

    private Datelines() {}

    static Optional<Dateline> of(String paragraph) {
        int limit = Math.min(paragraph.length(), LONGEST);
        for (int i = 2; i < limit; i++) {
            int dash = dashAt(paragraph, i);
            if (dash == 0) {
                continue;
            }
            String place = paragraph.substring(0, i).strip();
            int next = i + dash;
            while (next < paragraph.length() && Line.isSpace(paragraph.charAt(next))) {
                next++;
            }
            boolean sentence = next < paragraph.length()
                    && (Character.isUpperCase(paragraph.charAt(next))
                            || !Character.isLetter(paragraph.charAt(next))
                            || !Character.isLowerCase(paragraph.charAt(next)));
            return sentence && isPlace(place) ? Optional.of(new Dateline(place, next)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** How long the dash is that stands here, or 0. */
    private static int dashAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '—' || c == '–') {
            return text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')' || c == '—' ? 1 : 0;
        }
        if (c != '-') {
            return 0;
        }
        if (text.startsWith("--", i)) {
            return 2;
        }
        boolean spaced = (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')')
                && i + 1 < text.length()
                && text.charAt(i + 1) == ' ';
        return spaced ? 1 : 0;
    }

    private static boolean isPlace(String place) {
        int cut = place.length();
        for (int i = 0; i < place.length(); i++) {
            if (place.charAt(i) == ',' || place.charAt(i) == '(') {
                cut = i;
                break;
            }
        }
        String city = place.substring(0, cut).strip();
        if (isAgencyPlace(place, cut, city)) {
            return true;
        }
        if (!isCapitals(city) || (cut == place.length() && NO_PLACES.contains(city))) {
            return false;
        }
        String rest = place.substring(cut);
        long words = Attributions.words(rest);
        return words == 0
                || (((words <= 9 && rest.indexOf('.') != rest.length() - 1) || rest.endsWith("."))
                        && startsEachWell(rest));
    }

    /** Berlin (dpa): a place in ordinary letters, if an agency in brackets follows and nothing else. */
    private static boolean isAgencyPlace(String place, int cut, String city) {
        if (cut >= place.length() || place.charAt(cut) != '(' || !place.endsWith(")") || city.length() < 3) {
            return false;
        }
        String agency = place.substring(cut + 1, place.length() - 1);
        return agency.length() <= 20
                && Attributions.words(agency) <= 2
                && agency.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == '-' || c == ' ')
                && Attributions.words(city) <= 3
                && city.chars().allMatch(c -> Character.isLetter(c) || " -/.'’".indexOf(c) >= 0)
                && Character.isUpperCase(city.codePointAt(0));
    }

    /** At least three letters, all capitals but for the c of McALLEN. */
    private static boolean isCapitals(String city) {
        int letters = 0;
        for (int i = 0; i < city.length(); i++) {
            char c = city.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                boolean mc = c == 'c' && i > 0 && city.charAt(i - 1) == 'M';
                if (!Character.isUpperCase(c) && !mc) {
                    return false;
                }
            } else if (" .'’-/".indexOf(c) < 0) {
                return false;
            }
        }
        return letters >= 3 && Attributions.words(city) <= 4;
    }

    private static boolean startsEachWell(String rest) {
        for (String word : rest.split("[ ,()/]+", -1)) {
            if (!word.isEmpty()
                    && Character.isLowerCase(word.codePointAt(0))
                    && !Set.of("de", "of", "the", "and", "del").contains(word)) {
                return false;
            }
        }
        return true;
    }
}
