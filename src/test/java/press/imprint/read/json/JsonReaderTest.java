package press.imprint.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Picture;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.json.ArticleJson;
import press.imprint.read.ArticleReader;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Limits;
import press.imprint.source.Source;

class JsonReaderTest {

    private final JsonReader reader = new JsonReader();
    private final Diagnostics diagnostics = new Diagnostics("stories.jsonl");

    private List<Article> read(String text) throws ReadException {
        return reader.read(source(text), ReadContext.of(diagnostics)).toList();
    }

    private static Source source(String text) {
        return Source.of("stories.jsonl", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"imprint\":1}|SURE",
                "'  \n{ \"about\":{}, \"imprint\": 1}'|SURE",
                "\uFEFF{\"imprint\":1}|SURE",
                "[ {\"imprint\":1}]|SURE",
                "{\"title\":\"x\"}|MAYBE",
                "[{\"title\":\"x\"}]|MAYBE",
                "[]|MAYBE",
                "[Editor's note: \"imprint\"]|NO",
                "[1]|NO",
                "\"imprint\"|NO",
                "Imprint {\"imprint\":1}|NO",
                "''|NO"
            })
    void tellsItsFormatByTheFirstBytes(String text, Likelihood likelihood) {
        assertThat(reader.recognizes(source(text))).isEqualTo(likelihood);
    }

    @Test
    void readsWhatTheWriterWrote() throws Exception {
        List<Article> stories = Articles.samples(20);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Article story : stories) {
            lines.write(ArticleJson.write(story));
            lines.write('\n');
        }
        assertThat(reader.read(Source.of("x", lines.toByteArray()), ReadContext.of(diagnostics))
                        .toList())
                .isEqualTo(stories);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void goesOnAfterALineThatIsNoStory() throws ReadException {
        assertThat(read("{\"imprint\":1}\n{\"imprint\":\n{\"imprint\":1,\"body\":3}\n{\"imprint\":1}\n"))
                .hasSize(2);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("stories.jsonl:2:12: error: json-invalid: the text breaks"),
                        said -> assertThat(said)
                                .startsWith("stories.jsonl:3:21: error: json-invalid: body: this must be an array"));
    }

    @Test
    void goesOnAfterAFirstLineThatIsNoStory() throws ReadException {
        assertThat(read("{\"imprint\":9}\n{\"imprint\":1}\n")).hasSize(1);
        assertThat(diagnostics.list()).extracting(Diagnostic::at).containsExactly(Span.at(1, 12));
    }

    @Test
    void goesOnAfterAnUnsoundStoryInAnArray() throws ReadException {
        assertThat(read("[{\"imprint\":1},\n{\"imprint\":1,\"imprint\":1},\n3,{\"imprint\":1}]"))
                .hasSize(2);
        assertThat(diagnostics.list()).extracting(Diagnostic::at).containsExactly(Span.at(2, 14), Span.at(3, 1));
    }

    @Test
    void keepsTheStoriesBeforeAnArrayBreaksOff() throws ReadException {
        assertThat(read("[{\"imprint\":1},{\"imprint\":1},{\"impr")).hasSize(2);
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.JSON_INVALID);
    }

    @Test
    void saysWhyWhenNoStoryCanBeRead() {
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read("{\"title\":1}\n{\"imprint\":2}"))
                .withMessageContaining("stories.jsonl:1:1: error: json-invalid: the story: this is not a story");
        assertThat(diagnostics.list()).extracting(Diagnostic::at).containsExactly(Span.at(2, 12));
    }

    @ParameterizedTest
    @CsvSource({"''", "'\n \n'", "[]"})
    void refusesAFileWithoutStories(String text) {
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.diagnostic().code()).isEqualTo(DiagnosticCode.FILE_EMPTY));
    }

    @Test
    void readsEachStoryOnlyWhenItIsAskedFor() throws ReadException {
        Iterator<Article> stories = reader.read(
                        source("{\"imprint\":1}\n{\"imprint\":1}\n{\"imprint\":2}\n"), ReadContext.of(diagnostics))
                .iterator();
        stories.next();
        stories.next();
        assertThat(diagnostics.list()).isEmpty();
        assertThat(stories.hasNext()).isFalse();
        assertThat(diagnostics.list()).hasSize(1);
    }

    @Test
    void takesPicturesOffThatAreBeyondTheLimitAndKeepsTheirWords() throws ReadException {
        Picture large = Articles.pictures().stream()
                .filter(picture -> picture.width() == 16)
                .findFirst()
                .orElseThrow();
        Article story = Article.untitled().figure(large, "a fan", "The caption").build();
        ReadContext context =
                new ReadContext(diagnostics, new Limits(1 << 20, 100, 100, Duration.ofSeconds(9)), Optional.empty());
        List<Article> read =
                reader.read(Source.of("x", ArticleJson.write(story)), context).toList();
        assertThat(AllWords.of(read.getFirst()).body()).containsExactly("a", "fan", "The", "caption");
        assertThat(read.getFirst().pictures()).isEmpty();
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.PICTURE_TOO_LARGE);
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(ArticleReader.class)).hasAtLeastOneElementOfType(JsonReader.class);
    }
}
