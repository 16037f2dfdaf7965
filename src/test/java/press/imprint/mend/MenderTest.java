package press.imprint.mend;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprint.language.Language;

class MenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat isnât late.|The boat isn’t late.",
                "Youâre sure theyâve seen it, and Iâm not: sheâll say heâd know.|You’re sure they’ve seen it, and I’m not: she’ll say he’d know.",
                "THE BOAT ISNâT LATE|THE BOAT ISN’T LATE",
                "The bakersâ guild met, and the boatâs captain came.|The bakers’ guild met, and the boat’s captain came.",
                "The 1990âs were kind to FireBoat2âs crew.|The 1990’s were kind to FireBoat2’s crew.",
                "Rock ânâ roll at six oâclock, said Mr. OâNeill; sing, yâall.|Rock ’n’ roll at six o’clock, said Mr. O’Neill; sing, y’all.",
                "It cost 5â8 crowns in 1912â14.|It cost 5–8 crowns in 1912–14.",
                "It cost $5â$8.|It cost $5–$8.",
                "The team won 3 â 0 at home.|The team won 3 – 0 at home.",
                "The fair runs MayâJune every year.|The fair runs May–June every year.",
                "The lampâlit at lastâburned.|The lamp—lit at last—burned.",
                "The lamp â lit at last â burned, wasnât it so.|The lamp — lit at last — burned, wasn’t it so.",
                "âYes,â she said.|“Yes,” she said.",
                "She said âno.â|She said “no.”",
                "(âYesâ or ânoâ.)|(“Yes” or “no”.)",
                "âThey wrote âclosedâ on the door,â she said.|“They wrote ‘closed’ on the door,” she said.",
                "âThey wrote âclosed.âââshe said so.|“They wrote ‘closed.’”—she said so.",
                "âIt helps the sailorsâ families and others,â she said.|“It helps the sailors’ families and others,” she said.",
                "The harbour office (HBO)âs letter came.|The harbour office (HBO)’s letter came.",
                "An opener â¦ and then nothing, wasnât it.|An opener … and then nothing, wasn’t it.",
                "They sailed in the â90s.|They sailed in the ’90s.",
                "It is so good itâs invisibleâ â and cheap.|It is so good it’s invisible’ — and cheap.",
            })
    void restoresMarksOfEnglish(String damaged, String meant) {
        assertThat(Mender.mend(damaged, Language.ENGLISH).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Lâeau est froide aujourdâhui, dit-il ; câest quâelle vient de lâÉtat voisin.|L’eau est froide aujourd’hui, dit-il ; c’est qu’elle vient de l’État voisin.",
                "it|Lâacqua dellâisola non câè piÃ¹.|L’acqua dell’isola non c’è più.",
                "de|Sie sagte: âDas Licht brennt.â Und â wie immer â ging sie.|Sie sagte: „Das Licht brennt.“ Und – wie immer – ging sie.",
                "es|Dijo que âla barca vuelveâ y se fue.|Dijo que “la barca vuelve” y se fue.",
                "sv|Hon sade: âLjuset brinner.â|Hon sade: ”Ljuset brinner.”",
                "pl|PowiedziaÅa: âÅwiatÅo siÄ pali.â|PowiedziaÅa: „ÅwiatÅo siÄ pali.”",
            })
    void setsTheMarksOfTheLanguage(String language, String damaged, String meant) {
        assertThat(Mender.mend(damaged, new Language(language)).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Le château, bâti à l’âge du fer, fâche les pêcheurs ; la pâte lève, le théâtre bâille.",
                "fr|L'âme du marin, l'âpre mer, un âne gris : tâche sans grâce.",
                "ro|În România, pâinea se coace când râul e înghețat; atât și cât, mâine.",
                "pt|O câmbio de âmbito atlântico, a lâmpada e o ânimo da infância.",
                "vi|Cái đèn cũ ở bến tàu vẫn sáng, dân ta cần ân nhân, đâu đây mây âm u.",
                "tr|Kâğıt hâlâ rüzgâr ister ve bir dükkân için daha çok lâzım, âlem bilir.",
                "cy|Y tân a'r gân, glân a mân, siân a'r wlâd â.",
                "en|She ate a pâté and a pâtisserie tart at the château, then a gâteau.",
                "en|The poet Brâncuși lived near Târgu Jiu and the théâtre.",
                "en|“We’re sure,” she said — and the château stood.",
                "en|Is it true? Why? Who knows? See https://example.org/?a=b&c=d for more?",
                "fr|À quelle heure ? Qui sait ? « Rongé », dit-il, « par le sel ».",
                "pt|A PALAVRA “AMANHÔ E O SÃO JOÃO”.",
            })
    void leavesWhatIsMeant(String language, String text) {
        assertThat(Mender.mend(text, new Language(language)).text()).isEqualTo(text);
        assertThat(Mender.mend(text, null).text()).isEqualTo(text);
    }

    @Test
    void undoesWhatBytesCanUndoHoweverOftenItHappened() {
        assertThat(Mender.mend("Lâ€™Ã©tÃ© dernier", null).text()).isEqualTo("L’été dernier");
        assertThat(Mender.mend("LÃ¢â‚¬â„¢ÃƒÂ©tÃƒÂ© dernier", null).text()).isEqualTo("L’été dernier");
        assertThat(Mender.mend("â€œYes,â€ she said", null).text()).isEqualTo("“Yes,” she said");
    }

    @Test
    void readsReplacementCharactersAndQuestionMarksAsTheMarksTheyWere() {
        assertThat(Mender.mend("The town\uFFFDs lamp \uFFFD \uFFFDlit,\uFFFD she said.", Language.ENGLISH)
                        .text())
                .isEqualTo("The town’s lamp — “lit,” she said.");
        assertThat(Mender.mend("The town?s lamp: ?lit? she said. Why? ?Who knows??", Language.ENGLISH)
                        .text())
                .isEqualTo("The town’s lamp: “lit” she said. Why? “Who knows?”");
    }

    @Test
    void carriesAQuotationOverParagraphs() {
        assertThat(Mender.mend("âWe waited.\nâWe waited again,â she said.", Language.ENGLISH)
                        .text())
                .isEqualTo("“We waited.\n“We waited again,” she said.");
    }

    @Test
    void saysWhatIsDoubtful() {
        Mended mended = Mender.mend("It wasnât his, was it. The lamp â", Language.ENGLISH);
        assertThat(mended.repairs())
                .anyMatch(repair -> !repair.isDoubtful() && repair.after().equals("’"));
        assertThat(Mender.mend("The sign (â) is a letter, isnât it.", Language.ENGLISH)
                        .repairs())
                .anyMatch(repair -> repair.rule() == RepairRule.UNRESTORED);
    }

    @Property(tries = 2000)
    void theLedgerAppliedBackwardsGivesTheInput(@ForAll("damaged") String text) {
        assertThat(Mender.mend(text, null).original()).isEqualTo(text);
    }

    @Property(tries = 2000)
    void repairsStandInOrderAndSayWhatStoodThere(@ForAll("damaged") String text) {
        int end = 0;
        for (Repair repair : Mender.mend(text, Language.ENGLISH).repairs()) {
            assertThat(repair.offset()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(repair.offset(), repair.end())).isEqualTo(repair.before());
            end = repair.end();
        }
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> pieces = Arbitraries.of(
                "â", "â€™", "â€œ", "â€", "Ã©", "Ã", "Â«", "Â", "\uFFFD", "?", " ", "\n", "word", "s", "t", "I", "5",
                ".", ",", "“", "”", "’", "(", ")", "l", "é", "\u00A0", "â¦", "â¢", "ÃƒÂ©", "'", "-", "end");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
