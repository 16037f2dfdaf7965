/**
 * Stories as WordprocessingML (ECMA-376, transitional): everything by named style, nothing by direct formatting.
 *
 * <p>A bundle and a context in, a package out, streamed part by part. The only room that knows how Word is written; no
 * POI class is loaded here.
 */
@NullMarked
package press.imprint.export.docx;

import org.jspecify.annotations.NullMarked;
