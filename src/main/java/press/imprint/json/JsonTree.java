package press.imprint.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Article;

/**
 * Builds {@link Json} values from a Jackson parser, one story at a time.
 *
 * <p>A tree, since the fields of an object may come in any order and a block's kind may come last. Only one story is in
 * memory at a time.
 */
final class JsonTree {

    /**
     * A table in a table takes six JSON levels for one of the model's (block, rows, row, cells, cell, content); nothing
     * takes more. The rest is room for the ends.
     */
    static final int MAX_DEPTH = 6 * Article.MAX_NESTING + 20;

    // Names and strings may be as long as the input, whose size others bound; depth may not.
    // Names are not interned: they come from outside and would stay for ever.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final int linesBefore;
    private Json.@Nullable Place repeated;

    /** For text that begins after so many lines of its file. */
    JsonTree(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    static JsonParser parser(Reader text) throws IOException {
        return FACTORY.createParser(text);
    }

    int linesBefore() {
        return linesBefore;
    }

    /** The value that begins at the parser's current token; afterwards the current token is its last. */
    Json top(JsonParser parser) throws IOException {
        repeated = null;
        JsonLocation at = parser.currentTokenLocation();
        return value(parser, Json.Place.top(line(at), at.getColumnNr()));
    }

    /** Where the last value gives a name twice in one object, or null: which of the two is meant is anybody's guess. */
    Json.@Nullable Place repeated() {
        return repeated;
    }

    // Not deeper than MAX_DEPTH: the parser itself refuses to go on.
    private Json value(JsonParser parser, Json.Place place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> new Json.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(place, parser.getText());
            case VALUE_TRUE -> new Json.Flag(place, true);
            case VALUE_FALSE -> new Json.Flag(place, false);
            case VALUE_NULL -> new Json.Null(place);
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no JSON text gives " + parser.currentToken() + " here");
        };
    }

    private Json.Obj object(JsonParser parser, Json.Place place) throws IOException {
        SequencedMap<String, Json.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonLocation nameAt = parser.currentTokenLocation();
            if (repeated == null && fields.containsKey(name)) {
                repeated = place.field(name, line(nameAt), nameAt.getColumnNr());
            }
            parser.nextToken();
            JsonLocation at = parser.currentTokenLocation();
            Json value = value(parser, place.field(name, line(at), at.getColumnNr()));
            fields.put(name, new Json.Field(line(nameAt), nameAt.getColumnNr(), value));
        }
        return new Json.Obj(place, Collections.unmodifiableSequencedMap(fields));
    }

    private Json.Array array(JsonParser parser, Json.Place place) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation at = parser.currentTokenLocation();
            items.add(value(parser, place.item(items.size(), line(at), at.getColumnNr())));
        }
        return new Json.Array(place, List.copyOf(items));
    }

    private int line(JsonLocation at) {
        return linesBefore + at.getLineNr();
    }
}
