/**
 * A ZIP that is the same bytes everywhere, streamed, stored or deflated; and a bounded reader.
 *
 * <p>Bytes in, bytes out. Nothing here opens a file, reads a clock or a time zone, or unpacks to disk; what the members
 * mean is the business of the formats.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, the ZIP specification</a>
 */
@NullMarked
package press.imprint.zip;

import org.jspecify.annotations.NullMarked;
