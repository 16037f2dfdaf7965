/**
 * The one safe XML factory, the one escaper.
 */
@NullMarked
package press.imprint.xml;

import org.jspecify.annotations.NullMarked;
