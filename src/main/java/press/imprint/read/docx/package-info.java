/**
 * Word documents to articles: the story that Imprint put inside where it still is what the pages show, else what the pages
 * show.
 *
 * <p>Bytes in, articles out. StAX over the package, both namespaces of the standard; no POI.
 */
@NullMarked
package press.imprint.read.docx;

import org.jspecify.annotations.NullMarked;
