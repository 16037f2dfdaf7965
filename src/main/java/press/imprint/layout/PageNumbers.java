package press.imprint.layout;

import java.util.Locale;
import java.util.Optional;

/**
 * How pages are counted.
 *
 * @param before pages of earlier stories in the same file
 * @param total whether the number of all pages is said too
 */
public record PageNumbers(int before, boolean total) {

    /** A story by itself: page 3 of 7. */
    public static PageNumbers ofOneStory() {
        return new PageNumbers(0, true);
    }

    /** A story among others, whose pages are counted on: page 103. */
    public static PageNumbers after(int pages) {
        return new PageNumbers(pages, false);
    }

    /** The words at the foot; in other languages than English bare figures. */
    String label(int index, int count, Optional<String> language) {
        int number = before + index + 1;
        boolean english = language.map(
                        tag -> Locale.forLanguageTag(tag).getLanguage().equals("en"))
                .orElse(true);
        if (english) {
            return total ? "Page " + number + " of " + count : "Page " + number;
        }
        return total ? number + " / " + count : Integer.toString(number);
    }
}
