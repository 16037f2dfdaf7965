package press.imprint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;

class VisibleTest {

    /** Any UTF-16 at all, well-formed or not, with many of the characters that matter. */
    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u00A0')
                .withCharRange('\u2000', '\u2070')
                .withCharRange('\uD7F0', '\uE010')
                .withCharRange('\uFEF0', '\uFFFF')
                .withCharRange('\u0600', '\u0620')
                .ofMaxLength(40);
    }

    @Property(tries = 500)
    void sendsNoControlWhateverItIsGiven(@ForAll("strings") String text) {
        for (String shown : new String[] {Visible.of(text), Visible.excerpt(text, 7)}) {
            for (int i = 0; i < shown.length(); i++) {
                char c = shown.charAt(i);
                assertThat(Character.isISOControl(c)).isFalse();
                assertThat(Character.getDirectionality(c))
                        .isNotIn(
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                                Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                                Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                                Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                                Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE);
                boolean opens = Character.isHighSurrogate(c)
                        && i + 1 < shown.length()
                        && Character.isLowSurrogate(shown.charAt(i + 1));
                boolean closes = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(shown.charAt(i - 1));
                boolean paired = opens || closes;
                assertThat(!Character.isSurrogate(c) || paired).isTrue();
            }
        }
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(Visible.of("naïve 日本 👩 שלום")).isEqualTo("naïve 日本 👩 שלום");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(Visible.excerpt("👩👩👩", 2)).isEqualTo("👩👩…");
        assertThat(Visible.excerpt("abc", 3)).isEqualTo("abc");
        assertThat(Visible.excerpt("abcd", 3)).isEqualTo("abc…");
    }

    @Test
    void takesTheWordsOfAnyStory() {
        for (Article story : Articles.samples(30)) {
            assertThat(Visible.of(story.toString()).chars().noneMatch(Character::isISOControl))
                    .isTrue();
        }
    }
}
