package press.imprint.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The one place where XML parsers are made: they open nothing, expand nothing but the named characters of HTML, and are bounded.
 *
 * <p>A document type declaration never reaches the parser. Real NITF, RSS and EPUB files carry one, and use
 * <code>&amp;nbsp;</code> and its like, so it is not refused: its external identifier is ignored, and one of our own, which
 * declares the 253 entities of XHTML 1.0 and nothing else, stands in its place. A document whose internal subset declares an entity for
 * its text is refused; other declarations, also of parameter entities, are passed over unread.
 *
 * <p>Readers coalesce text with CDATA, know namespaces, never report the document type, and throw
 * {@link XmlRefusedException} with a place and a message in plain English.
 */
public final class SafeXml {

    /**
     * How much a document may hold.
     *
     * @param depth deepest nesting of elements
     * @param attributes most attributes of one element
     * @param textLength most characters of text in all, in UTF-16 units
     */
    public record Bounds(int depth, int attributes, long textLength) {

        /**
         * 512 deep, 1,000 attributes, 64 Mi characters. An article nests at most 100 deep, but one step there takes up to
         * five elements in DOCX (a table in a cell); memory does not grow with the depth.
         */
        public static final Bounds DEFAULT = new Bounds(512, 1000, 64L << 20);

        public Bounds {
            if (depth < 1 || attributes < 1 || textLength < 1) {
                throw new IllegalArgumentException("bounds are positive");
            }
        }

        /** The same with another depth. */
        public Bounds withDepth(int other) {
            return new Bounds(other, attributes, textLength);
        }
    }

    private SafeXml() {}

    /** A reader of these bytes within {@link Bounds#DEFAULT}; the encoding is told by a BOM or the declaration. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return reader(in, Bounds.DEFAULT);
    }

    /** A reader of these bytes; the encoding is told by a BOM or the XML declaration, else it is UTF-8. */
    public static XMLStreamReader reader(InputStream in, Bounds bounds) throws XMLStreamException {
        return open(Prolog.decode(in), bounds, false);
    }

    /** A reader of these bytes within {@link Bounds#DEFAULT}. */
    public static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        return reader(new ByteArrayInputStream(bytes), Bounds.DEFAULT);
    }

    /**
     * A reader of text that was decoded before, and that knows the named characters of HTML even where the document has no
     * document type: for feeds and pages as they are found, which often forget it.
     */
    public static XMLStreamReader reader(String text, Bounds bounds) throws XMLStreamException {
        return open(new StringReader(text), bounds, true);
    }

    private static XMLStreamReader open(Reader in, Bounds bounds, boolean alwaysNamed) throws XMLStreamException {
        Prolog prolog = Prolog.read(in, alwaysNamed);
        try {
            return new BoundedReader(factory().createXMLStreamReader(prolog.document()), bounds, prolog);
        } catch (XmlRefusedException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw BoundedReader.refusal(e, prolog, "");
        }
    }

    /** All flags are set here and none by system property, which a user could turn. The JDK's own parser, whatever is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalSchema", "");
        // Depth and attributes are counted by BoundedReader; the parser's own limits differ from Java to Java. 0 is
        // none.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityReplacementLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "4096");
        factory.setProperty("jdk.xml.maxParameterEntitySizeLimit", "1");
        factory.setProperty("jdk.xml.maxXMLNameLimit", "1000");
        // The only document type that ever arrives is the one that Prolog puts there, and it names nothing outside.
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
