package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {

    @Test
    void joinsNeighbouringTextsAndNothingElse() {
        Inline strong = new Inline.Strong(Inline.of("c"));
        List<Inline> pieces = List.of(
                new Inline.Text("a"),
                new Inline.Text("b"),
                strong,
                strong,
                new Inline.Text("d"),
                new Inline.LineBreak());
        assertThat(Inline.joined(pieces))
                .containsExactly(new Inline.Text("ab"), strong, strong, new Inline.Text("d"), new Inline.LineBreak());
    }

    @Property(tries = 200)
    void joiningKeepsTheWordsAndIsDoneOnce(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 3) String> words) {
        List<Inline> pieces = new ArrayList<>();
        for (String word : words) {
            pieces.add(word.length() == 2 ? new Inline.Emphasis(Inline.of(word)) : new Inline.Text(word));
        }
        List<Inline> joined = Inline.joined(pieces);
        assertThat(Words.of(joined)).isEqualTo(String.join("", words));
        assertThat(Inline.joined(joined)).isEqualTo(joined);
        for (int i = 1; i < joined.size(); i++) {
            assertThat(joined.get(i) instanceof Inline.Text && joined.get(i - 1) instanceof Inline.Text)
                    .isFalse();
        }
    }

    @Test
    void joinsInsideEveryMark() {
        List<Inline> apart = List.of(new Inline.Text("a"), new Inline.Text("b"));
        assertThat(new Inline.Emphasis(apart).content()).isEqualTo(Inline.of("ab"));
        assertThat(new Block.Paragraph(apart, Span.NONE).content()).isEqualTo(Inline.of("ab"));
        assertThat(Metadata.builder().headline(apart).build().headline()).isEqualTo(Inline.of("ab"));
    }

    @Test
    void marksKeepTheirKindWithOtherWords() {
        for (Inline.Marked mark : List.of(
                new Inline.Emphasis(Inline.of("a")),
                new Inline.Strong(Inline.of("a")),
                new Inline.Struck(Inline.of("a")),
                new Inline.Subscript(Inline.of("a")),
                new Inline.Superscript(Inline.of("a")),
                new Inline.SmallCaps(Inline.of("a")),
                new Inline.InLanguage("fr", Inline.of("a")),
                new Inline.Link(LinkTarget.of("#x").orElseThrow(), Optional.of("t"), Inline.of("a")))) {
            Inline.Marked other = mark.with(Inline.of("b"));
            assertThat(other).hasSameClassAs(mark).isNotEqualTo(mark);
            assertThat(other.with(mark.content())).isEqualTo(mark);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\nb", "\r", "\u0000", "\u007F", "\u0085", "\uFFFE", "\uD800", "\uDC00\uD800", "x\uD83D"})
    void refusesCharactersThatNoOutputCanHold(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Inline.Text(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Inline.Code(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00A0", "\u200D", "\uFEFF", "\uE000", "😀", "\uFFFD"})
    void takesCharactersThatOutputsCanHold(String text) {
        assertThat(new Inline.Text(text).text()).isEqualTo(text);
    }

    @Test
    void refusesMarksAroundNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Inline.Emphasis(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Inline.Footnote(List.of()));
    }

    @Test
    void spellsLanguageTagsInOneWay() {
        assertThat(new Inline.InLanguage("EN-us", Inline.of("a")).tag()).isEqualTo("en-US");
        for (String bad : Arrays.asList("", "e", "en_US", "en us", "x")) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> new Inline.InLanguage(bad, Inline.of("a")));
        }
    }

    @Test
    void keepsItsOwnCopyOfTheContent() {
        List<Inline> mine = new ArrayList<>(Inline.of("a"));
        Inline.Strong strong = new Inline.Strong(mine);
        mine.clear();
        assertThat(strong.content()).isEqualTo(Inline.of("a"));
    }
}
