package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2025-08-15, 2025-08-15",
        "2025-08-15T14:30, 2025-08-15T14:30:00",
        "2025-08-15 14:30:05, 2025-08-15T14:30:05",
        "2025-08-15T14:30:05Z, 2025-08-15T14:30:05Z",
        "2025-08-15T14:30:05+00:00, 2025-08-15T14:30:05Z",
        "2025-08-15T14:30:05.999-08:00, 2025-08-15T14:30:05-08:00",
        "2025-08-15T14:30+0530, 2025-08-15T14:30:00+05:30",
        "0001-01-01, 0001-01-01",
        "9999-12-31T23:59:59, 9999-12-31T23:59:59",
    })
    void readsDatesAsTheyAreGiven(String written, String said) {
        assertThat(Moment.parse(written)).map(Moment::toString).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-8-15",
                "2025-02-30",
                "0000-01-01",
                "0000-01-01T10:00",
                "15.08.2025",
                "2025-08-15T",
                "2025-08-15T24:30",
                "2025-08-15T14:30:00+99:00",
                "2025-08-15T14:30:00 ",
                "2025-08-15x14:30:00",
                "-999-01-01",
                "2025-08-15T14:30:00ZZ",
                "٢٠٢٥-٠٨-١٥"
            })
    void answersNothingForWhatIsNoDate(String written) {
        assertThat(Moment.parse(written)).isEmpty();
    }

    @Property(tries = 500)
    void readsWhatItWrites(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate date = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000));
        Optional<LocalTime> time =
                random.nextBoolean() ? Optional.of(LocalTime.ofSecondOfDay(random.nextInt(86_400))) : Optional.empty();
        Optional<ZoneOffset> offset = time.isPresent() && random.nextBoolean()
                ? Optional.of(ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801)))
                : Optional.empty();
        Moment moment = new Moment(date, time, offset);
        assertThat(Moment.parse(moment.toString())).contains(moment);
    }

    @Test
    void neverSaysMoreThanWasSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(LocalDate.of(2025, 1, 1), Optional.empty(), Optional.of(ZoneOffset.UTC)));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(LocalDate.of(10_000, 1, 1)));
        assertThat(new Moment(LocalDate.of(2025, 1, 1), Optional.of(LocalTime.of(1, 2, 3, 4)), Optional.empty()).time())
                .contains(LocalTime.of(1, 2, 3));
    }

    @Test
    void takesUtcAndMidnightWhereNothingIsSaid() {
        assertThat(Moment.parse("2025-08-15").orElseThrow().instant()).isEqualTo(Instant.parse("2025-08-15T00:00:00Z"));
        assertThat(Moment.parse("2025-08-15T14:30:00-08:00").orElseThrow().instant())
                .isEqualTo(Instant.parse("2025-08-15T22:30:00Z"));
        assertThat(Moment.of(Instant.parse("2025-08-15T22:30:00.5Z"))).hasToString("2025-08-15T22:30:00Z");
    }
}
