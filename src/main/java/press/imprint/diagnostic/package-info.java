/**
 * What happened to the user's words, and where; also what stopped us.
 *
 * <p>Codes are API, wording is not.
 */
@NullMarked
package press.imprint.diagnostic;

import org.jspecify.annotations.NullMarked;
