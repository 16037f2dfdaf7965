package press.imprint.xml;

import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import press.imprint.xml.XmlRefusedException.Reason;

/** A StAX reader that counts what it hands out, and speaks of trouble in our words. */
final class BoundedReader extends StreamReaderDelegate {

    private final SafeXml.Bounds bounds;
    private final Prolog prolog;
    private int depth;
    private long textLength;
    private String last = "";

    BoundedReader(XMLStreamReader parser, SafeXml.Bounds bounds, Prolog prolog) {
        super(parser);
        this.bounds = bounds;
        this.prolog = prolog;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = advance();
        while (event == XMLStreamConstants.DTD) {
            event = advance();
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> started();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            default -> {
                // Comments, instructions and the end of the document cost nothing.
            }
        }
        return event;
    }

    private int advance() throws XMLStreamException {
        try {
            return super.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e, prolog, last);
        }
    }

    private void started() throws XMLStreamException {
        last = getLocalName();
        if (++depth > bounds.depth()) {
            throw refused(Reason.TOO_DEEP, "elements nest more than " + bounds.depth() + " deep");
        }
        if (getAttributeCount() + getNamespaceCount() > bounds.attributes()) {
            throw refused(
                    Reason.TOO_MANY_ATTRIBUTES, "<" + last + "> has more than " + bounds.attributes() + " attributes");
        }
    }

    private void text() throws XMLStreamException {
        textLength += getTextLength();
        if (textLength > bounds.textLength()) {
            throw refused(Reason.TOO_MUCH_TEXT, "the document holds more than " + bounds.textLength() + " characters");
        }
    }

    /** The text up to the end of this element, which must hold nothing else. */
    @Override
    public String getElementText() throws XMLStreamException {
        if (getEventType() != XMLStreamConstants.START_ELEMENT) {
            throw refused(Reason.NOT_WELL_FORMED, "an element was expected");
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // Not text.
                }
                default -> throw refused(Reason.NOT_WELL_FORMED, "<" + last + "> stands where only text may be");
            }
        }
    }

    @Override
    public int nextTag() throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event;
            }
            boolean space = event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.COMMENT
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                    || ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                            && isWhiteSpace());
            if (!space) {
                throw refused(Reason.NOT_WELL_FORMED, "an element was expected after <" + last + ">");
            }
        }
    }

    @Override
    public Location getLocation() {
        return inFile(super.getLocation(), prolog);
    }

    private XmlRefusedException refused(Reason reason, String detail) {
        return new XmlRefusedException(reason, detail, getLocation(), null);
    }

    /** What the parser says, in our words: its own message is in the language of the machine. */
    static XmlRefusedException refusal(Exception e, Prolog prolog, String last) {
        Location at = e instanceof XMLStreamException refused && refused.getLocation() != null
                ? inFile(refused.getLocation(), prolog)
                : null;
        String where = last.isEmpty() ? "" : ", after <" + last + ">";
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof CharacterCodingException) {
                return new XmlRefusedException(
                        Reason.NOT_DECODABLE, "the bytes are no text in the encoding of the document" + where, at, e);
            }
        }
        return new XmlRefusedException(Reason.NOT_WELL_FORMED, "the document is not well-formed XML" + where, at, e);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof XMLStreamException stream && stream.getNestedException() != null
                ? stream.getNestedException()
                : cause.getCause();
    }

    private static Location inFile(Location at, Prolog prolog) {
        return new Prolog.Place(at.getLineNumber(), prolog.column(at.getLineNumber(), at.getColumnNumber()));
    }
}
