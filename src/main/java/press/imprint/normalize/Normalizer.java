package press.imprint.normalize;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;

/**
 * Brings every article, wherever it came from, into one order and one spelling.
 *
 * <p>A fixed list of passes, each pure; normalizing twice is normalizing once, which the tests hold as a law.
 */
public final class Normalizer {

    private final List<Pass> passes;

    private Normalizer(List<Pass> passes) {
        this.passes = passes;
    }

    /**
     * The passes in order.
     *
     * @param language the language of stories that do not say theirs: BCP 47
     * @param curlQuotes whether straight quotation marks are set as the language has them
     */
    public static Normalizer of(Optional<String> language, boolean curlQuotes) {
        return new Normalizer(List.of(
                new JoinSpaces(), // first: everything after compares and measures words
                new DropEmpty(), // after spaces are joined, what is left empty shows
                new LiftHeadline(), // needs the first block that says something
                new OrderHeadings(), // the lifted headline is no longer a heading
                new ResolveLinks(),
                new TellLanguage(language),
                new NamePictures())); // last: speaks of what will be written
    }

    /** The article in order. */
    public Article normalize(Article article, Diagnostics diagnostics) {
        Article current = article;
        for (Pass pass : passes) {
            current = pass.apply(current, diagnostics);
        }
        return current;
    }
}
