/**
 * Plain text, as people paste it, to articles.
 *
 * <p>In come characters without any markup; out go the blocks and the metadata that a careful reader would see in them,
 * each guess told in a diagnostic. What a line is, is settled step by step: mended characters, lines, layout, blocks,
 * what stands in the usual places at the top and the end, subheads. No step looks at outputs.
 */
@NullMarked
package press.imprint.read.text;

import org.jspecify.annotations.NullMarked;
