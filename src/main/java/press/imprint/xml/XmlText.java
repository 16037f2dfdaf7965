package press.imprint.xml;

/** STUB, replaced by the xml room: the one escaper. */
public final class XmlText {

    private XmlText() {}

    /** Text as element content. */
    public static String content(String text) {
        throw new UnsupportedOperationException();
    }

    /** Text as a value between double quotes. */
    public static String attribute(String text) {
        throw new UnsupportedOperationException();
    }
}
