/**
 * Writes PDF: pages as the layout room made them, and around them what makes a file whole: fonts, pictures, links,
 * bookmarks, metadata, the embedded story.
 *
 * <p>OpenPDF writes the bytes; nothing of its own layout is used. All of its oddities are in {@code PdfFile}.
 */
@NullMarked
package press.imprint.export.pdf;

import org.jspecify.annotations.NullMarked;
