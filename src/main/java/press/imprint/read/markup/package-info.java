/**
 * HTML as a tree to the blocks and inlines of an article, shared by all readers that meet HTML.
 *
 * <p>A jsoup tree comes in, whole page or fragment; blocks come out, with a diagnostic for each element that the model
 * does not name. Words are never lost but where they are no words (scripts, styles, comments), and then they are named.
 * Nothing here parses Markdown, opens a file or chooses which part of a page is the story.
 */
@NullMarked
package press.imprint.read.markup;

import org.jspecify.annotations.NullMarked;
