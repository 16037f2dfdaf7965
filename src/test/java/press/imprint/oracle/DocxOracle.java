package press.imprint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Says whether a DOCX is sound, by other eyes than the writer's: the schema's, POI's, and rules that Word has and the
 * schema does not.
 *
 * <pre>{@code
 * DocxOracle.check(bytes);                              // throws an AssertionError that names what is wrong
 * assertThat(DocxOracle.text(bytes)).contains("...");   // paragraphs in order, notes after the body
 * }</pre>
 */
public final class DocxOracle {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static final List<String> PARAGRAPH_ORDER = List.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");
    private static final List<String> RUN_ORDER = List.of(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath");
    private static final Set<String> DIRECT_PARAGRAPH = Set.of("pStyle", "pageBreakBefore", "numPr", "bidi", "sectPr");
    private static final Set<String> DIRECT_RUN = Set.of("rStyle", "rtl", "lang");

    private final Map<String, byte[]> parts;
    private final Map<String, Document> documents = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private DocxOracle(byte[] docx) {
        this.parts = parts(docx);
    }

    /** Throws an AssertionError that names all faults. */
    public static void check(byte[] docx) {
        assertThat(faults(docx)).as("faults of the DOCX").isEmpty();
    }

    /** What is wrong with a DOCX, or an empty list. */
    public static List<String> faults(byte[] docx) {
        DocxOracle oracle = new DocxOracle(docx);
        oracle.schemas();
        oracle.relationships();
        oracle.styles();
        oracle.formatting();
        oracle.drawings();
        oracle.identities();
        oracle.tables();
        oracle.reopens(docx);
        return oracle.faults;
    }

    /** The text of each paragraph of the body in order, without notes. */
    public static List<String> text(byte[] docx) {
        return new DocxOracle(docx).paragraphs("word/document.xml");
    }

    /** The text of each note in order. */
    public static List<String> notes(byte[] docx) {
        DocxOracle oracle = new DocxOracle(docx);
        List<String> notes = new ArrayList<>();
        for (Element note : elements(oracle.document("word/footnotes.xml"), W, "footnote")) {
            if (note.getAttributeNS(W, "type").isEmpty()) {
                StringBuilder text = new StringBuilder();
                elements(note, W, "p").forEach(p -> text.append(paragraph(p)).append('\n'));
                notes.add(text.toString().strip());
            }
        }
        return notes;
    }

    /** The style ids of the paragraphs of the body in order; Normal where none is said. */
    public static List<String> styles(byte[] docx) {
        List<String> styles = new ArrayList<>();
        for (Element p : elements(new DocxOracle(docx).document("word/document.xml"), W, "p")) {
            List<Element> style = elements(p, W, "pStyle");
            styles.add(style.isEmpty() ? "Normal" : style.getFirst().getAttributeNS(W, "val"));
        }
        return styles;
    }

    /** The parts by name, inflated. */
    public static Map<String, byte[]> parts(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes()))
                        .as("twice: " + entry.getName())
                        .isNull();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private interface Parser {
        XmlObject parse(ByteArrayInputStream in) throws XmlException, IOException;
    }

    private void schemas() {
        Map<String, Parser> parsers = new LinkedHashMap<>();
        parsers.put("word/document.xml", DocumentDocument.Factory::parse);
        parsers.put("word/styles.xml", StylesDocument.Factory::parse);
        parsers.put("word/numbering.xml", NumberingDocument.Factory::parse);
        parsers.put("word/footnotes.xml", FootnotesDocument.Factory::parse);
        parsers.put("word/settings.xml", SettingsDocument.Factory::parse);
        parsers.put("word/fontTable.xml", FontsDocument.Factory::parse);
        parsers.put("word/theme/theme1.xml", ThemeDocument.Factory::parse);
        parsers.put("word/header1.xml", HdrDocument.Factory::parse);
        parsers.put("word/header2.xml", HdrDocument.Factory::parse);
        parsers.put("word/footer1.xml", FtrDocument.Factory::parse);
        parsers.put("word/footer2.xml", FtrDocument.Factory::parse);
        parsers.put("docProps/app.xml", PropertiesDocument.Factory::parse);
        parsers.forEach((part, parser) -> {
            byte[] bytes = parts.get(part);
            if (bytes == null) {
                faults.add("missing part " + part);
                return;
            }
            List<XmlError> errors = new ArrayList<>();
            try {
                parser.parse(new ByteArrayInputStream(bytes)).validate(new XmlOptions().setErrorListener(errors));
            } catch (XmlException | IOException e) {
                faults.add(part + ": " + e.getMessage());
            }
            errors.stream()
                    .map(XmlError::getMessage)
                    .filter(message -> !isFalse(message))
                    .forEach(message -> faults.add(part + ": " + message));
        });
    }

