package press.imprint.read.frontmatter;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import press.imprint.article.Span;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.read.markup.CleanText;

/** Fields freed of characters that no article can hold: escapes such as {@code "\x01"} bring them in. */
final class CleanFields {

    private CleanFields() {}

    static Field of(Field field, Diagnostics diagnostics) {
        String name = CleanText.line(field.name(), field.at(), diagnostics).strip();
        return new Field(name.isEmpty() ? "-" : name, of(field.value(), field.at(), diagnostics), field.at());
    }

    private static FieldValue of(FieldValue value, Span at, Diagnostics diagnostics) {
        return switch (value) {
            case FieldValue.Scalar scalar ->
                new FieldValue.Scalar(CleanText.lines(scalar.text(), at, diagnostics), scalar.quoted());
            case FieldValue.Items items ->
                new FieldValue.Items(items.values().stream()
                        .map(item -> of(item, at, diagnostics))
                        .toList());
            case FieldValue.Fields fields -> {
                SequencedMap<String, FieldValue> clean = new LinkedHashMap<>();
                fields.values()
                        .forEach((name, inner) ->
                                clean.put(CleanText.line(name, at, diagnostics), of(inner, at, diagnostics)));
                yield new FieldValue.Fields(clean);
            }
        };
    }
}
