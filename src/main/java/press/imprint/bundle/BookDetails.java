package press.imprint.bundle;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a bundle as a whole.
 *
 * @param title the book's title; absent for a single story, which is its own book
 * @param creators who put it together
 * @param description what is in it
 * @param language BCP 47 tag of the book's own words, where the stories do not tell
 * @param identifier the book's lasting name
 */
public record BookDetails(
        Optional<String> title,
        List<String> creators,
        Optional<String> description,
        Optional<String> language,
        Optional<String> identifier) {

    /** Nothing: the one story speaks for itself. */
    public static final BookDetails NONE =
            new BookDetails(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public BookDetails {
        creators = List.copyOf(creators);
    }

    /** A book with a title. */
    public static BookDetails titled(String title) {
        return new BookDetails(Optional.of(title), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
