/**
 * The exporter SPI, the choice of exporter, and what all exporters say alike.
 *
 * <p>Bundles and a context in, bytes out. Nothing here repairs, guesses or opens files.
 */
@NullMarked
package press.imprint.export;

import org.jspecify.annotations.NullMarked;
