/**
 * Writes stories in Imprint's own JSON form.
 *
 * <p>A bundle in; one object, or one object a line, out.
 */
@NullMarked
package press.imprint.export.json;

import org.jspecify.annotations.NullMarked;
