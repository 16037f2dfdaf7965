/**
 * Words on the command line to a call of Imprint.
 *
 * <p>The only room that prints.
 */
@NullMarked
package press.imprint.cli;

import org.jspecify.annotations.NullMarked;
