/**
 * A file as given: its bytes, its name, its text, its neighbours; and what holds many.
 *
 * <p>The only room of the inputs that opens files.
 */
@NullMarked
package press.imprint.source;

import org.jspecify.annotations.NullMarked;
