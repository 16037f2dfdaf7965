package press.imprint.normalize;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.diagnostic.Diagnostics;

/** No section breaks at the ends of a story or beside each other: they divide nothing. */
final class DropIdleBreaks implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        List<Block> kept = new ArrayList<>();
        for (Block block : article.body()) {
            boolean idle = block instanceof Block.SectionBreak
                    && (kept.isEmpty() || kept.getLast() instanceof Block.SectionBreak);
            if (!idle) {
                kept.add(block);
            }
        }
        if (!kept.isEmpty() && kept.getLast() instanceof Block.SectionBreak) {
            kept.removeLast();
        }
        return article.withBody(kept);
    }
}
