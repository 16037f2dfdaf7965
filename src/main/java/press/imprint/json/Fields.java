package press.imprint.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;

/** The fields of one object, asked for by name; what nobody asked for is told to the user at the {@link #end}. */
final class Fields {

    private final Json.Obj object;
    private final Expect expect;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Json.Obj object, Expect expect) {
        this.object = object;
        this.expect = expect;
    }

    Json.Obj object() {
        return object;
    }

    /** The value, or null where there is no such field. */
    @Nullable
    Json find(String name) {
        asked.add(name);
        Json.Field field = object.fields().get(name);
        return field == null ? null : field.value();
    }

    /** The value, which must be there. */
    Json need(String name) throws ReadException {
        Json value = find(name);
        if (value == null) {
            throw expect.fault(object.place(), "the field \"" + name + "\" is missing; add it");
        }
        return value;
    }

    <T> Optional<T> optional(String name, Expect.Part<T> part) throws ReadException {
        Json value = find(name);
        return value == null ? Optional.empty() : Optional.of(part.read(value));
    }

    /** The items of an array, none where there is no such field. */
    <T> List<T> list(String name, Expect.Part<T> part) throws ReadException {
        Json value = find(name);
        return value == null ? List.of() : expect.list(value, part);
    }

    Optional<String> line(String name) throws ReadException {
        return optional(name, expect::line);
    }

    Optional<String> lines(String name) throws ReadException {
        return optional(name, expect::lines);
    }

    int integer(String name, int otherwise) throws ReadException {
        Json value = find(name);
        return value == null ? otherwise : expect.integer(value);
    }

    boolean flag(String name) throws ReadException {
        Json value = find(name);
        return value != null && expect.flag(value);
    }

    <E extends Enum<E>> E constant(String name, E otherwise) throws ReadException {
        Json value = find(name);
        return value == null ? otherwise : expect.constant(value, otherwise.getDeclaringClass());
    }

    /** Tells of each field that this version does not know. */
    void end() {
        object.fields().forEach((name, field) -> {
            if (!asked.contains(name)) {
                expect.diagnostics()
                        .say(
                                DiagnosticCode.JSON_FIELD_UNKNOWN,
                                Span.at(field.line(), field.column()),
                                field.value().place().path() + " was passed over; known here: "
                                        + String.join(", ", asked));
            }
        });
    }
}
