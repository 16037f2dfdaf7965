/**
 * EPUB 3.3: stories to a book, in one pass.
 *
 * <p>A bundle and a context in, a package out. Stories are written as they come; what must know them all (contents,
 * package document) is gathered small and written last. Nothing here reads files or repairs stories.
 */
@NullMarked
package press.imprint.export.epub;

import org.jspecify.annotations.NullMarked;
