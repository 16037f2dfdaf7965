/**
 * Words to lines to pages.
 *
 * <p>Knows no file format: what comes out are glyphs and rectangles at places.
 */
@NullMarked
package press.imprint.layout;

import org.jspecify.annotations.NullMarked;
