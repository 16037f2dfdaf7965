/**
 * How it looks: theme, layouts, templates, fonts.
 *
 * <p>The user's folder is asked first, then ours. One theme drives all formats.
 */
@NullMarked
package press.imprint.design;

import org.jspecify.annotations.NullMarked;
