package press.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static Block paragraph(Inline... pieces) {
        return new Block.Paragraph(List.of(pieces), Span.NONE);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Inline.of(text), Span.NONE);
    }

    private static Inline link(Inline... pieces) {
        return new Inline.Link(LinkTarget.of("https://example.org").orElseThrow(), Optional.empty(), List.of(pieces));
    }

    private static Article of(Block... blocks) {
        return Article.of(Metadata.NONE, List.of(blocks));
    }

    private static Block quotes(int depth) {
        Block block = new Block.SectionBreak(Span.NONE);
        for (int i = 0; i < depth; i++) {
            block = new Block.Quote(List.of(block), List.of(), Span.NONE);
        }
        return block;
    }

    private static Inline marks(int depth) {
        Inline inline = new Inline.Text("a");
        for (int i = 0; i < depth; i++) {
            inline = new Inline.Strong(List.of(inline));
        }
        return inline;
    }

    @Test
    void takesBlocksAHundredDeepAndNoDeeper() {
        assertThatCode(() -> of(quotes(99))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> of(quotes(100))).withMessage("nested more than 100 deep");
    }

    @Test
    void takesInlinesAHundredDeepAndNoDeeper() {
        assertThatCode(() -> of(paragraph(marks(98)))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> of(paragraph(marks(99))));
        assertThatCode(() -> Article.untitled()
                        .about(about -> about.headline(List.of(marks(99))))
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.untitled()
                        .about(about -> about.headline(List.of(marks(100))))
                        .build());
    }

    @Test
    void refusesNotesInNotesAndLinksInLinks() {
        Inline note = new Inline.Footnote(List.of(paragraph("n")));
        Inline noteInNote = new Inline.Footnote(List.of(quotes(3), paragraph(new Inline.Strong(List.of(note)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(paragraph(noteInNote)))
                .withMessage("a footnote inside a footnote");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(paragraph(link(note))))
                .withMessage("a footnote inside a link");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(paragraph(link(new Inline.Emphasis(List.of(link(new Inline.Text("a"))))))))
                .withMessage("a link inside a link");
        assertThatCode(() -> of(paragraph(new Inline.Footnote(List.of(paragraph(link(new Inline.Text("a"))))))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTwoHeadingsWithOneAnchorWhereverTheyStand() {
        Block heading = new Block.Heading(1, Inline.of("a"), Optional.of("x"), Span.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(heading, new Block.Quote(List.of(heading), List.of(), Span.NONE)))
                .withMessage("two headings have the anchor x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new Block.Heading(1, Inline.of("a"), Optional.of(" "), Span.NONE)));
    }

    @Test
    void hasEveryPictureThatItShowsAndNoOther() {
        Picture shown = TinyPictures.ALL.get(0);
        Picture other = TinyPictures.ALL.get(1);
        Block figure =
                new Block.Figure(Optional.of(shown.id()), Optional.empty(), "", List.of(), List.of(), false, Span.NONE);
        Map<PictureId, Picture> both = Map.of(shown.id(), shown, other.id(), other);
        Article story = Article.of(Metadata.NONE, List.of(figure), both);
        assertThat(story.pictures()).containsOnlyKeys(shown.id());
        assertThat(story.withBody(List.of()).pictures()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(figure))
                .withMessageContaining("is used and not there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.of(Metadata.NONE, List.of(figure), Map.of(shown.id(), other)));
    }

    @Test
    void findsPicturesInNotesCellsAndHeadlines() {
        Picture picture = TinyPictures.ALL.getFirst();
        Inline inline = new Inline.InlinePicture(Optional.of(picture.id()), Optional.empty(), "");
        Block.Cell cell = Block.Cell.of(List.of(paragraph(new Inline.Footnote(List.of(paragraph(inline))))));
        Block table = new Block.Table(
                List.of(),
                List.of(new Block.Row(List.of(cell))),
                List.of(),
                List.of(Block.ColumnAlignment.NONE),
                Span.NONE);
        assertThat(Article.untitled().picture(picture).block(table).build().pictures())
                .containsOnlyKeys(picture.id());
        assertThat(Article.untitled()
                        .picture(picture)
                        .about(about -> about.headline(List.of(inline)))
                        .build()
                        .pictures())
                .containsOnlyKeys(picture.id());
    }

    @Test
    void refusesBlocksThatAreEmptyOrOutOfBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Paragraph(List.of(), Span.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.BulletList(List.of(), Span.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Quote(List.of(), Inline.of("a"), Span.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Heading(0, Inline.of("a"), Optional.empty(), Span.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.NumberedList(
                        0, Block.NumberStyle.LOWER_ROMAN, List.of(Block.ListItem.of(List.of())), Span.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Preformatted(Optional.empty(), "a\rb", Span.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Preformatted(Optional.of("ja\u0000va"), "a", Span.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Cue(
                        "VO",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(java.time.Duration.ofSeconds(-1)),
                        Span.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Definition(List.of(List.of()), List.of()));
    }

    @Test
    void movesABlockWithoutChangingIt() {
        Span place = new Span(5, 1, 6, 2);
        for (Article story : Articles.samples(60)) {
            for (Block block : story.body()) {
                assertThat(block.at(place).at()).isEqualTo(place);
                assertThat(block.at(place).at(block.at())).isEqualTo(block);
            }
        }
    }
}
