/**
 * Markdown as people write it: CommonMark 0.31, GitHub's tables, struck text, tasks, notes and bare addresses, raw HTML,
 * front matter, and what site generators leave in posts.
 *
 * <p>Text comes in, one article goes out. The tree of commonmark-java becomes a tree of HTML elements, raw HTML where it
 * stood, and {@code read.markup} maps that to the model: so Markdown inside HTML and HTML inside Markdown are one thing.
 * Nothing here repairs words or chooses a headline.
 */
@NullMarked
package press.imprint.read.markdown;

import org.jspecify.annotations.NullMarked;
