/**
 * The front door: run the whole flow in one call.
 *
 * <p>{@link press.imprint.Imprint} fits on a screen; the classes beside it name, guard and place the files. No format is
 * named here.
 */
@NullMarked
package press.imprint;

import org.jspecify.annotations.NullMarked;
