package press.imprint.read.text;

import java.util.List;
import press.imprint.article.Block;

/** A block on its way: settled, or text of which it is not yet said what it is. */
sealed interface Piece {

    /**
     * A line or a paragraph.
     *
     * @param text its words, joined
     * @param first its first line
     * @param last its last line
     * @param underline the sign drawn under it, or 0
     */
    record Words(String text, Line first, Line last, char underline) implements Piece {
        Words withText(String other, int charactersGone) {
            return new Words(other, first.after(charactersGone), last, underline);
        }
    }

    /** A subhead. */
    record Head(int level, Words words) implements Piece {}

    /** A quotation with the line that says whose. */
    record Said(Words words, Words by) implements Piece {}

    /** Something that is what it is. */
    record Made(Block block) implements Piece {}

    /** A rule, which may be a pause or an end mark. */
    record Rule(Line line) implements Piece {}

    /** Where these pieces are asked for in order. */
    static boolean isWords(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i) instanceof Words;
    }
}
