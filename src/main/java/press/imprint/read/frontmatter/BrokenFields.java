package press.imprint.read.frontmatter;

import press.imprint.article.Span;

/** Says why fields cannot be read, and where. Only within this room. */
final class BrokenFields extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Span at;

    BrokenFields(String reason, Span at) {
        super(reason);
        this.at = at;
    }

    Span at() {
        return at;
    }
}
