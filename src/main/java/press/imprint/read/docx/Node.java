package press.imprint.read.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import press.imprint.xml.SafeXml;

/**
 * An element of a part with what it holds. Names are without prefix: the strict and the transitional namespace say the
 * same things with the same names.
 *
 * <p>Bodies are read one paragraph or table at a time, so a long document never stands in memory as a whole.
 *
 * @param name local name
 * @param vocabulary which standard the name is of
 * @param attributes values by local name; those of relationships have {@code r:} before it
 * @param text characters directly in it
 */
record Node(String name, Vocabulary vocabulary, Map<String, String> attributes, List<Node> children, String text) {

    /** The standards whose elements are told apart. */
    enum Vocabulary {
        WORD,
        OTHER
    }

    /** The root of a part. */
    static Node of(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(part));
        try {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // prolog
            }
            return read(reader);
        } finally {
            reader.close();
        }
    }

    /** The element at which the reader stands, to its end. */
    static Node read(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        Vocabulary vocabulary = vocabulary(reader.getNamespaceURI());
        Map<String, String> attributes = attributes(reader);
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Node(name, vocabulary, attributes, children, text.toString());
                }
                default -> {}
            }
        }
    }

    static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String namespace = reader.getAttributeNamespace(i);
            boolean relation = namespace != null && namespace.endsWith("/relationships");
            attributes.put((relation ? "r:" : "") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static Vocabulary vocabulary(String namespace) {
        return namespace != null && namespace.contains("/wordprocessingml/") ? Vocabulary.WORD : Vocabulary.OTHER;
    }

    boolean is(String word) {
        return vocabulary == Vocabulary.WORD && name.equals(word);
    }

    Optional<Node> child(String word) {
        for (Node child : children) {
            if (child.name.equals(word)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first element of this name at any depth. */
    Optional<Node> find(String word) {
        for (Node child : children) {
            if (child.name.equals(word)) {
                return Optional.of(child);
            }
            Optional<Node> deeper = child.find(word);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** The {@code w:val} of a child. */
    Optional<String> value(String word) {
        return child(word).flatMap(child -> child.attribute("val"));
    }

    /** A whole number in a child's attribute, or nothing where there is none that can be read. */
    Optional<Integer> number(String word, String key) {
        return child(word).flatMap(child -> child.attribute(key)).flatMap(Node::number);
    }

    static Optional<Integer> number(String text) {
        try {
            return Optional.of((int) Math.round(Double.parseDouble(text.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A switch (17.17.4): on where it stands without a value that says off. */
    Optional<Boolean> flag(String word) {
        return child(word)
                .map(child -> !List.of("0", "false", "off", "none")
                        .contains(child.attribute("val").orElse("1")));
    }
}
