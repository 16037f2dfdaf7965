package press.imprint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "fa", "ur", "ps", "yi", "dv", "az-Arab", "ckb", "ug"})
    void runsFromRightToLeftByScript(String tag) {
        assertThat(new Language(tag).isRightToLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ja", "az", "ku", "und", "ar-Latn", "hi"})
    void runsFromLeftToRightOtherwise(String tag) {
        assertThat(new Language(tag).direction()).isEqualTo(Language.Direction.LEFT_TO_RIGHT);
    }

    @Test
    void knowsTheScriptOfATag() {
        assertThat(new Language("zh").script()).isEqualTo("Hans");
        assertThat(new Language("zh-TW").script()).isEqualTo("Hant");
        assertThat(new Language("sr").script()).isEqualTo("Cyrl");
        assertThat(new Language("sr-Latn").script()).isEqualTo("Latn");
        assertThat(new Language("de-ch")).hasToString("de-CH");
        assertThat(new Language("ja").isEastAsian()).isTrue();
        assertThat(new Language("th").hasWordSpaces()).isFalse();
        assertThat(new Language("ko").hasWordSpaces()).isTrue();
    }

    @Test
    void refusesWhatIsNoTag() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language("no tag"));
        assertThat(Language.of("no tag").isUnknown()).isTrue();
    }

    @Test
    void hasTheMarksOfManyLanguages() {
        assertThat(QuotationMarks.of(new Language("fr"))).isEqualTo(new QuotationMarks("«\u202F", "\u202F»", "“", "”"));
        assertThat(QuotationMarks.of(new Language("de-CH")).open()).isEqualTo("«");
        assertThat(QuotationMarks.of(new Language("de-AT")).open()).isEqualTo("„");
        assertThat(QuotationMarks.of(new Language("zh-Hant-HK")).open()).isEqualTo("「");
        assertThat(QuotationMarks.of(Language.UNKNOWN)).isEqualTo(QuotationMarks.ENGLISH);
    }
}
