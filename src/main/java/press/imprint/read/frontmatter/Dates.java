package press.imprint.read.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Moment;

/**
 * Dates as people and site generators write them: {@code 2014-03-05 09:00:00 -0500}, {@code March 5, 2014 3:04 pm},
 * {@code Wed, 05 Mar 2014 09:00:00 GMT}, {@code 5.3.2014}, {@code 2014/3/5}.
 *
 * <p>Never more than was said, and nothing where two readings are possible: {@code 03/05/2014} is no date, but
 * {@code 25/12/2014} is one.
 */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String text;
    private int at;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset offset;
    private final List<String> parts = new ArrayList<>();
    private final StringBuilder dividers = new StringBuilder();

    private Dates(String text) {
        this.text = text;
    }

    /** The date meant, if there is one reading of the whole text. */
    public static Optional<Moment> parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > 60) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new Dates(text).moment());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private @Nullable Moment moment() {
        while (at < text.length()) {
            if (!part()) {
                return null;
            }
        }
        LocalDate date = date();
        if (date == null || (offset != null && time == null)) {
            return null;
        }
        return new Moment(date, Optional.ofNullable(time), Optional.ofNullable(offset));
    }

    private boolean part() {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return number();
        }
        if (Character.isLetter(c)) {
            return word();
        }
        if ((c == '+' || c == '-' || c == '\u2212') && time != null) {
            return zone(c == '+' ? 1 : -1);
        }
        if (" ,./-".indexOf(c) < 0 && c != '\u00A0') {
            return false;
        }
        dividers.append(c);
        at++;
        return true;
    }

    private String digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean number() {
        String digits = digits();
        if (digits.isEmpty() || digits.length() > 8) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == ':' && time == null) {
            return clock(Integer.parseInt(digits));
        }
        if (digits.length() == 8) {
            parts.add(digits.substring(0, 4));
            parts.add(digits.substring(4, 6));
            parts.add(digits.substring(6));
            dividers.append('-');
            return true;
        }
        parts.add(digits);
        return skipOrdinal();
    }

    /** The ending of 5th, 1st, 2nd, 3rd. */
    private boolean skipOrdinal() {
        if (at + 1 < text.length() && Character.isLetter(text.charAt(at))) {
            String ending = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
            if (List.of("th", "st", "nd", "rd").contains(ending)) {
                at += 2;
            }
        }
        return true;
    }

    private boolean clock(int hour) {
        at++;
        int minute = Integer.parseInt(digits());
        int second = 0;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            second = Integer.parseInt(digits());
            if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
                at++;
                digits();
            }
        }
        time = LocalTime.of(hour, minute, Math.min(second, 59));
        return true;
    }

    private boolean word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        if ((word.equals("am") || word.equals("pm")) && time != null) {
            return halfDay(word.equals("pm"));
        }
        if ((word.equals("a") || word.equals("p")) && time != null && text.startsWith(".m.", at)) {
            at += 3;
            return halfDay(word.equals("p"));
        }
        if (word.equals("z") || word.equals("utc") || word.equals("gmt")) {
            boolean offsetFollows = at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
            offset = offsetFollows ? offset : ZoneOffset.UTC;
            return time != null;
        }
        if (word.equals("t") || word.equals("at") || word.equals("of") || word.equals("the")) {
            return true;
        }
        if (isMonth(word)) {
            parts.add("m" + (MONTHS.indexOf(word.substring(0, 3)) + 1));
            return true;
        }
        return isWeekday(word);
    }

    private boolean halfDay(boolean afternoon) {
        LocalTime clock = time;
        if (clock == null || clock.getHour() < 1 || clock.getHour() > 12) {
            return false;
        }
        time = clock.withHour(clock.getHour() % 12 + (afternoon ? 12 : 0));
        return true;
    }

    private static boolean isMonth(String word) {
        if (word.length() < 3 || !MONTHS.contains(word.substring(0, 3))) {
            return false;
        }
        List<String> names = List.of(
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
                "december");
        return word.equals("sept")
                || names.get(MONTHS.indexOf(word.substring(0, 3))).startsWith(word);
    }

    private static boolean isWeekday(String word) {
        if (word.length() < 2) {
            return false;
        }
        return List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday").stream()
                .anyMatch(day -> day.startsWith(word));
    }

    private boolean zone(int sign) {
        at++;
        String hours = digits();
        String minutes = "0";
        if (hours.length() == 4) {
            minutes = hours.substring(2);
            hours = hours.substring(0, 2);
        } else if (at < text.length() && text.charAt(at) == ':') {
            at++;
            minutes = digits();
        }
        if (hours.isEmpty() || hours.length() > 2) {
            return false;
        }
        offset = ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(hours), sign * Integer.parseInt(minutes));
        return true;
    }

    private @Nullable LocalDate date() {
        if (parts.size() != 3) {
            return null;
        }
        String a = parts.get(0);
        String b = parts.get(1);
        String c = parts.get(2);
        if (a.startsWith("m") && c.length() == 4) {
            return of(c, a.substring(1), b);
        }
        if (b.startsWith("m") && c.length() == 4) {
            return of(c, b.substring(1), a);
        }
        if (b.startsWith("m") && a.length() == 4) {
            return of(a, b.substring(1), c);
        }
        if (a.length() == 4) {
            return of(a, b, c);
        }
        if (c.length() != 4 || a.startsWith("m") || b.startsWith("m")) {
            return null;
        }
        boolean dots = dividers.indexOf(".") >= 0;
        int first = Integer.parseInt(a);
        int second = Integer.parseInt(b);
        if (dots || first > 12 || first == second) {
            return of(c, b, a);
        }
        return second > 12 ? of(c, a, b) : null;
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
