package press.imprint.export;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All exporters within reach, by name. */
public final class Exporters {

    private final TreeMap<String, Exporter> byName = new TreeMap<>();

    /**
     * These exporters.
     *
     * @throws IllegalArgumentException when two have one name
     */
    public Exporters(Iterable<Exporter> exporters) {
        for (Exporter exporter : exporters) {
            Exporter other = byName.put(exporter.format().name(), exporter);
            if (other != null) {
                throw new IllegalArgumentException("two exporters are called \""
                        + exporter.format().name() + "\": " + other.getClass().getName() + " and "
                        + exporter.getClass().getName());
            }
        }
    }

    /** Those on the class path, ours and others'. */
    public static Exporters installed() {
        return new Exporters(ServiceLoader.load(Exporter.class));
    }

    /** In order of name. */
    public List<Exporter> all() {
        return List.copyOf(byName.values());
    }

    /** The names, in order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The exporter of a format. */
    public Optional<Exporter> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The exporter whose files end so, without the dot. */
    public Optional<Exporter> ending(String ending) {
        return byName.values().stream()
                .filter(exporter -> exporter.format().ending().equals(ending))
                .findFirst();
    }

    /** The option of a key, whichever exporter has it. */
    public Optional<Option<?>> option(String key) {
        return byName.values().stream()
                .flatMap(exporter -> exporter.options().stream())
                .<Option<?>>map(option -> option)
                .filter(option -> option.key().equals(key))
                .findFirst();
    }
}
