package press.imprint.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Block.ListItem;
import press.imprint.article.Block.NumberStyle;
import press.imprint.article.Span;
import press.imprint.read.docx.NumberingTable.Item;

/** Numbered paragraphs in a row to lists in lists. */
final class ListBuilder {

    private final List<Block> finished = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class OpenItem {
        private final Optional<Boolean> done;
        private final List<Block> content = new ArrayList<>();

        private OpenItem(Optional<Boolean> done) {
            this.done = done;
        }
    }

    private record Open(Item first, List<OpenItem> items) {}

    void add(Line line) {
        if (line.item().isEmpty()) {
            fill(open.element().items().getLast(), line);
            return;
        }
        Item item = line.item().get();
        while (!open.isEmpty() && open.peek().first().level() > item.level()) {
            close();
        }
        Open list = open.peek();
        boolean goesOn = list != null
                && list.first().level() == item.level()
                && list.first().style().equals(item.style())
                && (list.first().num().equals(item.num())
                        || line.done().isPresent()
                        || list.items().getLast().done.isPresent());
        if (!goesOn) {
            if (list != null && list.first().level() == item.level()) {
                close();
            }
            open.push(new Open(item, new ArrayList<>()));
        }
        OpenItem fresh = new OpenItem(line.done());
        fill(fresh, line);
        open.element().items().add(fresh);
    }

    private static void fill(OpenItem item, Line line) {
        if (line.is(ParagraphKind.Role.CODE)) {
            item.content.add(new Block.Preformatted(Optional.empty(), line.code(), Span.NONE));
        } else if (!line.content().isEmpty()) {
            item.content.add(new Block.Paragraph(line.content(), Span.NONE));
        }
        item.content.addAll(line.blocks());
    }

    List<Block> blocks() {
        while (!open.isEmpty()) {
            close();
        }
        return finished;
    }

    private void close() {
        Open list = open.pop();
        List<ListItem> items = list.items().stream()
                .map(item -> new ListItem(item.done, item.content))
                .toList();
        Item first = list.first();
        Block block = first.style()
                .<Block>map(style -> new Block.NumberedList(start(first, style), style, items, Span.NONE))
                .orElseGet(() -> new Block.BulletList(items, Span.NONE));
        if (open.isEmpty()) {
            finished.add(block);
        } else {
            open.element().items().getLast().content.add(block);
        }
    }

    private static int start(Item item, NumberStyle style) {
        return Math.max(item.start(), style == NumberStyle.DECIMAL ? 0 : 1);
    }
}
