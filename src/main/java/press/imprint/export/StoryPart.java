package press.imprint.export;

import java.util.List;
import press.imprint.article.Inline;
import press.imprint.design.Role;

/**
 * One line of the head or the end of a story, ready to be set: the same in every format.
 *
 * @param role how it looks
 * @param content what it says, never empty
 */
public record StoryPart(Role role, List<Inline> content) {
    public StoryPart {
        content = Inline.checked("a part of the story's head", content);
    }
}
