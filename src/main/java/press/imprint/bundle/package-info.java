/**
 * Many stories in order, in bounded memory.
 *
 * <p>One story is a bundle of one.
 */
@NullMarked
package press.imprint.bundle;

import org.jspecify.annotations.NullMarked;
