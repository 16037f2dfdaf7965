package press.imprint.normalize;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Rewrite;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * Heading levels start at 1 and skip none, as assistive technology and contents need it (PDF/UA-1, 7.4.2; WCAG G141).
 *
 * <p>Which heading is under which stays as it was: levels 2, 4, 3 become 1, 2, 2. Where all move by the same, as they do
 * under a headline that was a heading itself, nothing has changed that anybody would want to be told.
 */
final class OrderHeadings implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        Orderer orderer = new Orderer();
        Article ordered = article.withBody(orderer.blocks(article.body()));
        if (orderer.structureChanged()) {
            diagnostics.say(
                    DiagnosticCode.HEADING_LEVEL_CHANGED,
                    orderer.first,
                    (orderer.changed == 1
                                    ? "the level of a heading was"
                                    : "the levels of " + orderer.changed + " headings were")
                            + " changed so that levels start at 1 and none is skipped");
        }
        return ordered;
    }

    private static final class Orderer extends Rewrite {

        private final Deque<Integer> above = new ArrayDeque<>();
        private Span first = Span.NONE;
        private int changed;
        private int least = 6;
        private int most = -6;

        /** Whether headings moved by different steps. */
        boolean structureChanged() {
            return changed > 0 && least != most;
        }

        @Override
        protected List<Block> block(Block block) {
            if (!(block instanceof Block.Heading heading)) {
                return List.of(block);
            }
            while (!above.isEmpty() && above.peek() >= heading.level()) {
                above.pop();
            }
            above.push(heading.level());
            int level = above.size();
            least = Math.min(least, heading.level() - level);
            most = Math.max(most, heading.level() - level);
            if (level == heading.level()) {
                return List.of(heading);
            }
            if (changed++ == 0) {
                first = heading.at();
            }
            return List.of(new Block.Heading(level, heading.content(), heading.anchor(), heading.at()));
        }
    }
}
