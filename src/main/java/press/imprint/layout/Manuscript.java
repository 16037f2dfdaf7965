package press.imprint.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.design.Role;

/**
 * One story as it goes to the setter.
 *
 * @param title its name among the bookmarks and in the running head
 * @param head the lines above the body
 * @param body the blocks
 * @param end the lines below the body
 * @param language BCP 47 tag of the words
 * @param pictures those that the blocks use
 * @param banner words to be on every page, such as an embargo
 */
public record Manuscript(
        String title,
        List<Part> head,
        List<Block> body,
        List<Part> end,
        Optional<String> language,
        Map<PictureId, Picture> pictures,
        Optional<String> banner) {

    /** A line of the head or the end. */
    public record Part(Role role, List<Inline> content) {}

    public Manuscript {
        head = List.copyOf(head);
        body = List.copyOf(body);
        end = List.copyOf(end);
    }
}
