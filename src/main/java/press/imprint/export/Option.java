package press.imprint.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A choice that one format leaves to the user: a typed constant in that format's room.
 *
 * @param key as in {@code --set}: the format's name, a dot, words with hyphens
 * @param defaultValue what holds where nothing is said
 * @param values what may be said, in words for people
 * @param help one line for people
 * @param parser the value of a text, or nothing where the text is not one
 */
public record Option<T>(String key, T defaultValue, String values, String help, Function<String, Optional<T>> parser) {

    /** A whole number within bounds. */
    public static Option<Integer> number(String key, int defaultValue, int least, int most, String help) {
        return new Option<>(key, defaultValue, least + " to " + most, help, text -> {
            try {
                int value = Integer.parseInt(text.strip());
                return value < least || value > most ? Optional.empty() : Optional.of(value);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** Yes or no. */
    public static Option<Boolean> flag(String key, boolean defaultValue, String help) {
        return new Option<>(key, defaultValue, "true or false", help, text -> switch (text.strip()
                .toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** One of the constants of an enum, written in lower case with hyphens. */
    public static <E extends Enum<E>> Option<E> choice(String key, E defaultValue, String help) {
        E[] all = defaultValue.getDeclaringClass().getEnumConstants();
        String values = String.join(", ", Arrays.stream(all).map(Option::label).toList());
        return new Option<>(
                key,
                defaultValue,
                values,
                help,
                text -> Arrays.stream(all)
                        .filter(value -> label(value).equals(text.strip().toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The default as a user would write it. */
    public String defaultText() {
        return defaultValue instanceof Enum<?> value ? label(value) : String.valueOf(defaultValue);
    }
}
