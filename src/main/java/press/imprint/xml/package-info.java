/**
 * The one safe XML factory, the one escaper.
 *
 * <p>Bytes in, StAX events out; text in, escaped text out. Nothing here knows a vocabulary, opens a file or an address.
 * No other room makes an XML parser or escapes by itself.
 *
 * @see <a href="https://www.w3.org/TR/xml/">Extensible Markup Language (XML) 1.0</a>
 */
@NullMarked
package press.imprint.xml;

import org.jspecify.annotations.NullMarked;
