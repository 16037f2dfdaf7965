package press.imprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Picture;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

class SchemaTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final JsonNode TREE = tree();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TREE);

    private static JsonNode tree() {
        try (InputStream in = ArticleJson.class.getResourceAsStream("article-1.schema.json")) {
            return TREES.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isItselfAValidSchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(TREE)).isEmpty();
    }

    @Test
    void takesWhateverIsWritten() {
        for (Article story : Articles.samples(60)) {
            String json = new String(ArticleJson.write(story), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    /** The reader is the stricter of the two: what it takes, the schema takes. And most damage is seen by both. */
    @Test
    void takesWhateverTheReaderTakes() throws IOException {
        Random random = new Random(20250815);
        int refused = 0;
        int seen = 0;
        for (Article story : Articles.samples(150)) {
            JsonNode tree = TREES.readTree(ArticleJson.write(story));
            damage(tree, random);
            byte[] json = TREES.writeValueAsBytes(tree);
            List<com.networknt.schema.Error> errors = SCHEMA.validate(tree);
            try {
                ArticleJson.read(json, new Diagnostics(""));
                assertThat(errors).as(tree::toString).isEmpty();
            } catch (ReadException e) {
                refused++;
                seen += errors.isEmpty() ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(70);
        assertThat(seen).isGreaterThan(refused * 9 / 10);
    }

    private static void damage(JsonNode tree, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        List<JsonNode> others = List.of(
                nodes.nullNode(),
                nodes.numberNode(-1),
                nodes.numberNode(0),
                nodes.numberNode(1.5),
                nodes.booleanNode(true),
                nodes.textNode(""),
                nodes.textNode("x"),
                nodes.textNode("\u0007"),
                nodes.arrayNode(),
                nodes.objectNode());
        JsonNode other = others.get(random.nextInt(others.size()));
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, other);
            }
        } else if (holder instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), other);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    @Test
    void namesEveryComponentOfEveryRecordAndNothingElse() {
        Map<Class<?>, String> records = new LinkedHashMap<>();
        for (Class<?> kind : Block.class.getPermittedSubclasses()) {
            records.put(kind, kebab(kind));
        }
        inlines(Inline.class, records);
        records.put(Metadata.class, "metadata");
        records.put(Metadata.Contributor.class, "contributor");
        records.put(Metadata.Subject.class, "subject");
        records.put(Metadata.Identifier.class, "identifier");
        records.put(Metadata.Correction.class, "correction");
        records.put(Metadata.Pronouncer.class, "pronouncer");
        records.put(Block.ListItem.class, "listItem");
        records.put(Block.Row.class, "row");
        records.put(Block.Cell.class, "cell");
        records.put(Block.Definition.class, "definition");
        records.put(LinkTarget.class, "target");
        assertThat(names(TREE)).containsExactlyInAnyOrder("imprint", "about", "body", "pictures");
        assertThat(components(Article.class)).containsExactlyInAnyOrder("about", "body", "pictures");
        records.forEach((record, name) -> {
            Set<String> wanted = components(record);
            if (record == Block.Cue.class) {
                wanted.remove("kind");
                wanted.add("cueKind");
            }
            if (Block.class.isAssignableFrom(record) || Inline.class.isAssignableFrom(record)) {
                wanted.add("kind");
                assertThat(TREE.at("/$defs/" + name + "/properties/kind/const").asText())
                        .isEqualTo(name);
            }
            assertThat(names(TREE.at("/$defs/" + name))).as(name).containsExactlyInAnyOrderElementsOf(wanted);
        });
    }

    @Test
    void namesEveryKindAndEveryConstant() {
        Map<Class<?>, String> blocks = new LinkedHashMap<>();
        Arrays.stream(Block.class.getPermittedSubclasses()).forEach(kind -> blocks.put(kind, kebab(kind)));
        Map<Class<?>, String> inlines = new LinkedHashMap<>();
        inlines(Inline.class, inlines);
        assertThat(constants("/$defs/block/properties/kind")).containsExactlyInAnyOrderElementsOf(blocks.values());
        assertThat(constants("/$defs/inline/else/properties/kind"))
                .containsExactlyInAnyOrderElementsOf(inlines.values());
        assertThat(constants("/$defs/metadata/properties/status")).isEqualTo(labels(Metadata.Status.values()));
        assertThat(constants("/$defs/correction/properties/kind")).isEqualTo(labels(Metadata.CorrectionKind.values()));
        assertThat(constants("/$defs/numbered-list/properties/style")).isEqualTo(labels(Block.NumberStyle.values()));
        assertThat(constants("/$defs/table/properties/columns/items"))
                .isEqualTo(labels(Block.ColumnAlignment.values()));
        assertThat(constants("/$defs/target/properties/kind")).isEqualTo(labels(LinkTarget.Kind.values()));
        assertThat(constants("/$defs/picture/properties/kind")).isEqualTo(labels(Picture.Kind.values()));
    }

    private static void inlines(Class<?> type, Map<Class<?>, String> into) {
        for (Class<?> kind : type.getPermittedSubclasses()) {
            if (kind.isInterface()) {
                inlines(kind, into);
            } else if (kind != Inline.Text.class) {
                into.put(kind, kebab(kind));
            }
        }
    }

    private static String kebab(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Set<String> components(Class<?> record) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    private static List<String> names(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> constants(String pointer) {
        List<String> constants = new ArrayList<>();
        TREE.at(pointer).get("enum").forEach(constant -> constants.add(constant.asText()));
        return constants;
    }

    private static List<String> labels(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Label::of).toList();
    }
}
