package press.imprint.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Span;
import press.imprint.article.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Diagnostics;

/** One order and one spelling: each pass does what it says, and twice is once. */
class NormalizerTest {

    private static Article normalized(Article story, Diagnostics said) {
        return Normalizer.of(Optional.empty(), true).normalize(story, said);
    }

    private static Article normalized(Article story) {
        return normalized(story, new Diagnostics(""));
    }

    private static List<String> codes(Article story) {
        Diagnostics said = new Diagnostics("");
        normalized(story, said);
        return said.list().stream()
                .map(Diagnostic::code)
                .map(code -> code.label())
                .toList();
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, Inline.of(text), Optional.empty(), Span.NONE);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Inline.of(text), Span.NONE);
    }

    private static final Block BREAK = new Block.SectionBreak(Span.NONE);

    private static Article story(Block... blocks) {
        Article story = Article.untitled().language("en").build();
        return story.withBody(List.of(blocks));
    }

    private static List<String> levels(Article story) {
        List<String> levels = new ArrayList<>();
        story.body().forEach(block -> {
            if (block instanceof Block.Heading heading) {
                levels.add(heading.level() + " " + Words.of(heading.content()));
            }
        });
        return levels;
    }

    @Test
    void twiceIsOnceForAnyStory() {
        for (Article story : Articles.samples(300)) {
            Article once = normalized(story);
            assertThat(normalized(once)).isEqualTo(once);
        }
    }

    @TestFactory
    Stream<DynamicTest> twiceIsOnceForShapesThatTemptALiftOrADrop() {
        return Stream.of(
                        story(heading(2, "One"), paragraph("a"), heading(2, "Two"), paragraph("b")),
                        story(heading(1, "A Title"), heading(2, "A title"), paragraph("a")),
                        story(heading(1, "A"), heading(1, "A"), heading(1, "A"), paragraph("a")),
                        story(heading(1, "Title"), BREAK, paragraph("a"), BREAK),
                        story(BREAK, heading(3, "Title"), BREAK, BREAK, paragraph("a")),
                        story(heading(2, "Deep"), heading(4, "Deeper"), paragraph("a"), heading(3, "Between")),
                        story(paragraph("  a  b "), paragraph(" "), heading(6, "  ")),
                        story(heading(1, "Only a heading")))
                .map(story -> DynamicTest.dynamicTest(levels(story).toString(), () -> {
                    Article once = normalized(story);
                    assertThat(normalized(once)).isEqualTo(once);
                }));
    }

    @Test
    void theFirstHeadingAboveAllOthersIsTheHeadline() {
        Article story = normalized(story(heading(1, "Title"), paragraph("a"), heading(2, "Part"), paragraph("b")));
        assertThat(Words.of(story.about().headline())).isEqualTo("Title");
        assertThat(levels(story)).containsExactly("1 Part");
        assertThat(codes(story(heading(1, "Title"), paragraph("a")))).containsExactly("headline-lifted");
    }

    @Test
    void aHeadingAmongItsEqualsIsNoHeadline() {
        Article story = normalized(story(heading(2, "One"), paragraph("a"), heading(2, "Two"), paragraph("b")));
        assertThat(story.about().headline()).isEmpty();
        assertThat(levels(story)).containsExactly("1 One", "1 Two");
    }

    @Test
    void levelsStartAtOneAndSkipNone() {
        Article story = normalized(story(
                paragraph("a"), heading(2, "A"), heading(4, "B"), heading(3, "C"), heading(2, "D"), paragraph("b")));
        assertThat(levels(story)).containsExactly("1 A", "2 B", "2 C", "1 D");
    }

    @Test
    void straightMarksBecomeTheLanguagesOwnButNotInCode() {
        Article story = Article.untitled()
                .language("de")
                .paragraph(
                        new Inline.Text("Er sagte \"ja\" zu "), new Inline.Code("\"x\""), new Inline.Text(" und ging."))
                .build();
        Block.Paragraph paragraph = (Block.Paragraph) normalized(story).body().getFirst();
        assertThat(Words.of(paragraph.content())).isEqualTo("Er sagte „ja“ zu \"x\" und ging.");
        assertThat(Normalizer.of(Optional.empty(), false).normalize(story, new Diagnostics("")))
                .isEqualTo(story);
    }

    @Test
    void aNoteKeepsTheSpaceBehindIt() {
        Inline note = new Inline.Footnote(List.of(paragraph("n")));
        Article story = story(new Block.Paragraph(
                List.of(new Inline.Text("The water"), note, new Inline.Text(" and the  land ")), Span.NONE));
        Block.Paragraph paragraph = (Block.Paragraph) normalized(story).body().getFirst();
        assertThat(paragraph.content())
                .containsExactly(new Inline.Text("The water"), note, new Inline.Text(" and the land"));
    }

    @Test
    void linksThatLeadNowhereKeepTheirWords() {
        Article story = Article.untitled()
                .language("en")
                .paragraph(
                        link("/about", "here"),
                        new Inline.Text(" "),
                        link("#nowhere", "there"),
                        new Inline.Text(" "),
                        link("https://example.org/", "web"))
                .build();
        assertThat(codes(story)).containsExactly("link-dropped", "anchor-missing");
        Article known = story.withAbout(story.about().toBuilder()
                .sourceAddress("https://example.org/news/a.html")
                .build());
        Block.Paragraph paragraph = (Block.Paragraph) normalized(known).body().getFirst();
        assertThat(paragraph.content().getFirst()).isEqualTo(link("https://example.org/about", "here"));
    }

    private static Inline link(String address, String words) {
        return new Inline.Link(LinkTarget.of(address).orElseThrow(), Optional.empty(), Inline.of(words));
    }

    @Test
    void theLanguageIsTheStorysThenTheUsersThenDetected() {
        Article story = Article.untitled()
                .paragraph(
                        "The ferry is back after nine months in dock, and everybody who lives on the island is glad.")
                .build();
        assertThat(normalized(story).language()).contains("en");
        assertThat(Normalizer.of(Optional.of("fr"), true)
                        .normalize(story, new Diagnostics(""))
                        .language())
                .contains("fr");
        Article said = story.withAbout(story.about().toBuilder().language("da").build());
        assertThat(Normalizer.of(Optional.of("fr"), true)
                        .normalize(said, new Diagnostics(""))
                        .language())
                .contains("da");
    }
}
