package press.imprint.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * One story: what is known about it, and its words in order.
 *
 * <p>An immutable value. Every picture it uses is present, blocks nest at most {@value #MAX_NESTING} deep, notes hold no
 * notes, links no links. Whoever has an article need not ask again.
 *
 * <pre>{@code
 * Article story = Article.headline("Ferry returns")
 *         .byline("Ada Moreno")
 *         .paragraph("The ferry is back.")
 *         .build();
 * }</pre>
 *
 * @param about everything that is not the story itself
 * @param body the blocks in order; may be empty
 * @param pictures the pictures used, in the order of their names
 */
public record Article(Metadata about, List<Block> body, SequencedMap<PictureId, Picture> pictures) {

    /** How deep blocks and inlines may nest. */
    public static final int MAX_NESTING = 100;

    public Article {
        body = List.copyOf(body);
        Shape shape = new Shape(body, about);
        TreeMap<PictureId, Picture> used = new TreeMap<>();
        for (PictureId id : shape.pictures()) {
            Picture picture = pictures.get(id);
            if (picture == null || !picture.id().equals(id)) {
                throw new IllegalArgumentException("the picture " + id.digest() + " is used and not there");
            }
            used.put(id, picture);
        }
        pictures = Collections.unmodifiableSequencedMap(used);
    }

    /** An article of these blocks; of the pictures, those used are kept. */
    public static Article of(Metadata about, List<? extends Block> body, Map<PictureId, Picture> pictures) {
        return new Article(about, List.copyOf(body), new TreeMap<>(pictures));
    }

    /** An article without pictures. */
    public static Article of(Metadata about, List<? extends Block> body) {
        return of(about, body, Map.of());
    }

    /** Begins a story by its headline. */
    public static ArticleBuilder headline(String headline) {
        return new ArticleBuilder().headline(headline);
    }

    /** Begins a story that has no headline. */
    public static ArticleBuilder untitled() {
        return new ArticleBuilder();
    }

    /** The same story with something else known about it. */
    public Article withAbout(Metadata other) {
        return new Article(other, body, pictures);
    }

    /** The same story with other blocks; pictures no longer used are dropped. */
    public Article withBody(List<? extends Block> other) {
        return new Article(about, List.copyOf(other), pictures);
    }

    /** The language of the words, if said: BCP 47. */
    public Optional<String> language() {
        return about.language();
    }
}
