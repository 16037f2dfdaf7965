package press.imprint.article;

import java.util.List;

/** The plain words of content: what is left when all markup is gone. */
public final class Words {

    private Words() {}

    /**
     * The characters of a line of text: marks gone, line breaks as {@code \n}, pictures as their alternative text, notes
     * left out (they are not part of the sentence).
     */
    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        append(content, words);
        return words.toString();
    }

    private static void append(List<Inline> content, StringBuilder to) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> to.append(text.text());
                case Inline.Code code -> to.append(code.text());
                case Inline.LineBreak lineBreak -> to.append('\n');
                case Inline.Marked part -> append(part.content(), to);
                case Inline.InlinePicture picture -> to.append(picture.alternative());
                case Inline.Footnote note -> {}
            }
        }
    }
}
