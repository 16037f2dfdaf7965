package press.imprint.json;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;

/** A value of a JSON text (RFC 8259) that knows where it stands, so that whatever is wrong with it can be shown. */
sealed interface Json {

    Place place();

    /** Its kind in words: "an object". */
    String called();

    /** Names and values in the order given; no name stands twice. */
    record Obj(Place place, SequencedMap<String, Field> fields) implements Json {
        @Override
        public String called() {
            return "an object";
        }
    }

    /** A value and where its name stands. */
    record Field(int line, int column, Json value) {}

    record Array(Place place, List<Json> items) implements Json {
        @Override
        public String called() {
            return "an array";
        }
    }

    record Text(Place place, String value) implements Json {
        @Override
        public String called() {
            return "a string";
        }
    }

    /** A number as it was written. */
    record Numeral(Place place, String value) implements Json {
        @Override
        public String called() {
            return "the number " + (value.length() > 20 ? value.substring(0, 20) + "…" : value);
        }
    }

    record Flag(Place place, boolean value) implements Json {
        @Override
        public String called() {
            return String.valueOf(value);
        }
    }

    record Null(Place place) implements Json {
        @Override
        public String called() {
            return "null";
        }
    }

    /**
     * Where a value stands: by line and column of its first character, and by the way to it from the story's object.
     *
     * @param parent the object or array around it, or null for the story itself
     * @param name its name in an object, or null
     * @param index its index in an array
     */
    record Place(@Nullable Place parent, @Nullable String name, int index, int line, int column) {

        static Place top(int line, int column) {
            return new Place(null, null, 0, line, column);
        }

        Place item(int at, int itemLine, int itemColumn) {
            return new Place(this, null, at, itemLine, itemColumn);
        }

        Place field(String fieldName, int valueLine, int valueColumn) {
            return new Place(this, fieldName, 0, valueLine, valueColumn);
        }

        Span span() {
            return Span.at(line, column);
        }

        /** The way from the story's object: {@code body[3].items[0]}; empty for the story itself. */
        String path() {
            StringBuilder path = new StringBuilder();
            for (Place place = this; place.parent != null; place = place.parent) {
                path.insert(0, place.name == null ? "[" + place.index + "]" : step(place.name));
            }
            return path.indexOf(".") == 0 ? path.substring(1) : path.toString();
        }

        private static String step(String name) {
            boolean plain =
                    !name.isEmpty() && name.length() < 80 && name.chars().allMatch(Place::isNameCharacter);
            return plain
                    ? "." + name
                    : "[\"" + (name.length() < 80 ? name : name.substring(0, 79) + "…").replace("\"", "\\\"") + "\"]";
        }

        private static boolean isNameCharacter(int c) {
            return c == '_' || c == '-' || Character.isLetterOrDigit(c);
        }
    }
}
