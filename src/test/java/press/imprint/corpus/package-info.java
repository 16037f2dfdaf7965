/** Scores on corpora that other people wrote. */
@NullMarked
package press.imprint.corpus;

import org.jspecify.annotations.NullMarked;
