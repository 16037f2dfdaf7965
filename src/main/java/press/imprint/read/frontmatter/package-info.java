/**
 * Front matter: the metadata that Jekyll, Hugo, pandoc, Ghost, Hexo, Eleventy and Zola keep at the head of a text, in
 * YAML, TOML or JSON.
 *
 * <p>Text comes in; what it says about the story goes out, with the place of each field. Nothing is built from YAML but
 * strings, lists and maps; nothing is fetched, included or run. Nothing here reads the text below.
 */
@NullMarked
package press.imprint.read.frontmatter;

import org.jspecify.annotations.NullMarked;
