package press.imprint.read.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import press.imprint.article.Article;
import press.imprint.diagnostic.ReadException;
import press.imprint.json.ArticleStream;
import press.imprint.read.ArticleReader;
import press.imprint.read.InputFormat;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/**
 * Stories in Imprint's own JSON form: one object, an array of objects, or one object a line (JSON Lines).
 *
 * <p>Nothing is guessed: the form says everything. A story that is not sound is an error in the diagnostics with line,
 * column and path, and those after it are read all the same; only where no story at all can be read is that an exception.
 */
public final class JsonReader implements ArticleReader {

    /** How far into the file the form's own field is looked for. */
    private static final int HEAD = 4096;

    @Override
    public InputFormat format() {
        return new InputFormat(
                "json",
                List.of("json", "jsonl", "ndjson"),
                "Imprint's own form: one story, an array of stories, or one a line");
    }

    /** Other JSON may be somebody's: it is taken where the file's name says JSON, and its error then says what is wanted. */
    @Override
    public Likelihood recognizes(Source source) {
        String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
        String text = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading();
        boolean array = text.startsWith("[");
        String inside = array ? text.substring(1).stripLeading() : text;
        if (inside.startsWith("{")) {
            return inside.contains("\"imprint\"") ? Likelihood.SURE : Likelihood.MAYBE;
        }
        return array && inside.startsWith("]") ? Likelihood.MAYBE : Likelihood.NO;
    }

    @Override
    public Stream<Article> read(Source source, ReadContext context) throws ReadException {
        StoryIterator stories =
                new StoryIterator(new ArticleStream(source.bytes(), context.diagnostics()), context.diagnostics());
        stories.findFirst();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(stories, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(story -> new PictureCheck(story, context).usable());
    }
}
