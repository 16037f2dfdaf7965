package press.imprint.read.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import press.imprint.article.Span;

/** Fields in TOML and in JSON, both read by Jackson. */
final class JacksonFields {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(40)
            .maxDocumentLength(FencedPart.LONGEST)
            .build();
    private static final ObjectMapper TOML = TomlMapper.builder(
                    TomlFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JacksonFields() {}

    static List<Field> toml(String toml, int firstLine) throws BrokenFields {
        return fields(TOML, toml, firstLine, false);
    }

    static List<Field> json(String json, int firstLine) throws BrokenFields {
        return fields(JSON, json, firstLine, true);
    }

    private static List<Field> fields(ObjectMapper mapper, String text, int firstLine, boolean quotedNames)
            throws BrokenFields {
        JsonNode root;
        try {
            root = mapper.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int line = at == null || at.getLineNr() < 1 ? 1 : at.getLineNr();
            int column = at == null || at.getColumnNr() < 1 ? 1 : at.getColumnNr();
            throw new BrokenFields(e.getOriginalMessage(), Span.at(firstLine + line - 1, column));
        }
        if (root == null || !root.isObject()) {
            throw new BrokenFields("it holds no named fields", Span.at(firstLine, 1));
        }
        String[] lines = text.split("\n", -1);
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            Span at = place(entry.getKey(), lines, firstLine, quotedNames);
            fields.add(new Field(entry.getKey(), value(entry.getValue()), at));
        }
        return fields;
    }

    /** Jackson's trees have no places; the name is looked for where it must stand. */
    private static Span place(String name, String[] lines, int firstLine, boolean quoted) {
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            String bare = line.startsWith("[") ? line.substring(line.startsWith("[[") ? 2 : 1) : line;
            boolean here = quoted
                    ? line.contains("\"" + name + "\"")
                    : bare.startsWith(name) || bare.startsWith("\"" + name + "\"");
            if (here) {
                int column = lines[i].indexOf(name) + 1;
                return new Span(firstLine + i, column, firstLine + i, column + name.length());
            }
        }
        return Span.at(firstLine, 1);
    }

    private static FieldValue value(JsonNode node) {
        if (node.isObject()) {
            SequencedMap<String, FieldValue> fields = new LinkedHashMap<>();
            node.properties().forEach(entry -> fields.put(entry.getKey(), value(entry.getValue())));
            return new FieldValue.Fields(fields);
        }
        if (node.isArray()) {
            List<FieldValue> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return new FieldValue.Items(items);
        }
        if (node.isBigDecimal()) {
            return new FieldValue.Scalar(node.decimalValue().toPlainString(), false);
        }
        return new FieldValue.Scalar(node.isNull() ? "" : node.asText(), node.isTextual());
    }
}
