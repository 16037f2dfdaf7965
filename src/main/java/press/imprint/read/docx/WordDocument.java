package press.imprint.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import press.imprint.read.docx.WordPackage.Relation;
import press.imprint.xml.SafeXml;

/** The parts of one document that its text needs, and the text itself, block by block. */
final class WordDocument {

    private final WordPackage parts;
    private final String name;
    private final StyleTable styles;
    private final NumberingTable numbering;
    private final Notes footnotes;
    private final Notes endnotes;

    /** A part with notes: each by its id, and what its links and pictures refer to. */
    record Notes(Map<String, Node> byId, Map<String, Relation> relations) {}

    private WordDocument(WordPackage parts, String name) throws IOException, XMLStreamException {
        this.parts = parts;
        this.name = name;
        this.styles = new StyleTable(root("styles"));
        this.numbering = new NumberingTable(root("numbering"), styles);
        this.footnotes = notes("footnotes");
        this.endnotes = notes("endnotes");
    }

    /** The document of a package, or nothing where there is none. */
    static Optional<WordDocument> of(WordPackage parts) throws IOException, XMLStreamException {
        Optional<String> name = parts.document();
        return name.isEmpty() ? Optional.empty() : Optional.of(new WordDocument(parts, name.get()));
    }

    private @Nullable Node root(String kind) throws IOException, XMLStreamException {
        Optional<byte[]> bytes = parts.related(name, kind);
        return bytes.isPresent() ? Node.of(bytes.get()) : null;
    }

    private Notes notes(String kind) throws IOException, XMLStreamException {
        Optional<String> part = parts.relatedName(name, kind);
        Map<String, Node> byId = new HashMap<>();
        if (part.isEmpty()) {
            return new Notes(byId, Map.of());
        }
        Optional<byte[]> bytes = parts.read(part.get());
        if (bytes.isPresent()) {
            for (Node note : Node.of(bytes.get()).children()) {
                if (note.attribute("type").orElse("normal").equals("normal")) {
                    note.attribute("id").ifPresent(id -> byId.put(id, note));
                }
            }
        }
        return new Notes(byId, parts.relations(part.get()));
    }

    StyleTable styles() {
        return styles;
    }

    NumberingTable numbering() {
        return numbering;
    }

    Notes notesOf(String kind) {
        return kind.equals("endnote") ? endnotes : footnotes;
    }

    Map<String, Relation> relations() throws IOException, XMLStreamException {
        return parts.relations(name);
    }

    WordPackage parts() {
        return parts;
    }

    /** The name of the main part. */
    String name() {
        return name;
    }

    /** Each child of the body, one after another; none is kept. */
    void blocks(Consumer<Node> each) throws IOException, XMLStreamException {
        byte[] bytes = parts.read(name).orElse(new byte[0]);
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(bytes));
        try {
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    boolean body =
                            depth == 0 || (depth == 1 && reader.getLocalName().equals("body"));
                    if (body) {
                        depth++;
                    } else {
                        each.accept(Node.read(reader));
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } finally {
            reader.close();
        }
    }

    /** The blocks that a container shows: what wraps them is looked through. */
    static void shown(Node node, Consumer<Node> each) {
        switch (node.name()) {
            case "p", "tbl" -> each.accept(node);
            case "sdt" -> node.child("sdtContent").ifPresent(content -> shown(content.children(), each));
            case "ins", "moveTo", "customXml", "smartTag", "sdtContent" -> shown(node.children(), each);
            case "AlternateContent" ->
                node.child("Choice")
                        .or(() -> node.child("Fallback"))
                        .ifPresent(choice -> shown(choice.children(), each));
            default -> {}
        }
    }

    static void shown(List<Node> nodes, Consumer<Node> each) {
        nodes.forEach(node -> shown(node, each));
    }
}
