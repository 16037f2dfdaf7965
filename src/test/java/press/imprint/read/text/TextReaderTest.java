package press.imprint.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Metadata;
import press.imprint.article.Span;
import press.imprint.article.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

class TextReaderTest {

    private static final String PROSE =
            "The ferry is back, and the island has been waiting for it since the winter began.";

    private final Diagnostics said = new Diagnostics("story.txt");

    private Article read(String text) throws ReadException {
        return new TextReader()
                .read(Source.of("story.txt", text.getBytes(StandardCharsets.UTF_8)), ReadContext.of(said))
                .toList()
                .getFirst();
    }

    /** The blocks in one line: P(words), H1(words), UL[...], and so on. */
    private static String shape(List<Block> blocks) {
        return blocks.stream().map(TextReaderTest::shape).collect(Collectors.joining(" "));
    }

    private static String shape(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "P(" + Words.of(paragraph.content()) + ")";
            case Block.Heading heading -> "H" + heading.level() + "(" + Words.of(heading.content()) + ")";
            case Block.BulletList list -> "UL" + items(list.items());
            case Block.NumberedList list -> "OL" + list.start() + list.style() + items(list.items());
            case Block.Quote quote ->
                "Q[" + shape(quote.content())
                        + (quote.attribution().isEmpty() ? "" : " by " + Words.of(quote.attribution())) + "]";
            case Block.SectionBreak pause -> "***";
            case Block.Preformatted text -> "PRE(" + text.text().replace("\n", "/") + ")";
            default -> block.getClass().getSimpleName();
        };
    }

    private static String items(List<Block.ListItem> items) {
        return items.stream().map(item -> shape(item.content())).collect(Collectors.joining("; ", "[", "]"));
    }

    private List<DiagnosticCode> codes() {
        return said.list().stream().map(Diagnostic::code).distinct().toList();
    }

    @Test
    void takesALineForABlock() throws ReadException {
        Article story = read(PROSE + "\nThe Winter Was Long\n" + PROSE + "\n" + PROSE);
        assertThat(shape(story.body()))
                .isEqualTo("P(%s) H1(The Winter Was Long) P(%s) P(%s)".formatted(PROSE, PROSE, PROSE));
        assertThat(story.about()).isEqualTo(Metadata.NONE);
        assertThat(codes()).containsExactly(DiagnosticCode.SUBHEAD_GUESSED);
    }

    @Test
    void joinsHardWrappedLinesAndDividedWords() throws ReadException {
        Article story = read("""
                The ferry is back, and the island has been waiting for it since the
                winter began. An electrician came over with the first boat and set
                the lamps of the quay going again, a task for which no other elec-
                trician had found the time in the whole of the last eleven years.

                Nobody had told the well-known baker. She stood at the pier in her
                apron and waved with both arms, though she is not a young and well-
                known figure on the mainland, as she says herself, and will not be.
                """);
        assertThat(story.body()).hasSize(2);
        assertThat(shape(story.body()))
                .contains("since the winter began.", "no other electrician had", "young and well-known figure");
        assertThat(codes()).containsExactly(DiagnosticCode.HYPHEN_JOINED, DiagnosticCode.LINES_JOINED);
    }

    @Test
    void keepsAHyphenThatMayBelongToTheWord() throws ReadException {
        read("The ferry is back and the island has been waiting for it in self-\n"
                + "satisfied silence ever since the winter began, says the bakery by\n"
                + "the pier, which has not sold a single loaf to anybody in all that\ntime.\n\nThat is over now.");
        assertThat(codes()).contains(DiagnosticCode.HYPHEN_KEPT);
    }

    @Test
    void findsWhatStandsOverAStory() throws ReadException {
        Article story = read("""
                Ferry Returns to the Harbour

                By Ada Moreno and Lee Okafor
                The Associated Press
                Friday, March 1, 2024

                PORT ELLERY, Maine (AP) — The ferry is back, and the island has been waiting for it.

                -30-
                """);
        Metadata about = story.about();
        assertThat(Words.of(about.headline())).isEqualTo("Ferry Returns to the Harbour");
        assertThat(about.bylines()).extracting(Metadata.Contributor::name).containsExactly("Ada Moreno", "Lee Okafor");
        assertThat(about.credit()).contains("The Associated Press");
        assertThat(about.firstPublished().orElseThrow()).hasToString("2024-03-01");
        assertThat(about.dateline()).contains("PORT ELLERY, Maine (AP)");
        assertThat(shape(story.body())).isEqualTo("P(The ferry is back, and the island has been waiting for it.)");
        assertThat(codes())
                .containsExactly(
                        DiagnosticCode.HEADLINE_GUESSED,
                        DiagnosticCode.BYLINE_FOUND,
                        DiagnosticCode.DATE_FOUND,
                        DiagnosticCode.DATELINE_FOUND,
                        DiagnosticCode.END_MARK_REMOVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARIS — The ferry is back.|PARIS",
                "LONDON, March 3 (Reuters) - The ferry is back.|LONDON, March 3 (Reuters)",
                "ANCHORAGE, Alaska (AP) -- The ferry is back.|ANCHORAGE, Alaska (AP)",
                "Berlin (dpa) – Die Fähre ist wieder da.|Berlin (dpa)",
                "ST. JOHN'S, Newfoundland — The ferry is back.|ST. JOHN'S, Newfoundland",
            })
    void takesDatelines(String paragraph, String dateline) throws ReadException {
        assertThat(read(PROSE.isEmpty() ? "" : paragraph + "\n" + PROSE).about().dateline())
                .contains(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NASA — the agency — said nothing about the ferry.",
                "The ferry — the old one — is back.",
                "WARNING: the ferry - as said - is back.",
                "I — and nobody else — waited for it.",
            })
    void leavesOtherDashesAlone(String paragraph) throws ReadException {
        Article story = read(paragraph + "\n" + PROSE);
        assertThat(story.about().dateline()).isEmpty();
        assertThat(shape(story.body())).startsWith("P(" + paragraph + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-30-", "###", "ENDS", "(END)", "#ENDS#", "- 30 -", "# # #", "—30—", "(MORE)"})
    void takesEndMarksOff(String mark) throws ReadException {
        assertThat(shape(read(PROSE + "\n\n" + PROSE + "\n\n" + mark + "\n").body()))
                .isEqualTo("P(%s) P(%s)".formatted(PROSE, PROSE));
        assertThat(codes()).containsExactly(DiagnosticCode.END_MARK_REMOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "+ ", "• ", "◦ ", "‣ ", "· "})
    void readsBullets(String bullet) throws ReadException {
        String text = PROSE + "\n" + bullet + "papers\n" + bullet + "a torch\n" + PROSE;
        assertThat(shape(read(text).body())).isEqualTo("P(%s) UL[P(papers); P(a torch)] P(%s)".formatted(PROSE, PROSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.|2.|3.|OL1DECIMAL",
                "4)|5)|6)|OL4DECIMAL",
                "(1)|(2)|(3)|OL1DECIMAL",
                "a)|b)|c)|OL1LOWER_ALPHA",
                "(a)|(b)|(c)|OL1LOWER_ALPHA",
                "A.|B.|C.|OL1UPPER_ALPHA",
                "i.|ii.|iii.|OL1LOWER_ROMAN",
                "iv)|v)|vi)|OL4LOWER_ROMAN",
                "I.|II.|III.|OL1UPPER_ROMAN",
            })
    void readsNumbers(String one, String two, String three, String list) throws ReadException {
        String text = "%s\n%s hull\n%s sails\n%s lamps\n%s".formatted(PROSE, one, two, three, PROSE);
        assertThat(shape(read(text).body()))
                .isEqualTo("P(%s) %s[P(hull); P(sails); P(lamps)] P(%s)".formatted(PROSE, list, PROSE));
    }

    @Test
    void nestsListsByIndent() throws ReadException {
        assertThat(shape(
                        read("Bring:\n- papers\n  - register\n  - pass\n- clothes for sun,\n  wind and rain\n- a torch")
                                .body()))
                .isEqualTo(
                        "P(Bring:) UL[P(papers) UL[P(register); P(pass)]; P(clothes for sun, wind and rain); P(a torch)]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1984. It was the year of the storm.",
                "A. Moreno runs the bakery at the pier.",
                "I. Falk climbs the ladder every night."
            })
    void leavesALoneNumberInItsSentence(String sentence) throws ReadException {
        assertThat(shape(read(PROSE + "\n" + sentence + "\n" + PROSE).body())).contains("P(" + sentence + ")");
    }

    @Test
    void tellsSpeechFromBullets() throws ReadException {
        Article story = read(
                "La noche cayó sobre el puerto y nadie encendió la farola que está en el muelle.\n"
                        + "— ¿Tú sabes subir la escalera? — preguntó.\n— Claro que sí.\nLa niña subió y el muelle tuvo luz otra vez.");
        assertThat(story.body()).hasSize(4).allMatch(block -> block instanceof Block.Paragraph);
    }

    @Test
    void readsQuotationsAndWhoseTheyAre() throws ReadException {
        Article story =
                read("He wrote:\n\n> The pier is closed.\n>\n> > Until when?\n>\n> Until Friday.\n> — Ines Falk\n\n"
                        + PROSE);
        assertThat(shape(story.body()))
                .isEqualTo("P(He wrote:) Q[P(The pier is closed.) Q[P(Until when?)] P(Until Friday.) by Ines Falk] P("
                        + PROSE + ")");
        assertThat(shape(read(PROSE + "\n\n“Whoever waits should mend the sail.”\n— Ada Moreno, baker\n\n" + PROSE)
                        .body()))
                .contains("Q[P(“Whoever waits should mend the sail.”) by Ada Moreno, baker]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "* * *", "---", "___", "⁂", "=====", "— — —", "~~~~"})
    void readsRules(String rule) throws ReadException {
        assertThat(shape(read(PROSE + "\n\n" + rule + "\n\n" + PROSE).body()))
                .isEqualTo("P(%s) *** P(%s)".formatted(PROSE, PROSE));
    }

    @Test
    void readsUnderlinedHeadings() throws ReadException {
        Article story = read("Bread\n=====\n\n" + PROSE + "\n\nFlour\n-----\n\n" + PROSE + "\n");
        assertThat(Words.of(story.about().headline())).isEqualTo("Bread");
        assertThat(shape(story.body())).isEqualTo("P(%s) H1(Flour) P(%s)".formatted(PROSE, PROSE));
    }

    @Test
    void keepsColumns() throws ReadException {
        assertThat(shape(read(PROSE + "\n\nMonth     Boats\nMay          12\nJune         14\n\n" + PROSE)
                        .body()))
                .contains("PRE(Month     Boats/May          12/June         14)");
    }

    @Test
    void takesNeitherSpeakersNorQuestionsForSubheads() throws ReadException {
        Article story = read("Harbour Wire: How did you come here?\nInes Falk: " + PROSE
                + "\nHarbour Wire: Would you do it again?\nInes Falk: " + PROSE
                + "\nDo you miss the sea?\n" + PROSE + "\nWhat do you say to your critics?\n" + PROSE);
        assertThat(story.body()).allMatch(block -> block instanceof Block.Paragraph);
    }

    @Test
    void mendsBeforeItReadsStructureAndSaysWhereInTheFile() throws ReadException {
        Article story = read(
                "Il Ã©tait une fois un bac, et lâ€™Ã®le entiÃ¨re lâ€™attendait depuis lâ€™hiver dernier.\nUn phare\n"
                        + PROSE);
        assertThat(shape(story.body()))
                .startsWith("P(Il était une fois un bac, et l’île entière l’attendait depuis l’hiver dernier.)");
        assertThat(said.list().getFirst().at()).isEqualTo(new Span(1, 4, 1, 6));
        assertThat(story.body().getFirst().at()).isEqualTo(new Span(1, 1, 1, 88));
    }

    @Test
    void saysWhereBlocksStand() throws ReadException {
        Article story = read("  " + PROSE + "\n\n- one\n- two\n");
        assertThat(story.body().get(0).at()).isEqualTo(new Span(1, 3, 1, 3 + PROSE.length()));
        assertThat(story.body().get(1).at()).isEqualTo(new Span(3, 1, 4, 6));
    }

    @Test
    void cutsNestingAtTheLimit() throws ReadException {
        Article story = read(">".repeat(1000) + " deep\n");
        assertThat(codes()).contains(DiagnosticCode.NESTING_FLATTENED);
        assertThat(shape(story.body())).contains("P(deep)");
    }

    @Test
    void recognizesTextAndRefusesBinaries() {
        TextReader reader = new TextReader();
        assertThat(reader.recognizes(Source.of("a", "words".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Likelihood.MAYBE);
        assertThat(reader.recognizes(Source.of("a", new byte[] {0, 1, 2, 3}))).isEqualTo(Likelihood.NO);
        assertThat(reader.recognizes(Source.of("a", "Grüße".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(Likelihood.MAYBE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By ", "By ,", "By  Ada  Moreno", "By Ada  and ", "By and", "Von  ,", "By Ada,  , Moreno"})
    void namesWithHolesInThemDoNotStopTheReader(String line) throws ReadException {
        String text =
                "A headline that is one\n\n" + line + "\n\nShort line\n\n" + line + "\n\nProse ends it, with a stop.\n";
        Diagnostics diagnostics = new Diagnostics("story.txt");
        Article story = new TextReader()
                .read(Source.of("story.txt", text.getBytes(StandardCharsets.UTF_8)), ReadContext.of(diagnostics))
                .findFirst()
                .orElseThrow();
        assertThat(shape(story.body()).toString()).contains("Prose ends it, with a stop.");
    }

    /** All letters and digits of the input are in the article or in what was said. */
    @Property(tries = 1000)
    void losesNoWord(@ForAll("texts") String text) throws ReadException {
        Diagnostics diagnostics = new Diagnostics("story.txt");
        Optional<Article> read = new TextReader()
                .read(Source.of("story.txt", text.getBytes(StandardCharsets.UTF_8)), ReadContext.of(diagnostics))
                .findFirst();
        StringBuilder kept = new StringBuilder();
        read.ifPresent(article -> {
            kept.append(Words.of(article.about().headline())).append(' ').append(shape(article.body()));
        });
        diagnostics.list().forEach(diagnostic -> kept.append(' ').append(diagnostic.detail()));
        String flat = kept.toString().replace("-", "");
        List<String> missing = new ArrayList<>();
        for (String word : text.split("[^\\p{L}]+")) {
            if (word.length() > 2 && !flat.contains(word)) {
                missing.add(word);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        "- ",
                        "  ",
                        "    ",
                        "> ",
                        "1. ",
                        "2. ",
                        "a) ",
                        "***",
                        "###",
                        "-30-",
                        "\t",
                        "“",
                        "”",
                        "— ",
                        "word",
                        "Ada",
                        "Ferry Returns",
                        "By Ada Moreno",
                        "March 3, 2024",
                        PROSE,
                        "PARIS — ",
                        "===",
                        ":",
                        ".",
                        "elec-\n",
                        "SLUG-WORD/x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .map(list -> "x" + String.join("", list));
    }
}
