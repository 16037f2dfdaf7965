package press.imprint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.read.Likelihood;
import press.imprint.source.Source;

class MarkdownReaderTest {

    @Test
    void saysWhereEachBlockStandsAlsoBehindFrontMatter() {
        Reading reading = Reading.of("---\ntitle: A\n---\n\nFirst *words*\nand more\n\n- item\n\n> ## Head\n");
        assertThat(reading.body().get(0).at()).isEqualTo(new Span(5, 1, 6, 9));
        assertThat(reading.body().get(1).at()).isEqualTo(new Span(8, 1, 8, 7));
        Block.Quote quote = (Block.Quote) reading.body().get(2);
        assertThat(quote.content().getFirst().at()).isEqualTo(new Span(10, 3, 10, 10));
    }

    @Test
    void saysWhereHtmlStandsInsideItsBlock() {
        Reading reading = Reading.of("word\n\n<div>\n<p>one</p>\n  <h2>two</h2>\n</div>\n");
        assertThat(reading.body().get(1).at()).isEqualTo(new Span(4, 1, 4, 11));
        assertThat(reading.body().get(2).at()).isEqualTo(new Span(5, 3, 5, 15));
    }

    @Test
    void enclosesMarkdownByTagsThatOpenAndCloseInDifferentPieces() {
        assertThat(Reading.of("H<sub>*2*</sub>O <a href=\"https://example.org\">**b** c</a>")
                        .shape())
                .containsExactly("p H<sub><em>2</></>O <a><strong>b</> c</>");
        assertThat(Reading.of("<details>\n<summary>Why</summary>\n\n*text*\n\n- item\n\n</details>\n\nafter")
                        .shape())
                .containsExactly("aside Why", "  p <em>text</>", "  ul", "  -", "    p item", "p after");
    }

    @Test
    void losesNoWordsToHtmlThatIsNeverClosed() {
        assertThat(Reading.of("before <script> *middle*\n\nafter").shape())
                .containsExactly("p before <script> <em>middle</>", "p after");
        assertThat(Reading.of("<table>\n\n*stray*\n\n<tr><td>cell</td></tr>\n\n</table>")
                        .shape())
                .contains("p <em>stray</>", "      p cell");
    }

    @Test
    void repeatsANoteThatIsReferredToTwice() {
        Reading reading = Reading.of("a[^n] b[^n]\n\n[^n]: note");
        assertThat(reading.shape()).containsExactly("p a<note>p note</> b<note>p note</>");
        assertThat(reading.only(DiagnosticCode.FOOTNOTE_REPEATED).at()).isEqualTo(new Span(1, 8, 1, 12));
    }

    @Test
    void keepsANoteThatNothingRefersToAtTheEnd() {
        Reading reading = Reading.of("a\n\n[^n]: *note*\n\nb");
        assertThat(reading.shape()).containsExactly("p a", "p b", "p <em>note</>");
        assertThat(reading.only(DiagnosticCode.DEFINITION_UNUSED).at().startLine())
                .isEqualTo(3);
    }

    @Test
    void givesAnAnchorOnlyToAHeadingThatALinkLeadsTo() {
        Reading reading = Reading.of("[a](#what-we-found-1) [b](#gone)\n\n# What we found\n\n# What we found\n");
        assertThat(((Block.Heading) reading.body().get(1)).anchor()).isEmpty();
        assertThat(((Block.Heading) reading.body().get(2)).anchor()).contains("what-we-found-1");
        assertThat(reading.shape().getFirst()).isEqualTo("p <a>a</> b");
        assertThat(reading.only(DiagnosticCode.ANCHOR_MISSING).at()).isEqualTo(new Span(1, 23, 1, 33));
    }

    @Test
    void takesALastLineWithADashAsWhoSaidIt() {
        assertThat(Reading.of("> Words.\n> — Ada *Moreno*").shape())
                .containsExactly("quote", "  p Words.", "  by Ada <em>Moreno</>");
        assertThat(Reading.of("> — Only a dash\n").shape()).containsExactly("quote", "  p — Only a dash");
    }

