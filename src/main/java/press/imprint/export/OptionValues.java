package press.imprint.export;

import java.util.HashMap;
import java.util.Map;

/** What was said with {@code --set}, checked. */
public final class OptionValues {

    /** Nothing said. */
    public static final OptionValues DEFAULTS = new OptionValues(Map.of());

    private final Map<String, Object> values;

    private OptionValues(Map<String, Object> values) {
        this.values = values;
    }

    /** These values and one more. */
    public <T> OptionValues with(Option<T> option, T value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(option.key(), value);
        return new OptionValues(Map.copyOf(more));
    }

    /** The value said, or the default. */
    @SuppressWarnings("unchecked") // with() puts only values of the option's type under its key
    public <T> T get(Option<T> option) {
        Object value = values.get(option.key());
        return value == null ? option.defaultValue() : (T) value;
    }
}
