package press.imprint.export.docx;

import java.util.List;
import press.imprint.article.Inline;
import press.imprint.article.Words;

/** Which way a paragraph runs. */
final class Paragraphs {

    private Paragraphs() {}

    /**
     * The way of its surroundings, unless the whole paragraph says that it is in a language of the other, or has letters
     * of the other only.
     */
    static boolean rightToLeft(List<Inline> content, boolean surroundings) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.InLanguage whole) {
            return Tongue.of(whole.tag()).rightToLeft();
        }
        String words = Words.of(content);
        if (!surroundings && !Direction.mixed(words)) {
            return false;
        }
        int first = Direction.first(words);
        boolean uniform = first != 0 && Direction.stretchEnd(words, 0, first > 0, first > 0) == words.length();
        return uniform ? first > 0 : surroundings;
    }
}
