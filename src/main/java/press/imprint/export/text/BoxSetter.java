package press.imprint.export.text;

import java.util.ArrayList;
import java.util.List;

/** Sets boxes in lines of a width. One of these for one thread. */
final class BoxSetter {

    /** What stands in from the edge leaves at least so many columns, else it stands out again. */
    private static final int NARROWEST = 10;

    private final LineFiller filler;
    private final GridSetter grids;

    /** A setter that divides words only where a line has no room for them. */
    BoxSetter() {
        this(new LineFiller(true));
    }

    private BoxSetter(LineFiller filler) {
        this.filler = filler;
        this.grids = new GridSetter(this);
    }

    /** A setter that never divides a word, to find out how wide the widest is. */
    static BoxSetter ofWholeWords() {
        return new BoxSetter(new LineFiller(false));
    }

    /** The lines of a box. None has spaces at its end. */
    List<String> set(Box box, int width) {
        return switch (box) {
            case Box.Words words -> words.run().isBlank() ? List.of() : filler.fill(words.run(), width);
            case Box.Turned turned -> turned(turned, width);
            case Box.Fixed fixed -> fixed.lines();
            case Box.Centered centered -> centered(filler.fill(centered.run(), width), width);
            case Box.Underlined underlined -> underlined(underlined, width);
            case Box.Stack stack -> stacked(stack, width);
            case Box.Hanging hanging -> hanging(hanging, width);
            case Box.Ruled ruled -> ruled(ruled, width);
            case Box.Grid grid -> grids.set(grid, width);
        };
    }

    /** The lines of a box as one text. */
    String text(Box box, int width) {
        return String.join("\n", set(box, width));
    }

    /** The widest of these lines. */
    static int widest(List<String> lines) {
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, DisplayWidth.of(line));
        }
        return widest;
    }

    private List<String> turned(Box.Turned box, int width) {
        List<String> lines = filler.fill(box.run(), width);
        if (lines.size() < 2 || width - box.hang() < NARROWEST) {
            return lines;
        }
        List<String> hung = new ArrayList<>();
        for (String line : filler.fill(box.run(), width - box.hang())) {
            hung.add(hung.isEmpty() ? line : " ".repeat(box.hang()) + line);
        }
        return hung;
    }

    private static List<String> centered(List<String> lines, int width) {
        return lines.stream()
                .map(line -> " ".repeat(Math.max(0, (width - DisplayWidth.of(line)) / 2)) + line)
                .toList();
    }

    private List<String> underlined(Box.Underlined box, int width) {
        List<String> lines = new ArrayList<>(filler.fill(box.run(), width));
        lines.add(String.valueOf(box.sign()).repeat(Math.clamp(widest(lines), 1, width)));
        return lines;
    }

    private List<String> stacked(Box.Stack stack, int width) {
        List<String> lines = new ArrayList<>();
        for (Box box : stack.boxes()) {
            List<String> more = set(box, width);
            if (!more.isEmpty() && !lines.isEmpty() && stack.spaced()) {
                lines.add("");
            }
            lines.addAll(more);
        }
        return lines;
    }

    private List<String> hanging(Box.Hanging box, int width) {
        int edge = DisplayWidth.of(box.first());
        int inner = width - edge - box.end();
        if (inner < Math.min(NARROWEST, width)) {
            return standingOut(box, width);
        }
        List<String> lines = new ArrayList<>();
        for (String line : set(box.content(), inner)) {
            lines.add(trimmed((lines.isEmpty() ? box.first() : box.rest()) + line));
        }
        if (lines.isEmpty() && !box.first().isBlank()) {
            lines.add(trimmed(box.first()));
        }
        return lines;
    }

    /** Nested so deep that no width is left: from here on nothing stands in any more, but no mark is lost. */
    private List<String> standingOut(Box.Hanging box, int width) {
        List<String> lines = new ArrayList<>();
        if (!box.first().isBlank() && !box.first().equals(box.rest())) {
            lines.add(box.first().strip());
        }
        lines.addAll(set(box.content(), width));
        return lines;
    }

    private List<String> ruled(Box.Ruled box, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(rule(box, width));
        lines.addAll(set(box.content(), width));
        lines.add(rule(box, width));
        return lines;
    }

    private static String rule(Box.Ruled box, int width) {
        return box.top() + String.valueOf(box.sign()).repeat(Math.max(0, width - DisplayWidth.of(box.top())));
    }

    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
