package press.imprint.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts a story together, one call a block.
 *
 * <p>What it lacks a method for goes in by {@link #block} and {@link #about}.
 */
public final class ArticleBuilder {

    private final List<Block> body = new ArrayList<>();
    private final Map<PictureId, Picture> pictures = new HashMap<>();
    private Metadata about = Metadata.NONE;

    ArticleBuilder() {}

    /** The headline. */
    public ArticleBuilder headline(String headline) {
        return about(builder -> builder.headline(headline));
    }

    /** One more writer. */
    public ArticleBuilder byline(String name) {
        return about(builder -> builder.byline(Metadata.Contributor.of(name)));
    }

    /** The language of the words: BCP 47. */
    public ArticleBuilder language(String tag) {
        return about(builder -> builder.language(tag));
    }

    /** Any other metadata. */
    public ArticleBuilder about(UnaryOperator<Metadata.Builder> change) {
        about = change.apply(about.toBuilder()).build();
        return this;
    }

    /** A subhead of the first level. */
    public ArticleBuilder subhead(String text) {
        return block(new Block.Heading(1, Inline.of(text), Optional.empty(), Span.NONE));
    }

    /** A paragraph of plain words. */
    public ArticleBuilder paragraph(String text) {
        return block(new Block.Paragraph(Inline.of(text), Span.NONE));
    }

    /** A paragraph of these pieces. */
    public ArticleBuilder paragraph(Inline... pieces) {
        return block(new Block.Paragraph(List.of(pieces), Span.NONE));
    }

    /** A list of plain items. */
    public ArticleBuilder bullets(String... items) {
        List<Block.ListItem> list = new ArrayList<>();
        for (String item : items) {
            list.add(Block.ListItem.of(List.of(new Block.Paragraph(Inline.of(item), Span.NONE))));
        }
        return block(new Block.BulletList(list, Span.NONE));
    }

    /** Somebody's words and who said them. */
    public ArticleBuilder quote(String words, String attribution) {
        return block(new Block.Quote(
                List.of(new Block.Paragraph(Inline.of(words), Span.NONE)), Inline.of(attribution), Span.NONE));
    }

    /** A picture, what it shows, and the words under it. */
    public ArticleBuilder figure(Picture picture, String alternative, String caption) {
        pictures.put(picture.id(), picture);
        return block(new Block.Figure(
                Optional.of(picture.id()),
                Optional.empty(),
                alternative,
                Inline.of(caption),
                List.of(),
                false,
                Span.NONE));
    }

    /** A picture to be used by a block that is added by {@link #block}. */
    public ArticleBuilder picture(Picture picture) {
        pictures.put(picture.id(), picture);
        return this;
    }

    /** Any block. */
    public ArticleBuilder block(Block block) {
        body.add(block);
        return this;
    }

    /** The story. */
    public Article build() {
        return Article.of(about, body, pictures);
    }
}
