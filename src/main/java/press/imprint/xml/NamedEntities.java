package press.imprint.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The named characters of XHTML 1.0: {@code nbsp}, {@code eacute}, {@code mdash} and 250 more. */
public final class NamedEntities {

    private static final Map<String, Integer> CODE_POINTS = load();
    private static final String DECLARATIONS = declare();

    private NamedEntities() {}

    /** The character of this name (case counts: {@code Eacute} is not {@code eacute}), or nothing. */
    public static Optional<String> character(String name) {
        Integer codePoint = CODE_POINTS.get(name);
        return codePoint == null ? Optional.empty() : Optional.of(Character.toString(codePoint));
    }

    /** The names of all. */
    static Set<String> names() {
        return CODE_POINTS.keySet();
    }

    /** All of them as entity declarations, in one line. */
    static String declarations() {
        return DECLARATIONS;
    }

    private static Map<String, Integer> load() {
        Properties table = new Properties();
        try (InputStream in = NamedEntities.class.getResourceAsStream("named-characters.properties")) {
            if (in == null) {
                throw new IllegalStateException("named-characters.properties is missing from the jar");
            }
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Integer> map = new TreeMap<>();
        table.stringPropertyNames().forEach(name -> map.put(name, Integer.valueOf(table.getProperty(name), 16)));
        return map;
    }

    /** The five that XML itself has may be declared again only in their double form (XML 1.0, section 4.6). */
    private static String declare() {
        StringBuilder out = new StringBuilder(CODE_POINTS.size() * 32);
        CODE_POINTS.forEach((name, codePoint) -> {
            String start = codePoint == '<' || codePoint == '&' ? "&#38;#" : "&#";
            out.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(start)
                    .append(codePoint)
                    .append(";\">");
        });
        return out.toString();
    }
}
