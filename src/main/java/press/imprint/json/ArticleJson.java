package press.imprint.json;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/**
 * The model's JSON form: one story as one object, and back.
 *
 * <p>It is what Imprint embeds in its files, what {@code inspect --json} prints and what the JSON reader reads.
 * {@code article-1.schema.json} beside this class describes it (JSON Schema 2020-12). Reading what was written gives an
 * equal article.
 *
 * <pre>{@code
 * {"imprint":1,"about":{"headline":["Ferry returns"]},
 *  "body":[{"kind":"paragraph","content":["The ",{"kind":"emphasis","content":["ferry"]}," is back."]}]}
 * }</pre>
 *
 * <p>Fields are named as the model's record components and written in a fixed order; what is absent, empty or at its
 * default is left out. The reader is strict: what it cannot take is an error with line, column and path. A field that it
 * does not know is told and passed over, so that stories of a newer Imprint of the same version can be read.
 */
public final class ArticleJson {

    /** The version of the form, written in each story as {@code "imprint"}. Raised when old readers would misread. */
    public static final int VERSION = 1;

    private ArticleJson() {}

    /** The story on one line of UTF-8 JSON without a line end. */
    public static byte[] write(Article story) {
        return ArticleWriter.write(story, false);
    }

    /** The story indented for people, in UTF-8, without a line end at the end. */
    public static byte[] writeIndented(Article story) {
        return ArticleWriter.write(story, true);
    }

    /**
     * The one story of these bytes.
     *
     * @throws ReadException with line and column, where they are no story or more than one
     */
    public static Article read(byte[] utf8, Diagnostics diagnostics) throws ReadException {
        ArticleStream stream = new ArticleStream(utf8, diagnostics);
        Article story = stream.nextOrFail()
                .orElseThrow(() -> new ReadException(
                        DiagnosticCode.FILE_EMPTY, diagnostics.file(), Span.NONE, "there is no story here; give one"));
        if (stream.nextOrFail().isPresent()) {
            throw new ReadException(
                    DiagnosticCode.JSON_INVALID,
                    diagnostics.file(),
                    Span.NONE,
                    "there is more than one story where one is wanted; give each its own file");
        }
        return story;
    }

    /**
     * All stories of these bytes: one object, several one after another (JSON Lines), or an array.
     *
     * @throws ReadException with line and column, at the first that is no story; see {@link ArticleStream} for a reader
     *     that goes on
     */
    public static List<Article> readAll(byte[] utf8, Diagnostics diagnostics) throws ReadException {
        ArticleStream stream = new ArticleStream(utf8, diagnostics);
        List<Article> stories = new ArrayList<>();
        for (var next = stream.nextOrFail(); next.isPresent(); next = stream.nextOrFail()) {
            stories.add(next.get());
        }
        return stories;
    }
}
