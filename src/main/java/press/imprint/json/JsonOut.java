package press.imprint.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Span;

/** JSON being written, in the form's own terms: what is absent or empty is left out. */
final class JsonOut {

    private final JsonGenerator generator;
    private final String comma;

    JsonOut(JsonGenerator generator, boolean indented) {
        this.generator = generator;
        this.comma = indented ? ", " : ",";
    }

    /** Writes one item of an array. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    void begin() throws IOException {
        generator.writeStartObject();
    }

    void end() throws IOException {
        generator.writeEndObject();
    }

    void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    void string(String value) throws IOException {
        generator.writeString(value);
    }

    void text(String name, String value) throws IOException {
        generator.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** Left out where it is empty. */
    void textUnlessEmpty(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }

    void number(String name, int value) throws IOException {
        generator.writeNumberField(name, value);
    }

    void numberUnless(int otherwise, String name, int value) throws IOException {
        if (value != otherwise) {
            number(name, value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        generator.writeBooleanField(name, value);
    }

    void flagIfTrue(String name, boolean value) throws IOException {
        if (value) {
            flag(name, true);
        }
    }

    void constant(String name, Enum<?> value) throws IOException {
        text(name, Label.of(value));
    }

    void constantUnless(Enum<?> otherwise, String name, Enum<?> value) throws IOException {
        if (value != otherwise) {
            constant(name, value);
        }
    }

    void bytes(String name, byte[] value) throws IOException {
        generator.writeBinaryField(name, value);
    }

    /** A place, on one line even where all else is indented. */
    void place(Span at) throws IOException {
        if (!at.isNone()) {
            generator.writeFieldName("at");
            generator.writeRawValue("[" + at.startLine() + comma + at.startColumn() + comma + at.endLine() + comma
                    + at.endColumn() + "]");
        }
    }

    /** An array of items; no field at all where there are none. */
    <T> void list(String name, List<T> items, Item<? super T> item) throws IOException {
        if (!items.isEmpty()) {
            generator.writeFieldName(name);
            array(items, item);
        }
    }

    <T> void array(List<T> items, Item<? super T> item) throws IOException {
        generator.writeStartArray();
        for (T each : items) {
            item.write(each);
        }
        generator.writeEndArray();
    }
}
