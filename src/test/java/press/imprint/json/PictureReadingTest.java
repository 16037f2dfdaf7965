package press.imprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Picture;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

class PictureReadingTest {

    private final Picture picture = Articles.pictures().stream()
            .filter(each -> each.kind() == Picture.Kind.PNG && each.width() == 3)
            .findFirst()
            .orElseThrow();
    private final Diagnostics diagnostics = new Diagnostics("story.json");

    private Article read(UnaryOperator<String> change) throws ReadException {
        Article story = Article.untitled().figure(picture, "a dot", "").build();
        String json = new String(ArticleJson.write(story), StandardCharsets.UTF_8);
        String changed = change.apply(json);
        assertThat(changed).isNotEqualTo(json);
        return ArticleJson.read(changed.getBytes(StandardCharsets.UTF_8), diagnostics);
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                damage("\"width\":3", "\"width\":4", "own header says 3 by 2 pixels, not 4 by 2"),
                damage("\"height\":2", "\"height\":0", "own header says 3 by 2 pixels, not 3 by 0"),
                damage("\"kind\":\"png\"", "\"kind\":\"gif\"", ".data: the bytes are no GIF picture"),
                damage("\"kind\":\"png\"", "\"kind\":\"webp\"", "\"webp\" is not one of png, jpeg, gif"),
                damage("\"data\":\"iV", "\"data\":\"iX", "the bytes are no PNG picture"),
                damage("\"data\":\"iV", "\"data\":\"i", "not Base64"),
                damage("\"data\":\"iV", "\"data\":\"*V", "not Base64"),
                damage("RU5ErkJggg==", "RU5ErkJggw==", "the bytes have the SHA-256 "));
    }

    private static Arguments damage(String old, String by, String message) {
        return Arguments.of(old, by, message);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void refusesBytesThatAreNotWhatIsSaidOfThem(String old, String by, String message) {
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read(json -> json.replace(old, by)))
                .withMessageContaining(message)
                .withMessageContaining("pictures." + picture.id().digest());
    }

    @Test
    void tellsOfAPictureThatIsShownNowhere() throws ReadException {
        Article story = read(json -> json.replaceFirst("\"picture\":\"[0-9a-f]+\",", ""));
        assertThat(story.pictures()).isEmpty();
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.CONTENT_DROPPED);
    }

    @Test
    void knowsTheHeaderOfEveryTinyPicture() {
        for (Picture each : Articles.pictures()) {
            PictureHeader header = PictureHeader.of(each.bytes()).orElseThrow();
            assertThat(header.kind()).isEqualTo(each.kind());
            assertThat(header.width()).isEqualTo(each.width());
            assertThat(header.height()).isEqualTo(each.height());
        }
    }
}
