package press.imprint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartQuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Yes,\" she said. \"No,\" he said.|“Yes,” she said. “No,” he said.",
                "\"They wrote 'closed' on it.\"|“They wrote ‘closed’ on it.”",
                "'They wrote \"closed.\"'|‘They wrote “closed.”’",
                "It's the bakers' guild, isn't it?|It’s the bakers’ guild, isn’t it?",
                "Rock 'n' roll in the '90s, 'tis O'Neill's.|Rock ’n’ roll in the ’90s, ’tis O’Neill’s.",
                "'The workers' rights,' he said.|‘The workers’ rights,’ he said.",
                "He is 6'2\" and she 5' 10\".|He is 6′2″ and she 5′ 10″.",
                "A 12\" pipe.|A 12\" pipe.",
                "(\"a\") \"b\"—\"c\"|(“a”) “b”—“c”",
                "\"A first paragraph|“A first paragraph",
                "“Already curly” and \"not yet\"|“Already curly” and “not yet”",
                "[a]'s b'|[a]’s b’",
            })
    void setsEnglishMarks(String straight, String curly) {
        assertThat(SmartQuotes.curl(straight, Language.ENGLISH)).isEqualTo(curly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de|\"Sie sagte 'ja'\", schrieb er.|„Sie sagte ‚ja‘“, schrieb er.",
                "de-CH|\"Sie sagte 'ja'\", schrieb er.|«Sie sagte ‹ja›», schrieb er.",
                "fr|\"Bonjour\", dit l'homme.|«\u202FBonjour\u202F», dit l’homme.",
                "sv|\"Hej\", sade hon. \"Hej 'du'\"|”Hej”, sade hon. ”Hej ’du’”",
                "pl|\"Tak\", powiedziała.|„Tak”, powiedziała.",
                "hu|\"Igen\", mondta.|„Igen”, mondta.",
                "nl|\"Ja\", zei ze, \"'t is goed\".|“Ja”, zei ze, “’t is goed”.",
                "ja|\"はい\"と言った。|「はい」と言った。",
                "ru|\"Да\", сказала она.|«Да», сказала она.",
            })
    void setsTheMarksOfTheLanguage(String language, String straight, String curly) {
        assertThat(SmartQuotes.curl(straight, new Language(language))).isEqualTo(curly);
    }

    @Test
    void worksAcrossRunsAndLeavesCodeAlone() {
        List<SmartQuotes.Run> runs = List.of(
                SmartQuotes.Run.of("\"She wrote "),
                SmartQuotes.Run.of("'closed"),
                SmartQuotes.Run.of("' with \""),
                new SmartQuotes.Run("say \"x\"", true),
                SmartQuotes.Run.of("\" in it.\""));
        assertThat(SmartQuotes.curl(runs, Language.ENGLISH))
                .containsExactly("“She wrote ", "‘closed", "’ with “", "say \"x\"", "” in it.”");
    }

    @Property(tries = 3000)
    void doingItTwiceIsDoingItOnce(@ForAll("texts") String text, @ForAll("languages") String language) {
        String once = SmartQuotes.curl(text, new Language(language));
        assertThat(SmartQuotes.curl(once, new Language(language))).isEqualTo(once);
    }

    @Property(tries = 2000)
    void changesNothingButStraightMarks(@ForAll("texts") String text) {
        String once = SmartQuotes.curl(text, Language.ENGLISH);
        assertThat(once).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '"' && text.charAt(i) != '\'') {
                assertThat(once.charAt(i)).isEqualTo(text.charAt(i));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\"", "'", " ", "a", "s", "word", "5", "12", ".", ",", "(", ")", "—", "“", "”", "’", "‘", "n",
                        "-", "!")
                .list()
                .ofMaxSize(24)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "de", "fr", "sv", "nl", "ja", "he");
    }
}
