package press.imprint.export.epub;

import java.util.List;
import java.util.Optional;
import press.imprint.export.Option;

/** What {@code --set} may say to EPUB. */
final class EpubOptions {

    static final Option<Boolean> EMBED_FONTS = Option.flag(
            "epub.embed-fonts",
            false,
            "put the theme's fonts into the book; else they are named and the reading system's stand in");

    static final Option<String> SERIES = words("epub.series", "the series or collection that the book belongs to");

    static final Option<String> SERIES_POSITION = new Option<>(
            "epub.series-position",
            "",
            "a number such as 3 or 2.1",
            "the book's place in its series",
            text -> Optional.of(text.strip()).filter(EpubOptions::isPosition));

    private EpubOptions() {}

    static List<Option<?>> all() {
        return List.of(EMBED_FONTS, SERIES, SERIES_POSITION);
    }

    private static Option<String> words(String key, String help) {
        return new Option<>(
                key, "", "any words", help, text -> Optional.of(text.strip()).filter(words -> !words.isEmpty()));
    }

    /** Digits, in groups divided by single dots (EPUB 3.3, group-position). */
    private static boolean isPosition(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && !text.startsWith(".")
                && !text.endsWith(".")
                && !text.contains("..");
    }
}
