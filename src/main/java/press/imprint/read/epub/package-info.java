/**
 * EPUB as input: our own books back to the very stories in them, other books as far as their words and headings go.
 *
 * <p>Archives come in through the bounded reader, pages through the one safe parser. Nothing is ever unpacked to disk,
 * fetched or run.
 */
@NullMarked
package press.imprint.read.epub;

import org.jspecify.annotations.NullMarked;
