package press.imprint.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Picture;

/** A story to its JSON form, always in the same order and spelling: equal stories give equal bytes. */
final class ArticleWriter {

    // U+2028 and U+2029 are escaped: they end lines in the eyes of much software, and a story must stay on one line.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private static final byte[] NO_BYTES = {};

    private ArticleWriter() {}

    static byte[] write(Article story, boolean indented) {
        return write(story, indented, Picture::bytes);
    }

    /** The same on one line, with no bytes of pictures in it. */
    static byte[] writeWithoutPictureBytes(Article story) {
        return write(story, false, picture -> NO_BYTES);
    }

    private static byte[] write(Article story, boolean indented, Function<Picture, byte[]> data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            if (indented) {
                generator.setPrettyPrinter(indentation());
            }
            write(story, new JsonOut(generator, indented), data);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static DefaultPrettyPrinter indentation() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(twoSpaces)
                .withObjectIndenter(twoSpaces);
    }

    private static void write(Article story, JsonOut out, Function<Picture, byte[]> data) throws IOException {
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
                write(picture, out, data.apply(picture));
            }
            out.end();
        }
        out.end();
    }

    private static void write(Picture picture, JsonOut out, byte[] data) throws IOException {
        out.begin();
        out.constant("kind", picture.kind());
        out.number("width", picture.width());
        out.number("height", picture.height());
        out.bytes("data", data);
        out.end();
    }
}
