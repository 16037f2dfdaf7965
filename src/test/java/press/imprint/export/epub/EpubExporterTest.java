package press.imprint.export.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.export.StoryFrame;
import press.imprint.export.StoryPart;
import press.imprint.oracle.EpubOracle;

class EpubExporterTest {

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesASoundBookOfAnyStory(int seed) {
        Article story = Articles.sample(seed);
        EpubOracle book = EpubOracle.sound(Books.of(story));
        sameWords(book.stories(), List.of(story));
    }

    @Test
    void makesASoundBookOfManyStories() {
        List<Article> stories = Articles.samples(60);
        EpubOracle book =
                EpubOracle.sound(Books.of(Bundle.of(BookDetails.titled("Sixty stories"), stories), Books.context()));
        sameWords(book.stories(), stories);
        assertThat(book.dc("title")).containsExactly("Sixty stories");
    }

    static void sameWords(List<EpubOracle.StoryWords> seen, List<Article> stories) {
        assertThat(seen).hasSameSizeAs(stories);
        for (int i = 0; i < stories.size(); i++) {
            Article story = stories.get(i);
            StoryFrame frame = StoryFrame.of(story, Optional.empty());
            AllWords words = AllWords.of(story.withBody(frame.body()));
            assertThat(seen.get(i).head()).isEqualTo(line(frame.head()));
            assertThat(seen.get(i).body()).isEqualTo(words.body());
            assertThat(seen.get(i).end()).isEqualTo(line(frame.end()));
            assertThat(seen.get(i).notes()).containsExactlyInAnyOrderElementsOf(words.notes());
        }
    }

    private static List<String> line(List<StoryPart> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(visible(part.content())).append('\n'));
        return AllWords.words(text.toString());
    }

    /** As a reader sees it: a picture that is there has no words. */
    private static String visible(List<Inline> content) {
        Article alone = Article.of(
                press.imprint.article.Metadata.NONE,
                List.of(new Block.Paragraph(withoutPictures(content), press.imprint.article.Span.NONE)));
        return String.join(" ", AllWords.of(alone).body());
    }

    private static List<Inline> withoutPictures(List<Inline> content) {
        List<Inline> kept = new ArrayList<>();
        kept.add(new Inline.Text(" "));
        kept.addAll(
                new press.imprint.article.Rewrite() {
                    @Override
                    protected List<Inline> inline(Inline inline) {
                        return inline instanceof Inline.InlinePicture picture
                                        && picture.picture().isPresent()
                                ? List.of()
                                : List.of(inline);
                    }
                }.inlines(content));
        return kept;
    }
}
