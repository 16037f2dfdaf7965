/**
 * A ZIP that is the same bytes everywhere, and a bounded reader.
 */
@NullMarked
package press.imprint.zip;

import org.jspecify.annotations.NullMarked;
