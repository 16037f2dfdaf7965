package press.imprint.export.xhtml;

import press.imprint.xml.XmlText;

/** XHTML being written: start tags, attributes, escaped text, end tags. It checks nothing. */
public final class Markup {

    private final StringBuilder text;

    /** Empty. */
    public Markup() {
        this(4096);
    }

    /** Empty, with room for this many characters. */
    public Markup(int room) {
        text = new StringBuilder(room);
    }

    /** A start tag without attributes. */
    public Markup start(String name) {
        text.append('<').append(name).append('>');
        return this;
    }

    /** A start tag with a class. */
    public Markup start(String name, String className) {
        return begin(name).attribute("class", className).end();
    }

    /** The beginning of a start tag, attributes to follow. */
    public Markup begin(String name) {
        text.append('<').append(name);
        return this;
    }

    /** An attribute. */
    public Markup attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        XmlText.attribute(text, value);
        text.append('"');
        return this;
    }

    /** An attribute, if so. */
    public Markup attributeIf(boolean so, String name, String value) {
        return so ? attribute(name, value) : this;
    }

    /** The end of a start tag. */
    public Markup end() {
        text.append('>');
        return this;
    }

    /** The end of a tag that has no content. */
    public Markup empty() {
        text.append("/>");
        return this;
    }

    /** An end tag. */
    public Markup close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    /** Words, escaped. */
    public Markup text(String words) {
        XmlText.content(text, words);
        return this;
    }

    /** A line end between elements. */
    public Markup line() {
        text.append('\n');
        return this;
    }

    /** Markup as it is. */
    public Markup raw(CharSequence markup) {
        text.append(markup);
        return this;
    }

    /** Characters so far. */
    public int length() {
        return text.length();
    }

    /** Takes out what stands behind this place and answers it. */
    public String cut(int from) {
        String tail = text.substring(from);
        text.setLength(from);
        return tail;
    }

    /** All so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
