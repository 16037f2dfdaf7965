package press.imprint.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as stories give it: sometimes with a time, sometimes with the offset from UTC; never more than was said.
 *
 * @param time to the second
 * @param offset only where there is a time
 */
public record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    public Moment {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("a year from 1 to 9999, not " + date.getYear());
        }
        if (offset.isPresent() && time.isEmpty()) {
            throw new IllegalArgumentException("an offset needs a time");
        }
        time = time.map(value -> value.truncatedTo(ChronoUnit.SECONDS));
    }

    /** A day. */
    public static Moment of(LocalDate date) {
        return new Moment(date, Optional.empty(), Optional.empty());
    }

    /** An instant, told in UTC. */
    public static Moment of(Instant instant) {
        OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
        return new Moment(utc.toLocalDate(), Optional.of(utc.toLocalTime()), Optional.of(ZoneOffset.UTC));
    }

    /**
     * Reads the form that {@link #toString} writes, a profile of ISO 8601: {@code 2025-08-15},
     * {@code 2025-08-15T14:30:00}, {@code 2025-08-15T14:30:00-08:00}.
     */
    public static Optional<Moment> parse(String text) {
        try {
            if (text.length() == 10) {
                return Optional.of(of(LocalDate.parse(text)));
            }
            if (text.length() < 16 || (text.charAt(10) != 'T' && text.charAt(10) != ' ')) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.parse(text.substring(0, 10));
            String rest = text.substring(11);
            int zone = zoneStart(rest);
            LocalTime time = LocalTime.parse(rest.substring(0, zone));
            Optional<ZoneOffset> offset =
                    zone == rest.length() ? Optional.empty() : Optional.of(ZoneOffset.of(rest.substring(zone)));
            return Optional.of(new Moment(date, Optional.of(time), offset));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int zoneStart(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return rest.length();
    }

    /** The instant meant; a day without a time begins at midnight, a time without an offset is taken as UTC. */
    public Instant instant() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT))
                .atOffset(offset.orElse(ZoneOffset.UTC))
                .toInstant();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(date.toString());
        time.ifPresent(value -> text.append(
                String.format(Locale.ROOT, "T%02d:%02d:%02d", value.getHour(), value.getMinute(), value.getSecond())));
        offset.ifPresent(value -> text.append(value.getId()));
        return text.toString();
    }
}
