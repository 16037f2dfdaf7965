package press.imprint.read.frontmatter;

import java.util.List;
import press.imprint.article.Inline;
import press.imprint.article.Span;

/** Turns the text of a title or summary into a line with its marks, as the format around the front matter has them. */
@FunctionalInterface
public interface LineReader {

    /** The line; may be empty. */
    List<Inline> line(String text, Span at);
}
