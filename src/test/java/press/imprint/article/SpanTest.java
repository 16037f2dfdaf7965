package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"1,1,1,1", "1,1,1,9", "3,80,4,1", "0,0,0,0"})
    void takesPlacesThatThereCanBe(int line, int column, int endLine, int endColumn) {
        assertThat(new Span(line, column, endLine, endColumn).startLine()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1", "1,0,1,1", "1,2,1,1", "2,1,1,9", "1,1,0,0", "-1,1,1,1", "1,1,2,0", "1,1,2,-1", "0,0,0,1"})
    void refusesPlacesThatThereCannotBe(int line, int column, int endLine, int endColumn) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(line, column, endLine, endColumn))
                .withMessageStartingWith("not a span: " + line + ":" + column);
    }

    @Test
    void knowsWhetherThereIsAPlace() {
        assertThat(Span.NONE.isNone()).isTrue();
        assertThat(Span.at(7, 3)).isEqualTo(new Span(7, 3, 7, 3)).matches(span -> !span.isNone());
    }
}
