package press.imprint.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Distributes slices over columns of one height: what keeps together stays together, notes stand at the foot of the page
 * that cites them, heads of tables come again.
 */
final class PageMaker {

    private static final double RULE_SPACE = 9;
    private static final double RULE_BELOW = 4;
    private static final double NOTE_GAP = 2;
    private static final double SLACK = 0.01;

    /** A note longer than this part of the page may go on on the next one. */
    private static final double LONG_NOTE = 0.25;

    /** A slice and its upper edge. */
    record Placed(Slice slice, double y) {}

    /** What stands on one page: the text from the top, the notes from the foot. */
    record Content(List<Placed> text, List<Placed> notes, double notesHeight) {}

    private final double height;
    private final List<Content> pages = new ArrayList<>();
    private final Deque<Slice> waiting = new ArrayDeque<>();

    private List<Placed> text = new ArrayList<>();
    private List<Slice> notes = new ArrayList<>();
    private double y;
    private double notesHeight;

    /**
     * A page maker.
     *
     * @param height of the text area, in points
     */
    PageMaker(double height) {
        this.height = height;
    }

    List<Content> pages(List<Slice> slices) {
        int from = 0;
        while (from < slices.size()) {
            int to = from;
            while (slices.get(to).keepWithNext && to < slices.size() - 1) {
                to++;
            }
            group(slices.subList(from, to + 1));
            from = to + 1;
        }
        while (!waiting.isEmpty()) {
            end();
        }
        if (!text.isEmpty() || !notes.isEmpty() || pages.isEmpty()) {
            end();
        }
        return pages;
    }

    private void group(List<Slice> group) {
        List<Slice> cited = notesOf(group);
        if (fits(group, cited)) {
            place(group, cited);
        } else if (!text.isEmpty()) {
            if (mayDivideNotes(group, cited)) {
                place(group, cited);
            } else {
                end();
                group(group);
            }
        } else if (group.size() > 1) {
            oneByOne(group);
        } else {
            place(group, cited);
        }
    }

    /** A group that no page holds: broken wherever it must be. */
    private void oneByOne(List<Slice> group) {
        for (Slice slice : group) {
            group(List.of(slice));
        }
    }

    private static List<Slice> notesOf(List<Slice> group) {
        List<Slice> cited = new ArrayList<>();
        for (Slice slice : group) {
            for (Note note : slice.notes) {
                note.slices().getFirst().before = NOTE_GAP;
                cited.addAll(note.slices());
            }
        }
        return cited;
    }

    private boolean fits(List<Slice> group, List<Slice> cited) {
        return y + heightOf(group) + notesHeight + withRule(heightOfNotes(cited)) <= height + SLACK;
    }

    private double heightOf(List<Slice> group) {
        double sum = 0;
        for (int i = 0; i < group.size(); i++) {
            boolean top = text.isEmpty() && i == 0;
            sum += (top ? 0 : group.get(i).before) + group.get(i).height;
            if (top) {
                sum += headerHeight(group.get(i));
            }
        }
        return sum;
    }

    private static double headerHeight(Slice slice) {
        return slice.header == null ? 0 : Flow.height(slice.header);
    }

    private static double heightOfNotes(List<Slice> slices) {
        double sum = 0;
        for (Slice slice : slices) {
            sum += slice.before + slice.height;
        }
        return sum;
    }

    private double withRule(double noteHeight) {
        return noteHeight > 0 && notes.isEmpty() ? noteHeight + RULE_SPACE + RULE_BELOW : noteHeight;
    }

    private boolean mayDivideNotes(List<Slice> group, List<Slice> cited) {
        if (cited.size() < 4 || heightOfNotes(cited) < height * LONG_NOTE) {
            return false;
        }
        double begin = heightOfNotes(cited.subList(0, 2));
        return y + heightOf(group) + notesHeight + withRule(begin) <= height + SLACK;
    }

    private void place(List<Slice> group, List<Slice> cited) {
        for (Slice slice : group) {
            if (text.isEmpty() && slice.header != null) {
                for (Slice row : slice.header) {
                    text.add(new Placed(row, y));
                    y += row.height;
                }
            }
            y += text.isEmpty() ? 0 : slice.before;
            text.add(new Placed(slice, y));
            y += slice.height;
        }
        for (Slice note : cited) {
            waiting.addLast(note);
        }
        takeNotes(height - y);
    }

    /** Takes as many lines of waiting notes as there is room for. */
    private void takeNotes(double room) {
        while (!waiting.isEmpty()) {
            Slice next = waiting.getFirst();
            double more = withRule(next.before + next.height);
            boolean first = notes.isEmpty() && text.isEmpty();
            if (notesHeight + more > room + SLACK && !first) {
                return;
            }
            notesHeight += more;
            notes.add(waiting.removeFirst());
        }
    }

    private void end() {
        List<Placed> foot = new ArrayList<>();
        double at = height - notesHeight + (notes.isEmpty() ? 0 : RULE_SPACE + RULE_BELOW);
        for (Slice note : notes) {
            at += note.before;
            foot.add(new Placed(note, at));
            at += note.height;
        }
        pages.add(new Content(text, foot, notesHeight));
        text = new ArrayList<>();
        notes = new ArrayList<>();
        y = 0;
        notesHeight = 0;
        // What is left of long notes comes first, yet leaves room for the story to go on.
        takeNotes(waiting.isEmpty() ? height : height * 0.6);
    }

    /** Where the rule over the notes stands. */
    double ruleAt(Content page) {
        return height - page.notesHeight() + RULE_SPACE;
    }
}
