package press.imprint.normalize;

import java.util.ArrayList;
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
        List<Pass> passes = new ArrayList<>(List.of(
                new MendText(), // first: everything after looks at words, and at what stands around them
                new JoinSpaces(), // mending can leave a space beside a space
                new DropEmpty(), // after spaces are joined, what is left empty shows
                new DropIdleBreaks(), // a rule over the headline is no first block
                new LiftHeadline(), // needs the first block that says something
                new DropIdleBreaks(), // what stood under a lifted headline stands at the top now
                new OrderHeadings(), // the lifted headline is no longer a heading
                new ResolveLinks(), // a lifted heading can no longer be linked to
                new TellLanguage(language))); // from words that are mended
        if (curlQuotes) {
            passes.add(new SetQuotes()); // by the habits of the language
        }
        passes.add(new NamePictures()); // last: speaks of what will be written
        return new Normalizer(List.copyOf(passes));
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
