/**
 * Facts of languages: marks, direction, detection.
 *
 * <p>Imports nothing but Java.
 */
@NullMarked
package press.imprint.language;

import org.jspecify.annotations.NullMarked;
