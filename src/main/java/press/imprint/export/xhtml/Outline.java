package press.imprint.export.xhtml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns the levels of headings as written into element levels of a page: none is skipped, none is above the first, none
 * below {@code h6}.
 */
final class Outline {

    private final int top;
    private final Deque<Integer> open = new ArrayDeque<>();

    Outline(int top) {
        this.top = top;
    }

    /** The level of the element for the next heading. */
    int next(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(6, top + open.size() - 1);
    }
}
