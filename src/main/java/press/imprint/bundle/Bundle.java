package press.imprint.bundle;

import java.util.Iterator;
import java.util.List;
import press.imprint.article.Article;

/**
 * Stories in order, and what is known about them as a whole. Exporters see all stories through this, one or thousands.
 *
 * <p>The stories may lie on disk: each walk reads them again, one at a time, so nothing grows with their number.
 *
 * @param about the book around the stories
 * @param size how many stories
 * @param stories the stories in order; may be walked more than once
 */
public record Bundle(BookDetails about, int size, Iterable<Article> stories) {

    /** A bundle of one story, which is its own book. */
    public static Bundle of(Article story) {
        return new Bundle(BookDetails.NONE, 1, List.of(story));
    }

    /** A bundle of stories at hand. */
    public static Bundle of(BookDetails about, List<Article> stories) {
        List<Article> kept = List.copyOf(stories);
        return new Bundle(about, kept.size(), kept);
    }

    /** Whether this is one story by itself and not a book that happens to hold one. */
    public boolean isSingleStory() {
        return size == 1 && about.equals(BookDetails.NONE);
    }

    /** The first story. */
    public Article first() {
        Iterator<Article> all = stories.iterator();
        if (!all.hasNext()) {
            throw new IllegalStateException("a bundle without stories");
        }
        return all.next();
    }
}
