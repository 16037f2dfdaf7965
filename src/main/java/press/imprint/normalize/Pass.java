package press.imprint.normalize;

import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;

/**
 * One step towards the one order and spelling of all articles. Pure but for what it says; doing it twice changes nothing
 * more.
 */
@FunctionalInterface
interface Pass {

    /** The article with one thing put in order. */
    Article apply(Article article, Diagnostics diagnostics);
}
