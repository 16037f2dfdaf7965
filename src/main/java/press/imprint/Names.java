package press.imprint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Article;
import press.imprint.article.Words;

/** Names for the files of stories, given in the order of the stories, so that nothing else can change them. */
final class Names {

    private final Set<String> taken = new HashSet<>();

    /**
     * The next story's name.
     *
     * @param stem the input's name without folder and ending, where the story has no headline
     * @param prefix words in front, such as an embargo
     * @return the name, and whether another story had it first
     */
    Name next(Article story, String stem, Optional<String> prefix) {
        String headline = Words.of(story.about().headline());
        String wanted = Slug.of(prefix.map(words -> words + " ").orElse("") + (headline.isBlank() ? stem : headline));
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = Slug.numbered(wanted, number);
        }
        return new Name(name, !name.equals(wanted));
    }

    /**
     * A name without ending.
     *
     * @param second whether a number tells it from an earlier story
     */
    record Name(String text, boolean second) {}
}
