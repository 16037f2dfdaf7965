package press.imprint.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.xml.XmlRefusedException.Reason;

class SafeXmlTest {

    /** What a document says: elements with attributes, and text. */
    private static String read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder said = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    said.append('<').append(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        said.append(' ')
                                .append(xml.getAttributeLocalName(i))
                                .append('=')
                                .append(xml.getAttributeValue(i));
                    }
                    said.append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> said.append("</>");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    said.append(xml.getText());
                case XMLStreamConstants.DTD -> said.append("DTD");
                case XMLStreamConstants.ENTITY_REFERENCE -> said.append("REFERENCE");
                default -> {
                    // Comments and instructions say nothing here.
                }
            }
        }
        return said.toString();
    }

    private static String read(String document) throws XMLStreamException {
        return read(SafeXml.reader(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static XmlRefusedException refusal(String document) {
        return catchThrowableOfType(XmlRefusedException.class, () -> read(document));
    }

    @Test
    void readsPlainXml() throws XMLStreamException {
        assertThat(read("<a x='1 &amp; 2'>b&lt;c<![CDATA[<d>]]>é</a>")).isEqualTo("<a x=1 & 2>b<c<d>é</>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:9/nitf.dtd\">",
                "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://127.0.0.1:9/xhtml1-strict.dtd'>",
                "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<!-- a > b --><!DOCTYPE html\n>\n",
                "<!DOCTYPE a [<!ELEMENT a (#PCDATA)> <!-- <!ENTITY x 'y'> --> <?p <!ENTITY?> <!ATTLIST a b CDATA \"<!ENTITY\">]>",
                "<!DOCTYPE a SYSTEM 'b' [\n<!ENTITY % nitf SYSTEM 'file:///etc/hostname'>\n%nitf;\n]>",
                "\uFEFF<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM 'file:///etc/passwd'>"
            })
    void knowsTheNamedCharactersOfHtmlWhereThereIsADocumentType(String prolog) throws XMLStreamException {
        assertThat(read(prolog + "<a t='x&nbsp;&mdash;&quot;'>b&eacute;c&rsquo;&lt;&amp;&apos;</a>"))
                .isEqualTo("<a t=x\u00A0—\">béc’<&'</>");
    }

    @Test
    void knowsAllTwoHundredAndFiftyThree() throws XMLStreamException {
        assertThat(NamedEntities.names()).hasSize(253);
        StringBuilder document = new StringBuilder("<!DOCTYPE a><a>");
        StringBuilder expected = new StringBuilder();
        NamedEntities.names().forEach(name -> {
            document.append('&').append(name).append(';');
            expected.append(NamedEntities.character(name).orElseThrow());
        });
        assertThat(read(document.append("</a>").toString())).isEqualTo("<a>" + expected + "</>");
        assertThat(NamedEntities.character("Eacute")).contains("É");
        assertThat(NamedEntities.character("nonsense")).isEmpty();
    }

    @Test
    void knowsThemInDecodedTextWithoutADocumentTypeToo() throws XMLStreamException {
        assertThat(read(SafeXml.reader("<rss>a&nbsp;b</rss>", SafeXml.Bounds.DEFAULT)))
                .isEqualTo("<rss>a\u00A0b</>");
        assertThat(refusal("<rss>a&nbsp;b</rss>").reason()).isEqualTo(Reason.NOT_WELL_FORMED);
        assertThat(refusal("<!DOCTYPE a><a>a&bogus;b</a>").reason()).isEqualTo(Reason.NOT_WELL_FORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'b' [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY\n x\n 'y'>]><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'b'> %p; <!ENTITY percent '%'>]><a/>",
                "<!DOCTYPE a [<!-- - -- ]> --><!ELEMENT a ANY><!ENTITY lol 'lol'><!ENTITY lol2 '&lol;&lol;'>]><a>&lol2;</a>"
            })
    void refusesDocumentsThatDeclareEntities(String document) {
        assertThat(refusal(document).reason()).isEqualTo(Reason.ENTITY_DECLARED);
    }

    @Test
    void opensNoFileWhateverTheDocumentTypeNames(@TempDir Path folder) throws Exception {
        Path canary = Files.writeString(folder.resolve("canary.dtd"), "<!ENTITY nbsp 'CANARY'>");
        String document = "<!DOCTYPE a SYSTEM '" + canary.toUri() + "'><a xmlns:xi='http://www.w3.org/2001/XInclude'>"
                + "&nbsp;<xi:include href='" + canary.toUri() + "' parse='text'/></a>";
        assertThat(read(document)).doesNotContain("CANARY");
    }

    @Test
    void countsDepthAttributesAndText() throws XMLStreamException {
        String deep = "<a>".repeat(512) + "x" + "</a>".repeat(512);
        assertThat(read(deep)).contains("x");
        assertThat(refusal("<a>" + deep + "</a>").reason()).isEqualTo(Reason.TOO_DEEP);

        StringBuilder wide = new StringBuilder("<a");
        for (int i = 0; i < 1001; i++) {
            wide.append(" a").append(i).append("='1'");
        }
        assertThat(refusal(wide + "/>").reason()).isEqualTo(Reason.TOO_MANY_ATTRIBUTES);

        XMLStreamReader small = SafeXml.reader(
                new ByteArrayInputStream("<a>12345<b/>678901</a>".getBytes(StandardCharsets.UTF_8)),
                new SafeXml.Bounds(10, 10, 10));
        assertThatThrownBy(() -> read(small))
                .isInstanceOfSatisfying(
                        XmlRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MUCH_TEXT));
    }

    @Test
    void saysWhereItIsNotWellFormedInTheSameWordsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            XmlRefusedException refused = refusal("<?xml version='1.0'?><!DOCTYPE a>\n<a>\n  <b>x</c></a>");
            assertThat(refused.detail()).isEqualTo("the document is not well-formed XML, after <b>");
            assertThat(refused.line()).isEqualTo(3);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<?xml version='1.0' encoding='UTF-8'?><a/>",
                "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'xyz'><a/>",
                "<!DOCTYPE a [\n<!ELEMENT a ANY>\n]>\n\n<a/>",
                "<!-- x -->\n<?p q?> <!DOCTYPE\na\n> <a/>"
            })
    void placesAreThoseOfTheFile(String document) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(document.getBytes(StandardCharsets.UTF_8));
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // On to the element.
        }
        int end = document.indexOf("<a/>") + 4;
        String before = document.substring(0, end);
        assertThat(xml.getLocation().getLineNumber())
                .isEqualTo((int) before.lines().count());
        assertThat(xml.getLocation().getColumnNumber()).isEqualTo(end - before.lastIndexOf('\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void tellsTheEncodingByMarkOrByShape(String name) throws XMLStreamException {
        String document = "<?xml version='1.0'?><a>Zoë — 日本</a>";
        byte[] plain = document.getBytes(Charset.forName(name));
        byte[] marked = ("\uFEFF" + document).getBytes(Charset.forName(name));
        assertThat(read(SafeXml.reader(plain))).isEqualTo("<a>Zoë — 日本</>");
        assertThat(read(SafeXml.reader(marked))).isEqualTo("<a>Zoë — 日本</>");
    }

    @Test
    void takesTheDeclaredEncodingAndIsStrict() throws XMLStreamException {
        String document = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Zoë</a>";
        assertThat(read(SafeXml.reader(document.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("<a>Zoë</>");
        byte[] broken = "<a>Zoë</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(SafeXml.reader(broken)))
                .isInstanceOfSatisfying(
                        XmlRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_DECODABLE));
        assertThat(refusal("<?xml version='1.0' encoding='klingon'?><a/>").reason())
                .isEqualTo(Reason.NOT_DECODABLE);
        assertThat(read("<?xml version='1.0' encoding='UTF-16'?><a>é</a>")).isEqualTo("<a>é</>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "<", "<!", "<!DOCTYPE", "<!DOCTYPE a", "<!DOCTYPE a [", "<!DOCTYPE a><!DOCTYPE b><a/>",
                        "<?xml",
                "text", "<a", "<a>", "</a>", "<a><b></a>", "<a/><b/>", "<a>&#0;</a>", "<a>\u0001</a>",
                        "<a>&#xD800;</a>",
                "<a b='<'/>", "<a b=c/>", "<!-- -- --><a/>", "<a>]]></a>", "<!ENTITY x 'y'><a/>"
            })
    void refusesWhatIsNotWellFormed(String document) {
        assertThat(refusal(document).reason()).isEqualTo(Reason.NOT_WELL_FORMED);
    }

    @Test
    void readsElementTextAndNextTag() throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader("<a> <!-- c --><b>x<!-- y -->z</b></a>".getBytes(StandardCharsets.UTF_8));
        assertThat(xml.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(xml.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(xml.getElementText()).isEqualTo("xz");
        assertThat(xml.nextTag()).isEqualTo(XMLStreamConstants.END_ELEMENT);
    }

    @Test
    void readsALongTextInLinearTime() throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<a>".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("word ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("</a>".getBytes(StandardCharsets.UTF_8));
        assertThat(read(SafeXml.reader(bytes.toByteArray()))).hasSize(10_000_006);
    }
}
