/**
 * Reads PDF: the story that Imprint put inside, or else the words that the pages show.
 *
 * <p>Files in, articles as found out. What is read is checked against what the pages show, so that an edited file does not
 * pass for the story it once was.
 */
@NullMarked
package press.imprint.read.pdf;

import org.jspecify.annotations.NullMarked;
