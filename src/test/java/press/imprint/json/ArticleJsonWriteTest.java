package press.imprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.article.Span;

class ArticleJsonWriteTest {

    private static String written(Article story) {
        return new String(ArticleJson.write(story), StandardCharsets.UTF_8);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(written(Article.untitled().build())).isEqualTo("{\"imprint\":1}");
    }

    @Test
    void writesEachPieceInOneSpelling() {
        Article story = Article.headline("Ferry returns")
                .byline("Ada Moreno")
                .language("en")
                .about(about -> about.firstPublished(
                                Moment.parse("2025-08-15T14:30:00-08:00").orElseThrow())
                        .status(Metadata.Status.WITHHELD))
                .block(new Block.Paragraph(
                        List.of(
                                new Inline.Text("The "),
                                new Inline.Link(
                                        LinkTarget.of("#x").orElseThrow(), Optional.empty(), Inline.of("ferry"))),
                        new Span(3, 1, 3, 9)))
                .block(new Block.Cue(
                        "SOT",
                        "",
                        Optional.of("We are"),
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(90)),
                        Span.NONE))
                .block(new Block.NumberedList(
                        3, Block.NumberStyle.LOWER_ALPHA, List.of(Block.ListItem.of(List.of())), Span.NONE))
                .build();
        assertThat(written(story))
                .isEqualTo("{\"imprint\":1,\"about\":{\"headline\":[\"Ferry returns\"],"
                        + "\"bylines\":[{\"name\":\"Ada Moreno\"}],\"language\":\"en\","
                        + "\"firstPublished\":\"2025-08-15T14:30:00-08:00\",\"status\":\"withheld\"},"
                        + "\"body\":[{\"kind\":\"paragraph\",\"content\":[\"The \",{\"kind\":\"link\","
                        + "\"target\":{\"kind\":\"internal\",\"address\":\"x\"},\"content\":[\"ferry\"]}],\"at\":[3,1,3,9]},"
                        + "{\"kind\":\"cue\",\"cueKind\":\"SOT\",\"inWords\":\"We are\",\"duration\":\"PT1M30S\"},"
                        + "{\"kind\":\"numbered-list\",\"start\":3,\"style\":\"lower-alpha\",\"items\":[{}]}]}");
    }

    @Test
    void keepsAStoryOnOneLineInTheEyesOfAllSoftware() {
        String json = written(Article.untitled().paragraph("a\u2028b\u2029c").build());
        assertThat(json).contains("a\\u2028b\\u2029c").doesNotContain("\u2028", "\u2029");
    }

    @Test
    void indentsByTwoSpacesWithPlainLineEndsAndPlacesOnOneLine() {
        Article story = Article.untitled()
                .block(new Block.SectionBreak(new Span(1, 2, 3, 4)))
                .build();
        assertThat(new String(ArticleJson.writeIndented(story), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "imprint": 1,
                          "body": [
                            {
                              "kind": "section-break",
                              "at": [1, 2, 3, 4]
                            }
                          ]
                        }""");
    }
}
