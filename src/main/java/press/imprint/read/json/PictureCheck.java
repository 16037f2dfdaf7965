package press.imprint.read.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Rewrite;
import press.imprint.article.Span;
import press.imprint.read.ReadContext;
import press.imprint.source.Pictures;

/**
 * Takes those pictures off a story that are damaged or beyond the limits: JSON is no way round the door for pictures. The
 * words that belong to them stay.
 */
final class PictureCheck extends Rewrite {

    private final Article story;
    private final Set<PictureId> unusable = new HashSet<>();

    PictureCheck(Article story, ReadContext context) {
        this.story = story;
        for (Picture picture : story.pictures().values()) {
            if (Pictures.of(picture.bytes(), context.limits(), context.diagnostics(), Span.NONE)
                    .isEmpty()) {
                unusable.add(picture.id());
            }
        }
    }

    Article usable() {
        return unusable.isEmpty() ? story : article(story);
    }

    @Override
    protected List<Block> block(Block block) {
        return List.of(block instanceof Block.Figure figure ? without(figure) : block);
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        return List.of(
                inline instanceof Inline.InlinePicture picture
                        ? new Inline.InlinePicture(usable(picture.picture()), picture.address(), picture.alternative())
                        : inline);
    }

    private Block without(Block.Figure figure) {
        return new Block.Figure(
                usable(figure.picture()),
                figure.address(),
                figure.alternative(),
                figure.caption(),
                figure.credit(),
                figure.decorative(),
                figure.at());
    }

    private Optional<PictureId> usable(Optional<PictureId> picture) {
        return picture.filter(id -> !unusable.contains(id));
    }
}
