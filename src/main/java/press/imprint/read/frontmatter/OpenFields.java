package press.imprint.read.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/** The fields nobody has taken yet; what is left at the end is kept as further fields. */
final class OpenFields {

    private final SequencedMap<String, Field> open = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    OpenFields(List<Field> fields, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (Field field : fields) {
            String name = field.plainName().isEmpty() ? field.name() : field.plainName();
            Field before = open.get(name);
            if (before != null && before.name().equals(field.name())) {
                diagnostics.say(
                        DiagnosticCode.METADATA_UNREADABLE,
                        before.at(),
                        "\"" + field.name() + "\" is given twice; the last one counts, not: "
                                + before.value().kept());
                open.put(name, field);
            } else {
                open.put(before == null ? name : name + " " + field.name(), field);
            }
        }
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The first of these that is given, whatever its value; it is no longer open. */
    Optional<Field> take(String... names) {
        for (String name : names) {
            Field field = open.get(name);
            if (field != null && !isBlank(field)) {
                open.remove(name);
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The text of the first of these that is one piece of text. */
    Optional<String> text(String... names) {
        return scalar(names).map(field -> text(field.value()));
    }

    /** The first of these that is one piece of text. */
    Optional<Field> scalar(String... names) {
        for (String name : names) {
            Field field = open.get(name);
            if (field != null && field.value() instanceof FieldValue.Scalar && !isBlank(field)) {
                open.remove(name);
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Puts back what turned out to be something else. */
    void leave(Field field) {
        open.putIfAbsent(field.plainName().isEmpty() ? field.name() : field.plainName(), field);
    }

    /** Puts back what could not be understood, and says so. */
    void unreadable(Field field, String why) {
        leave(field);
        diagnostics.say(
                DiagnosticCode.METADATA_UNREADABLE,
                field.at(),
                field.name() + ": " + field.value().kept() + " " + why + "; it was kept as it came");
    }

    boolean has(String name) {
        return open.containsKey(name);
    }

    List<Field> rest() {
        return new ArrayList<>(open.values());
    }

    private static boolean isBlank(Field field) {
        return switch (field.value()) {
            case FieldValue.Scalar scalar -> scalar.text().isBlank();
            case FieldValue.Items items -> items.values().isEmpty();
            case FieldValue.Fields fields -> fields.values().isEmpty();
        };
    }

    static String text(FieldValue value) {
        return value.kept().strip();
    }

    /** Text without line ends. */
    static String line(FieldValue value) {
        return String.join(" ", text(value).split("\\s+"));
    }
}