    /** The schemas of 2008 know neither the attribute that names extensions nor Word 2010's boxes to tick. */
    private static boolean isFalse(String message) {
        return message.contains("attribute: 'Ignorable@http://schemas.openxmlformats.org/markup-compatibility/2006")
                || (message.contains("Ignorable") && message.contains("not allowed"))
                || message.contains("checkbox@" + W14)
                || (message.contains("checkbox") && message.contains(W14));
    }

    private void relationships() {
        for (String name : parts.keySet()) {
            if (!name.endsWith(".rels")) {
                continue;
            }
            String folder = name.substring(0, name.indexOf("_rels/"));
            String source = folder + name.substring(name.indexOf("_rels/") + 6, name.length() - 5);
            Set<String> ids = new HashSet<>();
            for (Element relation : all(document(name).getDocumentElement())) {
                if (!ids.add(relation.getAttribute("Id"))) {
                    faults.add(name + ": twice " + relation.getAttribute("Id"));
                }
                if (relation.getAttribute("TargetMode").equals("External")) {
                    if (!relation.getAttribute("Type").endsWith("/hyperlink")) {
                        faults.add(name + ": external " + relation.getAttribute("Type"));
                    }
                } else if (!parts.containsKey(resolved(folder, relation.getAttribute("Target")))) {
                    faults.add(name + ": leads nowhere: " + relation.getAttribute("Target"));
                }
            }
            if (parts.containsKey(source)) {
                used(document(source).getDocumentElement()).forEach(id -> {
                    if (!ids.contains(id)) {
                        faults.add(source + ": no relationship " + id);
                    }
                });
            }
        }
        for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
            String rels = part.replace("word/", "word/_rels/") + ".rels";
            if (!parts.containsKey(rels)
                    && !used(document(part).getDocumentElement()).isEmpty()) {
                faults.add(part + " has r:ids and no relationships");
            }
        }
    }

    private static String resolved(String folder, String target) {
        return java.net.URI.create("/" + folder).resolve(target).getPath().substring(1);
    }

    private static Set<String> used(Element root) {
        Set<String> ids = new HashSet<>();
        List<Element> everything = all(root);
        everything.add(root);
        for (Element element : everything) {
            for (String name : List.of("id", "embed", "link")) {
                if (element.hasAttributeNS(R, name)) {
                    ids.add(element.getAttributeNS(R, name));
                }
            }
        }
        return ids;
    }

    private void styles() {
        Set<String> known = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element style : elements(document("word/styles.xml"), W, "style")) {
            if (!known.add(style.getAttributeNS(W, "styleId"))) {
                faults.add("style twice: " + style.getAttributeNS(W, "styleId"));
            }
            String name = elements(style, W, "name").getFirst().getAttributeNS(W, "val");
            if (!names.add(name.toLowerCase(java.util.Locale.ROOT))) {
                faults.add("style name twice: " + name);
            }
        }
        for (String part : textParts()) {
            for (String element : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
                for (Element use : elements(document(part), W, element)) {
                    if (!known.contains(use.getAttributeNS(W, "val"))) {
                        faults.add(part + ": no style " + use.getAttributeNS(W, "val"));
                    }
                }
            }
        }
    }

    private List<String> textParts() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("word/") && name.endsWith(".xml") && !name.contains("theme"))
                .toList();
    }

    private void formatting() {
        for (String part : textParts()) {
            boolean sheet = part.contains("styles") || part.contains("numbering");
            for (Element properties : elements(document(part), W, "pPr")) {
                ordered(part, properties, PARAGRAPH_ORDER);
                if (!sheet) {
                    allowed(part, properties, DIRECT_PARAGRAPH);
                }
            }
            for (Element properties : elements(document(part), W, "rPr")) {
                ordered(part, properties, RUN_ORDER);
                if (!sheet) {
                    allowed(part, properties, DIRECT_RUN);
                }
            }
        }
    }

    private void ordered(String part, Element properties, List<String> order) {
        int last = -1;
        for (Element child : children(properties)) {
            int place = order.indexOf(child.getLocalName());
            if (place <= last) {
                faults.add(part + ": out of order or unknown: " + child.getLocalName());
            }
            last = place;
        }
    }

    private void allowed(String part, Element properties, Set<String> allowed) {
        children(properties).stream()
                .filter(child -> !allowed.contains(child.getLocalName()))
                .forEach(child -> faults.add(part + ": formatted by hand: " + child.getLocalName()));
    }

    private void drawings() {
        for (String part : textParts()) {
            for (Element properties : elements(
                    document(part),
                    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                    "docPr")) {
                boolean described = properties.hasAttribute("descr");
                boolean decorative = all(properties).stream()
                        .anyMatch(each -> each.getLocalName().equals("decorative"));
                if (described == decorative) {
                    faults.add(part + ": a drawing has " + (described ? "both" : "neither")
                            + " words and the decorative mark");
                }
            }
        }
    }

    private void identities() {
        Set<String> drawings = new HashSet<>();
        Set<String> bookmarks = new HashSet<>();
        Set<String> bookmarkNames = new HashSet<>();
        Set<String> ends = new HashSet<>();
        Set<String> nums = new HashSet<>();
        elements(document("word/numbering.xml"), W, "num").forEach(num -> nums.add(num.getAttributeNS(W, "numId")));
        for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
            for (Element element : all(document(part).getDocumentElement())) {
                switch (element.getLocalName()) {
                    case "docPr" -> unique(drawings, element.getAttribute("id"), "drawing");
                    case "bookmarkStart" -> {
                        unique(bookmarks, element.getAttributeNS(W, "id"), "bookmark");
                        unique(bookmarkNames, element.getAttributeNS(W, "name"), "bookmark name");
                        if (element.getAttributeNS(W, "name").length() > 40) {
                            faults.add("bookmark name too long: " + element.getAttributeNS(W, "name"));
                        }
                    }
                    case "bookmarkEnd" -> ends.add(element.getAttributeNS(W, "id"));
                    case "numId" -> {
                        if (!nums.contains(element.getAttributeNS(W, "val"))) {
                            faults.add("no list " + element.getAttributeNS(W, "val"));
                        }
                    }
                    default -> {}
                }
            }
        }
        if (!bookmarks.equals(ends)) {
            faults.add("bookmarks begin and do not end: " + bookmarks + " " + ends);
        }
        for (Element link : elements(document("word/document.xml"), W, "hyperlink")) {
            String anchor = link.getAttributeNS(W, "anchor");
            if (!anchor.isEmpty() && !bookmarkNames.contains(anchor)) {
                faults.add("no bookmark " + anchor);
            }
        }
        Set<String> notes = new HashSet<>();
        elements(document("word/footnotes.xml"), W, "footnote")
                .forEach(note -> unique(notes, note.getAttributeNS(W, "id"), "note"));
        for (Element reference : elements(document("word/document.xml"), W, "footnoteReference")) {
            if (!notes.contains(reference.getAttributeNS(W, "id"))) {
                faults.add("no note " + reference.getAttributeNS(W, "id"));
            }
        }
    }

    private void unique(Set<String> seen, String id, String what) {
        if (!seen.add(id)) {
            faults.add(what + " twice: " + id);
        }
    }

    /** Word's own rules: a paragraph at the end of each cell, each row as wide as the grid, never two tables as one. */
    private void tables() {
        for (Element cell : elements(document("word/document.xml"), W, "tc")) {
            List<Element> children = children(cell);
            if (children.isEmpty() || !children.getLast().getLocalName().equals("p")) {
                faults.add("a cell does not end with a paragraph");
            }
        }
        for (Element table : elements(document("word/document.xml"), W, "tbl")) {
            Node next = table.getNextSibling();
            if (next == null
                    || next.getLocalName().equals("tbl")
                    || next.getLocalName().equals("sectPr")) {
                faults.add("no paragraph after a table");
            }
            int columns = 0;
            for (Element child : children(table)) {
                if (child.getLocalName().equals("tblGrid")) {
                    columns = children(child).size();
                } else if (child.getLocalName().equals("tr") && width(child) != columns) {
                    faults.add("a row of " + width(child) + " columns in a table of " + columns);
                }
            }
        }
    }

    private static int width(Element row) {
        int width = 0;
        for (Element cell : children(row)) {
            if (cell.getLocalName().equals("tc")) {
                List<Element> span = new ArrayList<>();
                children(cell).stream()
                        .filter(child -> child.getLocalName().equals("tcPr"))
                        .forEach(properties -> children(properties).stream()
                                .filter(child -> child.getLocalName().equals("gridSpan"))
                                .forEach(span::add));
                width += span.isEmpty() ? 1 : Integer.parseInt(span.getFirst().getAttributeNS(W, "val"));
            }
        }
        return width;
    }

    private void reopens(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            if (document.getBodyElements().isEmpty()) {
                faults.add("POI finds nothing in it");
            }
        } catch (IOException | RuntimeException e) {
            faults.add("POI does not open it: " + e);
        }
    }

    private List<String> paragraphs(String part) {
        return elements(document(part), W, "p").stream()
                .map(DocxOracle::paragraph)
                .toList();
    }

    private static String paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element element : all(paragraph)) {
            if (W.equals(element.getNamespaceURI())) {
                switch (element.getLocalName()) {
                    case "t" -> text.append(element.getTextContent());
                    case "tab" -> text.append('\t');
                    case "br" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('\u2011');
                    case "softHyphen" -> text.append('\u00AD');
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    private Document document(String part) {
        return documents.computeIfAbsent(part, name -> {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
            } catch (IOException | SAXException | javax.xml.parsers.ParserConfigurationException e) {
                throw new AssertionError(name + " is not well-formed: " + e.getMessage(), e);
            }
        });
    }

    private static List<Element> elements(Document document, String namespace, String name) {
        return list(document.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> elements(Element element, String namespace, String name) {
        return list(element.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> all(Element element) {
        return list(element.getElementsByTagNameNS("*", "*"));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }
}
