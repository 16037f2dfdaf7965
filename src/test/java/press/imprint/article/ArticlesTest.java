package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    @Test
    void areAlwaysTheSameFromTheSameSeed() {
        assertThat(Articles.samples(50)).isEqualTo(Articles.samples(50));
        assertThat(new HashSet<>(Articles.samples(300))).hasSizeGreaterThan(280);
    }

    @Test
    void haveEveryKindOfBlockAndInline() {
        Set<Class<?>> seen = new HashSet<>();
        Rewrite collector = new Rewrite() {
            @Override
            protected List<Block> block(Block block) {
                seen.add(block.getClass());
                return List.of(block);
            }

            @Override
            protected List<Inline> inline(Inline inline) {
                seen.add(inline.getClass());
                return List.of(inline);
            }
        };
        Articles.samples(200).forEach(collector::article);
        Set<Class<?>> all = new HashSet<>();
        kinds(Block.class, all);
        kinds(Inline.class, all);
        assertThat(seen).isEqualTo(all);
    }

    private static void kinds(Class<?> type, Set<Class<?>> into) {
        for (Class<?> kind : type.getPermittedSubclasses()) {
            if (kind.isInterface()) {
                kinds(kind, into);
            } else {
                into.add(kind);
            }
        }
    }

    @Test
    void linkOnlyToAnchorsThatThereAre() {
        Set<String> anchors = new HashSet<>();
        Set<String> linked = new HashSet<>();
        for (Article story : Articles.samples(200)) {
            new Rewrite() {
                @Override
                protected List<Block> block(Block block) {
                    if (block instanceof Block.Heading heading) {
                        heading.anchor().ifPresent(anchors::add);
                    }
                    return List.of(block);
                }

                @Override
                protected List<Inline> inline(Inline inline) {
                    if (inline instanceof Inline.Link link && link.target().kind() == LinkTarget.Kind.INTERNAL) {
                        linked.add(link.target().address());
                    }
                    return List.of(inline);
                }
            }.article(story);
            assertThat(anchors).containsAll(linked);
            anchors.clear();
            linked.clear();
        }
    }

    @Test
    void havePicturesThatOthersCanDecode() throws IOException {
        for (Picture picture : Articles.pictures()) {
            var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            assertThat(image.getWidth()).isEqualTo(picture.width());
            assertThat(image.getHeight()).isEqualTo(picture.height());
        }
        assertThat(Articles.pictures()).extracting(Picture::kind).containsAll(Arrays.asList(Picture.Kind.values()));
    }

    @Test
    void giveTheirWordsInOrderWithNotesApart() {
        Article story = Article.headline("not here")
                .paragraph(
                        new Inline.Text("one tw"),
                        new Inline.Emphasis(Inline.of("o")),
                        new Inline.Footnote(List.of(new Block.Paragraph(Inline.of("a note"), Span.NONE))),
                        new Inline.Text(" three"),
                        new Inline.LineBreak(),
                        new Inline.Text("fo\u00ADur\u00A0five"))
                .quote("six", "seven")
                .block(new Block.Cue(
                        "VO",
                        "eight",
                        java.util.Optional.empty(),
                        java.util.Optional.of("nine"),
                        java.util.Optional.empty(),
                        Span.NONE))
                .block(new Block.Figure(
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        "ten",
                        Inline.of("eleven"),
                        List.of(),
                        false,
                        Span.NONE))
                .build();
        assertThat(AllWords.of(story))
                .isEqualTo(new AllWords(
                        List.of(
                                "one", "two", "three", "four", "five", "six", "seven", "VO", "eight", "nine", "ten",
                                "eleven"),
                        List.of(List.of("a", "note"))));
        assertThat(AllWords.of(story, AllWords.Alternatives.NEVER).body()).doesNotContain("ten");
    }
}
