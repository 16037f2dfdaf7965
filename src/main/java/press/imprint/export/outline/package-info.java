/**
 * Writes stories as indented text: the model as it is, for people.
 *
 * <p>The exporter to copy when a new format is made, the debugging view, and the golden form of all readers' tests.
 */
@NullMarked
package press.imprint.export.outline;

import org.jspecify.annotations.NullMarked;
