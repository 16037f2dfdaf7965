package press.imprint.read.frontmatter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A value in front matter, whatever its notation. */
sealed interface FieldValue {

    /**
     * One value, as it was written: {@code 1.10} is not 1.1.
     *
     * @param quoted whether its author marked it as text, so that {@code "true"} is not true
     */
    record Scalar(String text, boolean quoted) implements FieldValue {}

    /** Several values in order. */
    record Items(List<FieldValue> values) implements FieldValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Named values in order. */
    record Fields(SequencedMap<String, FieldValue> values) implements FieldValue {
        public Fields {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }
    }

    /** A value as further fields keep it: a scalar as it came, a structure as JSON without blanks. */
    default String kept() {
        if (this instanceof Scalar scalar) {
            return scalar.text();
        }
        StringBuilder json = new StringBuilder();
        json(this, json);
        return json.toString();
    }

    private static void json(FieldValue value, StringBuilder to) {
        switch (value) {
            case Scalar scalar -> {
                if (!scalar.quoted() && isJson(scalar.text())) {
                    to.append(scalar.text());
                } else if (!scalar.quoted() && scalar.text().isEmpty()) {
                    to.append("null");
                } else {
                    string(scalar.text(), to);
                }
            }
            case Items items -> {
                String separator = "[";
                for (FieldValue item : items.values()) {
                    to.append(separator);
                    json(item, to);
                    separator = ",";
                }
                to.append(items.values().isEmpty() ? "[]" : "]");
            }
            case Fields fields -> {
                String separator = "{";
                for (Map.Entry<String, FieldValue> field : fields.values().entrySet()) {
                    to.append(separator);
                    string(field.getKey(), to);
                    to.append(':');
                    json(field.getValue(), to);
                    separator = ",";
                }
                to.append(fields.values().isEmpty() ? "{}" : "}");
            }
        }
    }

    private static boolean isJson(String text) {
        return text.equals("true") || text.equals("false") || text.equals("null") || isNumber(text);
    }

    /** A number in JSON's own spelling (RFC 8259, section 6), without exponent. */
    private static boolean isNumber(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int digits = i;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean whole = i > digits && (text.charAt(digits) != '0' || i == digits + 1);
        if (!whole || i == text.length()) {
            return whole;
        }
        int fraction = ++i;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return text.charAt(fraction - 1) == '.' && i > fraction && i == text.length();
    }

    private static void string(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> to.append('\\').append(c);
                case '\n' -> to.append("\\n");
                case '\t' -> to.append("\\t");
                default -> to.append(c);
            }
        }
        to.append('"');
    }
}
