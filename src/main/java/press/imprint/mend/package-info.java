/**
 * Damaged text to the text as meant, with a ledger.
 *
 * <p>Knows no article.
 */
@NullMarked
package press.imprint.mend;

import org.jspecify.annotations.NullMarked;
