package press.imprint.read.epub;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.imprint.xml.SafeXml;

/**
 * An element of a parsed page or package document; names are local names, in lower case as XHTML has them.
 *
 * <p>Depth is bounded by the parser, so walks may recurse.
 */
final class Element implements Node {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>();

    private Element(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** The root of a document. */
    static Element parse(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
        Element top = new Element("", Map.of());
        Deque<Element> open = new ArrayDeque<>(List.of(top));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = new Element(reader.getLocalName(), attributes(reader));
                    open.element().children.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().children.add(new Node.Characters(reader.getText()));
                default -> {
                    // Comments and processing instructions say nothing to readers.
                }
            }
        }
        return top.elements().findFirst().orElseThrow(() -> new XMLStreamException("there is no element"));
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            boolean type =
                    "epub".equals(prefix) || "http://www.idpf.org/2007/ops".equals(reader.getAttributeNamespace(i));
            attributes.put((type ? "epub:" : "") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    String name() {
        return name;
    }

    List<Node> children() {
        return children;
    }

    Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Child elements of a name. */
    List<Element> all(String childName) {
        return elements().filter(child -> child.name.equals(childName)).toList();
    }

    Optional<Element> first(String childName) {
        return elements().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** This element and all in it, in document order. */
    Stream<Element> within() {
        return Stream.concat(Stream.of(this), elements().flatMap(Element::within));
    }

    /** An attribute, or the empty string. */
    String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    boolean has(String attributeName) {
        return attributes.containsKey(attributeName);
    }

    /** Whether it has this class. */
    boolean isA(String className) {
        return (" " + attribute("class") + " ").contains(" " + className + " ");
    }

    /** Whether it has this {@code epub:type}. */
    boolean isOfType(String type) {
        return (" " + attribute("epub:type") + " ").contains(" " + type + " ");
    }

    /** The same element without some of its children. */
    Element without(Predicate<Node> out) {
        Element copy = new Element(name, attributes);
        children.stream().filter(out.negate()).forEach(copy.children::add);
        return copy;
    }

    /** The same element with another in the place of a child. */
    Element with(Element child, Element instead) {
        Element copy = new Element(name, attributes);
        children.forEach(each -> copy.children.add(each == child ? instead : each));
        return copy;
    }

    /** All characters in it, as they stand. */
    String text() {
        StringBuilder all = new StringBuilder();
        gather(all);
        return all.toString();
    }

    private void gather(StringBuilder all) {
        for (Node child : children) {
            switch (child) {
                case Node.Characters characters -> all.append(characters.text());
                case Element element -> element.gather(all);
            }
        }
    }
}
