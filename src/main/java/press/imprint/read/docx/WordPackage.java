package press.imprint.read.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import press.imprint.zip.BoundedZip;

/** The parts of a package and how they refer to each other (ECMA-376 part 2). */
final class WordPackage {

    private static final String DOCUMENT = "/officeDocument";

    private final BoundedZip zip;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    /**
     * What an id of a part means.
     *
     * @param type the last piece of the relationship's type
     * @param target name of a part, or an address outside
     */
    record Relation(String type, String target, boolean external) {}

    private WordPackage(BoundedZip zip) {
        this.zip = zip;
        zip.names().forEach(name -> names.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), name));
    }

    static WordPackage of(byte[] bytes) throws IOException {
        return new WordPackage(BoundedZip.of(bytes));
    }

    /** Names of all parts. */
    List<String> parts() {
        return zip.names();
    }

    /** The main document, wherever the package keeps it. */
    Optional<String> document() throws IOException, XMLStreamException {
        for (Relation relation : relations("").values()) {
            if (relation.type().endsWith(DOCUMENT) && read(relation.target()).isPresent()) {
                return Optional.of(relation.target());
            }
        }
        return read("word/document.xml").map(bytes -> "word/document.xml");
    }

    /** The part of this kind that a part refers to. */
    Optional<byte[]> related(String part, String kind) throws IOException, XMLStreamException {
        Optional<String> name = relatedName(part, kind);
        return name.isPresent() ? read(name.get()) : Optional.empty();
    }

    Optional<String> relatedName(String part, String kind) throws IOException, XMLStreamException {
        for (Relation relation : relations(part).values()) {
            if (relation.type().endsWith("/" + kind) && !relation.external()) {
                return Optional.of(relation.target());
            }
        }
        return Optional.empty();
    }

    /** A part's bytes; names are compared without case, as the standard has it. */
    Optional<byte[]> read(String name) throws IOException {
        String real = names.get(name.toLowerCase(java.util.Locale.ROOT));
        return real == null ? Optional.empty() : zip.read(real);
    }

    /** The relationships of a part; of the package itself for the empty name. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        Map<String, Relation> known = relations.get(part);
        if (known == null) {
            known = readRelations(part);
            relations.put(part, known);
        }
        return known;
    }

    private Map<String, Relation> readRelations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Optional<byte[]> bytes = read(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        Map<String, Relation> result = new java.util.LinkedHashMap<>();
        if (bytes.isPresent()) {
            for (Node node : Node.of(bytes.get()).children()) {
                boolean external = node.attribute("TargetMode").orElse("").equalsIgnoreCase("External");
                String target = node.attribute("Target").orElse("");
                result.put(
                        node.attribute("Id").orElse(""),
                        new Relation(
                                node.attribute("Type").orElse(""),
                                external ? target : resolved(folder, target),
                                external));
            }
        }
        return result;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
