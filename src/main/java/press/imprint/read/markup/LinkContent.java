package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Inline;

/**
 * What may stand inside a link, and what must go behind it: links hold neither links (whose words stay) nor notes.
 *
 * @param words the content of the link
 * @param notes what follows the link
 */
record LinkContent(List<Inline> words, List<Inline> notes) {

    static LinkContent of(List<Inline> content) {
        List<Inline> notes = new ArrayList<>();
        return new LinkContent(Inline.joined(words(content, notes)), notes);
    }

    private static List<Inline> words(List<Inline> content, List<Inline> notes) {
        List<Inline> words = new ArrayList<>();
        for (Inline piece : content) {
            switch (piece) {
                case Inline.Link link -> words.addAll(words(link.content(), notes));
                case Inline.Footnote note -> notes.add(note);
                case Inline.Text text -> words.add(text);
                case Inline.Code code -> words.add(code);
                case Inline.LineBreak end -> words.add(end);
                case Inline.InlinePicture picture -> words.add(picture);
                case Inline.Marked part -> {
                    List<Inline> inner = words(part.content(), notes);
                    if (!inner.isEmpty()) {
                        words.add(part.with(inner));
                    }
                }
            }
        }
        return words;
    }
}
