package press.imprint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.imprint.article.Characters;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/** Says what a JSON value must be, and tells the user where it is something else. */
final class Expect {

    private final Diagnostics diagnostics;

    Expect(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** What is wrong with a value, with its place and path. */
    ReadException fault(Json.Place place, String detail) {
        return fault(DiagnosticCode.JSON_INVALID, place, detail);
    }

    ReadException fault(DiagnosticCode code, Json.Place place, String detail) {
        String path = place.path();
        return new ReadException(
                code, diagnostics.file(), place.span(), (path.isEmpty() ? "the story" : path) + ": " + detail);
    }

    /** The model's own objection to the parts of a value. */
    ReadException fault(Json value, IllegalArgumentException objection) {
        return fault(value.place(), objection.getMessage() + "; correct it");
    }

    Fields object(Json value) throws ReadException {
        return switch (value) {
            case Json.Obj object -> new Fields(object, this);
            case Json.Array other -> throw wrong(other, "an object");
            case Json.Text other -> throw wrong(other, "an object");
            case Json.Numeral other -> throw wrong(other, "an object");
            case Json.Flag other -> throw wrong(other, "an object");
            case Json.Null other -> throw wrong(other, "an object");
        };
    }

    /** Reads one item of an array. */
    interface Part<T> {
        T read(Json value) throws ReadException;
    }

    <T> List<T> list(Json value, Part<T> part) throws ReadException {
        if (!(value instanceof Json.Array array)) {
            throw wrong(value, "an array");
        }
        List<T> list = new ArrayList<>(array.items().size());
        for (Json item : array.items()) {
            list.add(part.read(item));
        }
        return list;
    }

    /** A string in one line. */
    String line(Json value) throws ReadException {
        return text(value, false);
    }

    /** A string that may have line ends. */
    String lines(Json value) throws ReadException {
        return text(value, true);
    }

    private String text(Json value, boolean lineEnds) throws ReadException {
        if (!(value instanceof Json.Text text)) {
            throw wrong(value, "a string");
        }
        int bad = Characters.firstForbidden(text.value(), lineEnds);
        if (bad >= 0) {
            throw forbidden(value.place(), text.value(), bad);
        }
        return text.value();
    }

    ReadException forbidden(Json.Place place, String text, int bad) {
        char c = text.charAt(bad);
        return fault(
                place,
                String.format(
                        Locale.ROOT,
                        "character %d of the string is U+%04X, which %s",
                        bad + 1,
                        (int) c,
                        c == '\n'
                                ? "cannot stand in a line; use {\"kind\": \"line-break\"} or another block"
                                : "no story may hold; take it out or write what was meant"));
    }

    int integer(Json value) throws ReadException {
        if (!(value instanceof Json.Numeral number)) {
            throw wrong(value, "a whole number");
        }
        try {
            return Integer.parseInt(number.value());
        } catch (NumberFormatException e) {
            throw wrong(value, "a whole number of at most " + Integer.MAX_VALUE);
        }
    }

    boolean flag(Json value) throws ReadException {
        if (!(value instanceof Json.Flag flag)) {
            throw wrong(value, "true or false");
        }
        return flag.value();
    }

    <E extends Enum<E>> E constant(Json value, Class<E> type) throws ReadException {
        String label = line(value);
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (Label.of(constant).equals(label)) {
                return constant;
            }
            known.add(Label.of(constant));
        }
        throw fault(value.place(), "\"" + label + "\" is not one of " + String.join(", ", known));
    }

    private ReadException wrong(Json value, String wanted) {
        String remedy = value instanceof Json.Null ? "; what is absent is left out" : "";
        return fault(value.place(), "this must be " + wanted + " and is " + value.called() + remedy);
    }
}
