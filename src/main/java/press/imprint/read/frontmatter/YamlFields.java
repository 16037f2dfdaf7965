package press.imprint.read.frontmatter;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import press.imprint.article.Span;

/**
 * Fields in YAML. Only the tree of nodes is made, never an object: tags mean nothing here, and scalars stay as written.
 */
final class YamlFields {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 50_000;

    private final int firstLine;
    private int values;

    private YamlFields(int firstLine) {
        this.firstLine = firstLine;
    }

    /**
     * The fields, or null where the text is no mapping: then it is not front matter.
     *
     * @param firstLine line of the file at which the text begins
     */
    static @Nullable List<Field> read(String yaml, int firstLine) throws BrokenFields {
        YamlFields reading = new YamlFields(firstLine);
        try {
            Node root = compose(yaml);
            if (root == null) {
                return List.of();
            }
            return root instanceof MappingNode mapping ? reading.fields(mapping) : null;
        } catch (MarkedYAMLException e) {
            throw new BrokenFields(reason(e), reading.span(e.getProblemMark()));
        } catch (YAMLException e) {
            throw new BrokenFields(firstSentence(e.getMessage()), Span.at(firstLine, 1));
        }
    }

    /** The first document only; a second one is text. */
    private static @Nullable Node compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(50);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(FencedPart.LONGEST);
        options.setMergeOnCompose(false);
        // Harmless, since nothing is ever made from a tag.
        options.setTagInspector(tag -> true);
        Composer composer = new Composer(
                new ParserImpl(new StreamReader(new StringReader(yaml)), options), new Resolver(), options);
        return composer.getSingleNode();
    }

    private static String reason(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        return firstSentence(problem.isEmpty() ? String.valueOf(e.getContext()) : problem);
    }

    private static String firstSentence(@Nullable String message) {
        String words = message == null ? "it is not YAML" : message.strip();
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end).strip();
    }

    private Span span(@Nullable Mark mark) {
        return mark == null ? Span.at(firstLine, 1) : Span.at(firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    private Span span(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        return new Span(
                firstLine + start.getLine(), start.getColumn() + 1, firstLine + end.getLine(), end.getColumn() + 1);
    }

    private List<Field> fields(MappingNode mapping) throws BrokenFields {
        List<Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            fields.add(new Field(name(tuple.getKeyNode()), value(tuple.getValueNode(), 1), span(tuple.getKeyNode())));
        }
        return fields;
    }

    private String name(Node key) throws BrokenFields {
        return key instanceof ScalarNode scalar
                ? scalar.getValue().strip()
                : value(key, 1).kept();
    }

    private FieldValue value(Node node, int depth) throws BrokenFields {
        // Aliases share nodes: what is small here may be huge when it is written out.
        if (++values > MOST_VALUES || depth > DEEPEST) {
            throw new BrokenFields("too many or too deeply nested values", span(node.getStartMark()));
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> {
                List<FieldValue> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(value(item, depth + 1));
                }
                yield new FieldValue.Items(items);
            }
            case MappingNode mapping -> {
                SequencedMap<String, FieldValue> fields = new LinkedHashMap<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    fields.put(name(tuple.getKeyNode()), value(tuple.getValueNode(), depth + 1));
                }
                yield new FieldValue.Fields(fields);
            }
            default -> throw new BrokenFields("an alias to nothing", span(node.getStartMark()));
        };
    }

    private static FieldValue scalar(ScalarNode scalar) {
        boolean quoted = scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
        String text = scalar.getValue();
        boolean none =
                !quoted && (text.equals("~") || text.toLowerCase(Locale.ROOT).equals("null"));
        // A block scalar ends with a line end that is not part of what it says.
        return new FieldValue.Scalar(none ? "" : quoted ? text.stripTrailing() : text, quoted);
    }
}
