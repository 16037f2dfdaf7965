/**
 * One order and one spelling for all articles: pure passes.
 */
@NullMarked
package press.imprint.normalize;

import org.jspecify.annotations.NullMarked;
