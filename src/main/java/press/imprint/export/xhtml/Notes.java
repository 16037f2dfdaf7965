package press.imprint.export.xhtml;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Block;

/** Footnotes met in the text and not yet written. They are numbered through a story and stand in the file of their place. */
final class Notes {

    /** A note that waits. */
    record Waiting(int number, List<Block> content) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private int last;

    int add(List<Block> content) {
        waiting.add(new Waiting(++last, content));
        return last;
    }

    /** Those that wait; they wait no longer. */
    List<Waiting> take() {
        List<Waiting> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    static String note(int number) {
        return "n" + number;
    }

    static String reference(int number) {
        return "r" + number;
    }
}
