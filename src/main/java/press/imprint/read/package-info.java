/**
 * The reader SPI and the choice of reader.
 *
 * <p>Sources in, articles as found out. Nothing here knows what will be written.
 */
@NullMarked
package press.imprint.read;

import org.jspecify.annotations.NullMarked;
