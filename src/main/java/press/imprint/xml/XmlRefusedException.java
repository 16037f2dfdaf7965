package press.imprint.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import press.imprint.diagnostic.Visible;

/**
 * Says that a document is not well-formed or breaks a rule of safety, which, and where.
 *
 * <p>The message is Imprint's own and the same in every locale, which the parser's is not.
 */
public final class XmlRefusedException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    /** The rule that is broken. */
    public enum Reason {
        /** It is not well-formed XML. */
        NOT_WELL_FORMED,
        /** Its bytes are no text in the encoding that it names, or the encoding is not known. */
        NOT_DECODABLE,
        /** It declares an entity of its own: the way to read foreign files and to exhaust the reader. */
        ENTITY_DECLARED,
        /** Elements nest deeper than the bounds allow. */
        TOO_DEEP,
        /** One element has more attributes than the bounds allow. */
        TOO_MANY_ATTRIBUTES,
        /** It holds more text than the bounds allow. */
        TOO_MUCH_TEXT
    }

    private final Reason reason;
    private final String detail;

    XmlRefusedException(Reason reason, String detail, @Nullable Location at, @Nullable Throwable cause) {
        super(Visible.of(detail));
        this.reason = reason;
        this.detail = Visible.of(detail);
        this.location = at;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong, without the place. */
    public String detail() {
        return detail;
    }

    /** Line counted from 1, or 0 where it is not known. */
    public int line() {
        return location == null ? 0 : Math.max(0, location.getLineNumber());
    }

    /** Column counted from 1, or 0 where it is not known. */
    public int column() {
        return location == null ? 0 : Math.max(0, location.getColumnNumber());
    }
}
