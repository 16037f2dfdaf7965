package press.imprint.json;

import java.util.List;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/** STUB, replaced by the json room: the model's JSON form. */
public final class ArticleJson {

    private ArticleJson() {}

    /** The story on one line of UTF-8 JSON without a line end. */
    public static byte[] write(Article story) {
        throw new UnsupportedOperationException();
    }

    /** The story indented for people. */
    public static byte[] writeIndented(Article story) {
        throw new UnsupportedOperationException();
    }

    /** The one story of these bytes, or a ReadException with line and column. */
    public static Article read(byte[] utf8, Diagnostics diagnostics) throws ReadException {
        throw new UnsupportedOperationException();
    }

    /** One story, an array of stories, or one a line. */
    public static List<Article> readAll(byte[] utf8, Diagnostics diagnostics) throws ReadException {
        throw new UnsupportedOperationException();
    }
}
