/**
 * What an article is: values only.
 *
 * <p>Readers make these values, the normalizer orders them, exporters show them. Everything here is immutable and
 * checked when it is made, and imports nothing but Java itself: no format, no file, no look.
 */
@NullMarked
package press.imprint.article;

import org.jspecify.annotations.NullMarked;
