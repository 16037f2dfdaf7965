package press.imprint.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes XML element by element into memory, escaped and balanced; what is written so far can be drained to a stream.
 *
 * <p>No white space is added, so the text is exactly what was given. Names come from the caller's own constants and are
 * not escaped. Namespaces are declared as attributes where the vocabulary wants them.
 *
 * <pre>{@code
 * XmlWriter xml = new XmlWriter().declaration();
 * xml.start("p").attribute("class", "lead").text("Fish").end();   // <p class="lead">Fish</p>
 * }</pre>
 */
public final class XmlWriter {

    private final StringBuilder out;
    private final List<String> open = new ArrayList<>();
    private boolean inStartTag;

    /** Writes into a builder of its own. */
    public XmlWriter() {
        this(new StringBuilder(4096));
    }

    /** Writes at the end of a given builder. */
    public XmlWriter(StringBuilder out) {
        this.out = out;
    }

    /** {@code <?xml version="1.0" encoding="UTF-8"?>} and a line end. */
    public XmlWriter declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** Opens an element. */
    public XmlWriter start(String name) {
        closeStartTag();
        out.append('<').append(name);
        open.add(name);
        inStartTag = true;
        return this;
    }

    /** Gives the element just opened an attribute. */
    public XmlWriter attribute(String name, String value) {
        if (!inStartTag) {
            throw new IllegalStateException("attribute " + name + " outside a start tag");
        }
        out.append(' ').append(name).append("=\"");
        XmlText.attribute(out, value);
        out.append('"');
        return this;
    }

    /** Gives the element just opened an attribute that is a number. */
    public XmlWriter attribute(String name, long value) {
        if (!inStartTag) {
            throw new IllegalStateException("attribute " + name + " outside a start tag");
        }
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /** Writes text, escaped. */
    public XmlWriter text(String text) {
        if (!text.isEmpty()) {
            closeStartTag();
            XmlText.content(out, text);
        }
        return this;
    }

    /** Writes markup as it is: for parts that this writer, or the caller's constants, made before. */
    public XmlWriter raw(CharSequence markup) {
        if (!markup.isEmpty()) {
            closeStartTag();
            out.append(markup);
        }
        return this;
    }

    /** Closes the element opened last; an empty one becomes {@code <name/>}. */
    public XmlWriter end() {
        String name = pop();
        if (inStartTag) {
            out.append("/>");
            inStartTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes the element opened last with an end tag, also where it is empty: programs that read XHTML as HTML want it. */
    public XmlWriter endTag() {
        String name = pop();
        closeStartTag();
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element that holds text alone. */
    public XmlWriter element(String name, String text) {
        return start(name).text(text).end();
    }

    /** An element that holds nothing. */
    public XmlWriter empty(String name) {
        return start(name).end();
    }

    /** How many elements are open. */
    public int depth() {
        return open.size();
    }

    /** How many characters wait in memory. */
    public int length() {
        return out.length();
    }

    /** Writes what has gathered to a stream, as UTF-8, and forgets it; the elements that are open stay open. */
    public void drainTo(OutputStream stream) throws IOException {
        closeStartTag();
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    /** What has been written and not drained. */
    @Override
    public String toString() {
        return inStartTag ? out + ">" : out.toString();
    }

    private String pop() {
        if (open.isEmpty()) {
            throw new IllegalStateException("no element is open");
        }
        return open.remove(open.size() - 1);
    }

    private void closeStartTag() {
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }
}
