/**
 * Reads stories in Imprint's own JSON form.
 *
 * <p>A source in; its articles out, one at a time. What the form is, the {@code json} room knows.
 */
@NullMarked
package press.imprint.read.json;

import org.jspecify.annotations.NullMarked;
