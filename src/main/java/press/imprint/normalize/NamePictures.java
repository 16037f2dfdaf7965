package press.imprint.normalize;

import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Rewrite;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/** Says which pictures nobody has described; changes nothing. */
final class NamePictures implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        new Rewrite() {
            @Override
            protected List<Block> block(Block block) {
                if (block instanceof Block.Figure figure
                        && figure.picture().isPresent()
                        && !figure.decorative()
                        && figure.alternative().isBlank()) {
                    missing(figure.at());
                }
                return List.of(block);
            }

            private void missing(Span at) {
                diagnostics.say(
                        DiagnosticCode.ALTERNATIVE_MISSING,
                        at,
                        "the picture has no alternative text: who cannot see it learns nothing of it");
            }
        }.article(article);
        return article;
    }
}
