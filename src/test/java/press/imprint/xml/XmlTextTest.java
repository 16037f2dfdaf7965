package press.imprint.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void givesBackTextThatNeedsNothing() {
        String text = "Zoë \"said\" — 日本 😀\n\t";
        assertThat(XmlText.content(text)).isSameAs(text);
        assertThat(XmlText.attribute("Zoë 😀 'x'")).isEqualTo("Zoë 😀 'x'");
        assertThat(XmlText.content("")).isEmpty();
    }

    @Test
    void escapesMarkup() {
        assertThat(XmlText.content("a<b>&c]]>\r")).isEqualTo("a&lt;b&gt;&amp;c]]&gt;&#13;");
        assertThat(XmlText.attribute("\"a\"\t<\n")).isEqualTo("&quot;a&quot;&#9;&lt;&#10;");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(XmlText.content("a\0b\u001Bc\uFFFEd\uFFFFe\uD800f\uDC00\uD83D\uDE00\uD800"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD😀\uFFFD");
    }

    @Property
    void whateverIsWrittenIsReadAgain(@ForAll String text, @ForAll String value) throws Exception {
        XmlWriter out = new XmlWriter().declaration();
        out.start("a").attribute("v", value).text(text).end();
        XMLStreamReader xml = SafeXml.reader(out.toString().getBytes(StandardCharsets.UTF_8));
        xml.nextTag();
        assertThat(xml.getAttributeValue(0)).isEqualTo(holdable(value));
        assertThat(xml.getElementText()).isEqualTo(holdable(text));
    }

    /** What XML 1.0, section 2.2, leaves of a text. */
    private static String holdable(String text) {
        StringBuilder held = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean fits = c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= ' ' && c < 0xD800)
                    || (c > 0xDFFF && c < 0xFFFE)
                    || c > 0xFFFF;
            held.appendCodePoint(fits ? c : 0xFFFD);
        });
        return held.toString();
    }

    @Test
    void writesBalancedElements() {
        XmlWriter xml = new XmlWriter();
        xml.start("p")
                .attribute("class", "a\"b")
                .attribute("n", 7)
                .text("x & y")
                .empty("br")
                .element("i", "z")
                .end();
        xml.start("td").endTag();
        assertThat(xml).hasToString("<p class=\"a&quot;b\" n=\"7\">x &amp; y<br/><i>z</i></p><td></td>");
        assertThat(xml.depth()).isZero();
        assertThatThrownBy(xml::end).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> xml.attribute("a", "b")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void drainsInPieces() throws IOException, XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlWriter xml = new XmlWriter().declaration().start("a");
        for (int i = 0; i < 3; i++) {
            xml.element("b", "é" + i);
            xml.drainTo(bytes);
            assertThat(xml.length()).isZero();
        }
        xml.end().drainTo(bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b>é0</b><b>é1</b><b>é2</b></a>");
    }
}
