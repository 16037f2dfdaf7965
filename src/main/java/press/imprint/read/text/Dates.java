package press.imprint.read.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Moment;

/** Lines that are a date and nothing else, as newspapers print it in ten languages. */
final class Dates {

    private static final int LONGEST = 64;

    private static final String MONTHS = """
            1 january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń
            2 february feb februar februar février févr fév febrero febbraio fevereiro fev februari lutego luty
            3 march mar märz mars marzo março maart mrt marca marzec
            4 april apr avril avr abril abr aprile kwietnia kwiecień
            5 may mai mayo maggio mag maio mei maj maja
            6 june jun juni juin junio giugno giu junho czerwca czerwiec
            7 july jul juli juillet juil julio luglio lug julho lipca lipiec
            8 august aug août agosto ago augustus augusti sierpnia sierpień
            9 september sep sept septembre septiembre settembre set setembro września wrzesień
            10 october oct oktober okt octobre octubre ottobre ott outubro out października październik
            11 november nov novembre noviembre novembro listopada listopad
            12 december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień
            """;

    /** Words around a date that say nothing more than the date. */
    private static final Set<String> AROUND = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonnabend",
            "sonntag",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo",
            "lunedì",
            "martedì",
            "mercoledì",
            "giovedì",
            "venerdì",
            "sabato",
            "domenica",
            "segunda-feira",
            "terça-feira",
            "quarta-feira",
            "quinta-feira",
            "sexta-feira",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
            "måndag",
            "tisdag",
            "onsdag",
            "torsdag",
            "fredag",
            "lördag",
            "söndag",
            "date",
            "published",
            "posted",
            "updated",
            "on",
            "de",
            "del",
            "the",
            "of",
            "den",
            "le",
            "am",
            "em",
            "datum",
            "veröffentlicht",
            "publié",
            "publicado",
            "pubblicato",
            "first",
            "last",
            "at",
            "um",
            "uhr",
            "à");

    private static final Map<String, Integer> MONTH_NUMBERS = months();

    private Dates() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        MONTHS.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                months.put(words[i], Integer.valueOf(words[0]));
            }
        });
        return Map.copyOf(months);
    }

    /** The date, if the line is one and says nothing else. */
    static Optional<Moment> parse(String line) {
        if (line.length() > LONGEST || line.length() < 6) {
            return Optional.empty();
        }
        Optional<Moment> exact = Moment.parse(line.strip());
        if (exact.isPresent()) {
            return exact;
        }
        int day = 0;
        int month = 0;
        int year = 0;
        LocalTime time = null;
        for (String word : words(line)) {
            int number = number(word);
            if (number >= 1000 && year == 0 && word.length() == 4) {
                year = number;
            } else if (number >= 1 && number <= 31 && day == 0) {
                day = number;
            } else if (month == 0 && MONTH_NUMBERS.containsKey(word)) {
                month = MONTH_NUMBERS.get(word);
            } else if (word.indexOf(':') > 0 && time == null && day > 0 && time(word) != null) {
                time = time(word);
            } else if (!AROUND.contains(word)) {
                return Optional.empty();
            }
        }
        return day == 0 || month == 0 || year == 0 ? numeric(line) : moment(year, month, day, time);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.toLowerCase(Locale.ROOT).split("[ ,\u00A0|()]+", -1)) {
            String bare = word.replaceAll("[.:]$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    private static int number(String word) {
        String digits = word.replaceAll("(?:st|nd|rd|th|er|º|\\.)$", "");
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : -1;
    }

    private static @Nullable LocalTime time(String word) {
        try {
            return LocalTime.parse(word.length() == 4 ? "0" + word : word);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 15.8.2025 has one reading; 8/15/2025 too, since there are twelve months; 8/9/2025 has two and is left alone. */
    private static Optional<Moment> numeric(String line) {
        String[] parts = line.strip().split("[./]", -1);
        if (parts.length != 3 || parts[2].strip().length() != 4) {
            return Optional.empty();
        }
        int first = number(parts[0].strip());
        int second = number(parts[1].strip());
        int year = number(parts[2].strip());
        if (first < 1 || second < 1 || year < 1000) {
            return Optional.empty();
        }
        if (line.indexOf('.') > 0 || first > 12 || first == second) {
            return moment(year, second, first, null);
        }
        return second > 12 ? moment(year, first, second, null) : Optional.empty();
    }

    private static Optional<Moment> moment(int year, int month, int day, @Nullable LocalTime time) {
        try {
            return Optional.of(new Moment(LocalDate.of(year, month, day), Optional.ofNullable(time), Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
