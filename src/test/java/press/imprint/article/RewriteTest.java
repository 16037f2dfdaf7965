package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RewriteTest {

    @Provide
    Arbitrary<Article> articles() {
        return Articles.anyStatus();
    }

    @Property(tries = 300)
    void changesNothingByItself(@ForAll("articles") Article story) {
        assertThat(new Rewrite() {}.article(story)).isEqualTo(story);
    }

    @Property(tries = 100)
    void reachesEveryText(@ForAll("articles") Article story) {
        Article changed = new Rewrite() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return switch (inline) {
                    case Inline.Text text -> Inline.of("x");
                    case Inline.Code code -> List.of(new Inline.Code("x"));
                    case Inline.LineBreak lineBreak -> Inline.of(" ");
                    case Inline.InlinePicture picture -> Inline.of("x");
                    case Inline.Marked mark -> List.of(mark);
                    case Inline.Footnote note -> List.of(note);
                };
            }

            @Override
            protected List<Block> block(Block block) {
                return switch (block) {
                    case Block.Preformatted preformatted -> List.of();
                    case Block.Cue cue -> List.of();
                    case Block.Figure figure ->
                        List.of(new Block.Figure(
                                java.util.Optional.empty(),
                                figure.address(),
                                "",
                                figure.caption(),
                                figure.credit(),
                                figure.decorative(),
                                figure.at()));
                    case Block.Paragraph other -> List.of(other);
                    case Block.Heading other -> List.of(other);
                    case Block.BulletList other -> List.of(other);
                    case Block.NumberedList other -> List.of(other);
                    case Block.Quote other -> List.of(other);
                    case Block.PullQuote other -> List.of(other);
                    case Block.Table other -> List.of(other);
                    case Block.Aside other -> List.of(other);
                    case Block.DefinitionList other -> List.of(other);
                    case Block.Verse other -> List.of(other);
                    case Block.SectionBreak other -> List.of(other);
                };
            }
        }.article(story);
        AllWords words = AllWords.of(changed);
        assertThat(words.body()).allMatch(word -> word.chars().allMatch(c -> c == 'x'));
        assertThat(words.notes())
                .allSatisfy(note ->
                        assertThat(note).allMatch(word -> word.chars().allMatch(c -> c == 'x')));
        assertThat(changed.pictures()).isEmpty();
    }

    @Test
    void takesHoldersOffThatHaveNothingLeft() {
        Article story = Article.headline("gone")
                .paragraph(new Inline.Text("gone"), new Inline.Strong(Inline.of("gone")))
                .quote("gone", "kept")
                .paragraph("kept")
                .build();
        Article changed = new Rewrite() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline.equals(new Inline.Text("gone")) ? List.of() : List.of(inline);
            }
        }.article(story);
        assertThat(changed)
                .isEqualTo(
                        Article.untitled().paragraph("kept").paragraph("kept").build());
    }
}
