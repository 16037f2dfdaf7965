package press.imprint.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/**
 * The JSON form of a story that travels in a file which holds its pictures anyway: their bytes are left out of it and
 * taken from there again. All else is as {@link ArticleJson} has it.
 */
public final class EmbeddedJson {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private static final String NO_DATA = "\"data\":\"\"";

    private EmbeddedJson() {}

    /** The story on one line, its pictures by name only. */
    public static String write(Article story) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            write(story, new JsonOut(generator, false));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(Article story, JsonOut out) throws IOException {
        out.begin();
        out.number("imprint", ArticleJson.VERSION);
        ContentWriter content = new ContentWriter(out);
        if (!story.about().equals(Metadata.NONE)) {
            out.name("about");
            new MetadataWriter(out, content).write(story.about());
        }
        out.list("body", story.body(), content::block);
        if (!story.pictures().isEmpty()) {
            out.name("pictures");
            out.begin();
            for (Picture picture : story.pictures().values()) {
                out.name(picture.id().digest());
                out.begin();
                out.constant("kind", picture.kind());
                out.number("width", picture.width());
                out.number("height", picture.height());
                out.bytes("data", new byte[0]);
                out.end();
            }
            out.end();
        }
        out.end();
    }

    /**
     * The story, its pictures taken from the file around it.
     *
     * @param pictures the bytes of a picture, if they are there
     * @throws ReadException where this is no story, or a picture of it is not there
     */
    public static Article read(String json, Function<PictureId, Optional<byte[]>> pictures, Diagnostics diagnostics)
            throws ReadException {
        StringBuilder whole = new StringBuilder(json.length());
        int done = 0;
        // Inside a JSON string the quotes would be escaped, so this is found at pictures only.
        for (int at = json.indexOf(NO_DATA); at >= 0; at = json.indexOf(NO_DATA, done)) {
            int value = at + NO_DATA.length() - 1;
            whole.append(json, done, value);
            digestBefore(json, at)
                    .flatMap(pictures)
                    .ifPresent(bytes -> whole.append(Base64.getEncoder().encodeToString(bytes)));
            done = value;
        }
        whole.append(json, done, json.length());
        return ArticleJson.read(whole.toString().getBytes(StandardCharsets.UTF_8), diagnostics);
    }

    /** The picture's name stands right before the object that holds this field. */
    private static Optional<PictureId> digestBefore(String json, int data) {
        int brace = json.lastIndexOf('{', data);
        int from = brace - 66;
        if (from < 0 || !json.startsWith("\":", brace - 2)) {
            return Optional.empty();
        }
        String name = json.substring(from, brace - 2);
        return name.chars().allMatch(c -> Character.digit(c, 16) >= 0 && !Character.isUpperCase(c))
                ? Optional.of(new PictureId(name))
                : Optional.empty();
    }
}
