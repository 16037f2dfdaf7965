/**
 * Blocks to XHTML: the one writer behind EPUB, HTML and mail.
 *
 * <p>Blocks, inlines and a {@link XhtmlForm} in, well-formed XHTML out, with the roles of the theme as class names. No
 * pages, no files, no style sheets: those are the formats' own.
 */
@NullMarked
package press.imprint.export.xhtml;

import org.jspecify.annotations.NullMarked;
