package press.imprint.read.frontmatter;

import press.imprint.article.Span;

/**
 * A field of front matter.
 *
 * @param name as written
 * @param at where its name stands
 */
record Field(String name, FieldValue value, Span at) {

    /** The name as spellings agree on it: {@code lastModifiedAt}, {@code last_modified_at}, {@code Last-Modified-At}. */
    String plainName() {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
