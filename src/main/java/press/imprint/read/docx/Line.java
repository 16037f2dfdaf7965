package press.imprint.read.docx;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.read.docx.NumberingTable.Item;

/**
 * A paragraph or a table as it stands in the document, before neighbours are put together.
 *
 * @param kind what it is
 * @param item the list it belongs to
 * @param content its words
 * @param blocks what stands in its place or beside it: tables, pictures, text boxes
 * @param code its words with spaces and line ends as they are
 * @param bookmarks names that links may lead to
 * @param done for a task: whether it is done
 */
record Line(
        ParagraphKind kind,
        Optional<Item> item,
        List<Inline> content,
        List<Block> blocks,
        String code,
        List<String> bookmarks,
        Optional<Boolean> done) {

    static Line of(Block block) {
        return new Line(
                new ParagraphKind(ParagraphKind.Role.TEXT, 0, "normal"),
                Optional.empty(),
                List.of(),
                List.of(block),
                "",
                List.of(),
                Optional.empty());
    }

    boolean isEmpty() {
        return content.isEmpty() && blocks.isEmpty();
    }

    boolean is(ParagraphKind.Role role) {
        return kind.role() == role;
    }
}