    @Test
    void setsNoSpaceForALineEndBetweenChineseCharacters() {
        assertThat(Reading.of("港の\n*水車*は\nWheel\n回る").shape()).containsExactly("p 港の<em>水車</>は Wheel 回る");
    }

    @Test
    void namesCellsThatGitHubWouldIgnore() {
        Reading reading = Reading.of("|a|b|\n|-|-|\n|1|2|lost words|\n");
        assertThat(reading.only(DiagnosticCode.CONTENT_DROPPED).detail()).contains("lost words");
    }

    @Test
    void flattensWhatIsNestedTooDeepAndKeepsItsWords() {
        Reading reading = Reading.of("> ".repeat(99) + "*a **b ~~c~~***");
        assertThat(reading.codes()).contains("nesting-flattened");
        assertThat(String.join("", reading.shape())).contains("a", "b", "c");
    }

    @Test
    void replacesCharactersThatOnlyReferencesBringIn() {
        Reading reading = Reading.of("a&#1;b&#xD800;c&#150;d `x` [l](https://example.org/&#1;)");
        assertThat(reading.codes()).contains("control-dropped", "control-replaced");
        assertThat(reading.shape().getFirst()).startsWith("p ab").contains("–d");
    }

    @ParameterizedTest
    @CsvSource({
        "'# Title\n\nwords', LIKELY",
        "'---\ntitle: x\n---\nwords', LIKELY",
        "'A [link](https://example.org) here', LIKELY",
        "'```\ncode\n```', LIKELY",
        "'|a|b|\n|-|-|\n|1|2|', LIKELY",
        "'Plain words.\n\n- a list\n- of two', MAYBE",
        "'Plain words end so.\n\n###', MAYBE",
        "'{\"headline\": 1}', NO",
        "'<!doctype html><p>x', NO",
    })
    void knowsMarkdownByWhatOnlyMarkdownHas(String text, Likelihood expected) {
        Source source = Source.of("x", text.getBytes(StandardCharsets.UTF_8));
        assertThat(new MarkdownReader().recognizes(source)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void neverFailsAndReadsAllLineEndsAlike(
            @ForAll
                    @StringLength(min = 1, max = 60)
                    @Chars({
                        '*', '_', '`', '[', ']', '(', ')', '<', '>', '!', '#', '-', '|', '~', '^', ':', '&', '{', '}',
                        '%', '"', '\n', ' ', '/', '=', '1', '.', ';'
                    })
                    @CharRange(from = 'a', to = 'e')
                    String text) {
        String markdown = "word\n\n" + text;
        List<Block> blocks = Reading.of(markdown).body();
        assertThat(Reading.of(markdown.replace("\n", "\r\n")).body()).isEqualTo(blocks);
        assertThat(blocks).isNotEmpty();
    }

    @Property(tries = 200)
    void losesNoLettersOfMarkdownWithHtml(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'a', to = 'z') String word,
            @ForAll @net.jqwik.api.constraints.Size(min = 1, max = 8)
                    List<@net.jqwik.api.constraints.IntRange(min = 0, max = 11) Integer> pieces) {
        String[] around = {
            "<div>\n\n%s\n\n",
            "</div>\n\n%s\n\n",
            "*%s* ",
            "<b>%s ",
            "</i>%s ",
            "> %s\n\n",
            "- %s\n",
            "<table><tr><td>\n\n%s\n\n",
            "</table>\n\n%s\n\n",
            "<!-- x --> %s ",
            "<ul><li>%s\n\n",
            "<select>%s "
        };
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            markdown.append(around[pieces.get(i)].formatted("Q" + i + word));
        }
        String shape = String.join("\n", Reading.of(markdown.toString()).shape());
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(shape).as(markdown.toString()).contains("Q" + i + word);
        }
    }

    @Test
    void makesOneFigureOfAPictureThatStandsAlone() {
        Reading reading =
                Reading.of("![alt](https://example.org/a.png \"caption\")\n\nin ![b](https://example.org/b.png) line");
        Block.Figure figure = (Block.Figure) reading.body().get(0);
        assertThat(figure.address()).contains("https://example.org/a.png");
        assertThat(figure.caption()).isEqualTo(Inline.of("caption"));
        assertThat(reading.shape().get(1)).isEqualTo("p in <img b> line");
    }
}
