package press.imprint.mend;

import java.util.Locale;
import java.util.Set;
import press.imprint.language.Language;

/** Which dash it was: English sets an em dash, most other languages a spaced en dash; ranges have an en dash everywhere. */
final class Dashes {

    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "spring",
            "summer",
            "fall",
            "autumn",
            "winter");

    /** A dash and how sure it is. */
    record Dash(String mark, double confidence) {}

    private final Surroundings around;
    private final Language language;

    Dashes(Surroundings around, Language language) {
        this.around = around;
        this.language = language;
    }

    boolean isEnglish() {
        return language.primary().equals("en") || language.isUnknown();
    }

    Dash range() {
        return new Dash("–", 0.95);
    }

    /** A dash with a space on both sides. */
    Dash spaced(int i, int start) {
        boolean numbers = Character.isDigit(around.charAt(i - 2))
                && Character.isDigit(around.charAt(i + 2))
                && around.charAt(i - 1) == ' ';
        if (numbers || i == start) {
            return new Dash("–", numbers ? 0.9 : 0.6);
        }
        return isEnglish() ? new Dash("—", 0.9) : new Dash("–", 0.9);
    }

    /** A dash without spaces. */
    Dash closed(int i) {
        String before = around.wordBefore(i);
        String after = around.wordFrom(i + 1);
        if ((isOfCalendar(before) && isOfCalendar(after))
                || (Character.isDigit(around.charAt(i - 1)) && (isOfCalendar(after) || after.equals("present")))) {
            return new Dash("–", 0.9);
        }
        if (Character.isDigit(around.charAt(i + 1)) && !before.isEmpty()) {
            return new Dash("–", 0.6);
        }
        boolean names = isCapital(around.charAt(i - before.length())) && isCapital(around.charAt(i + 1));
        if (isEnglish()) {
            return new Dash("—", names ? 0.72 : 0.9);
        }
        return new Dash(names ? "–" : "—", 0.75);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }

    private static boolean isOfCalendar(String word) {
        return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
    }
}
