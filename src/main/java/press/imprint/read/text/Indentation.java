package press.imprint.read.text;

import java.util.List;

/**
 * Whether lines that are set in are quotations, or just the first lines of paragraphs.
 *
 * @param base how far ordinary lines are set in
 * @param means whether more than that means something here: few lines have it
 * @param least how much more it must be
 */
record Indentation(int base, boolean means, int least) {

    static final Indentation NONE = new Indentation(0, false, 0);

    static Indentation of(List<Line> lines, int least) {
        int base = Integer.MAX_VALUE;
        for (Line line : lines) {
            base = line.isBlank() ? base : Math.min(base, line.indent());
        }
        int words = 0;
        int deep = 0;
        int blocks = 0;
        int deepBlocks = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            boolean in = lines.get(i).indent() >= base + least;
            boolean first = i == 0 || lines.get(i - 1).isBlank();
            words++;
            deep += in ? 1 : 0;
            blocks += first ? 1 : 0;
            deepBlocks += first && in ? 1 : 0;
        }
        return new Indentation(base, deep * 2 < words && deepBlocks * 2 < blocks, least);
    }

    /** Where the quotation that begins here ends, or {@code from} where none does. */
    int quotationEnd(List<Line> lines, int from, Layout layout) {
        if (!means || !isIn(lines.get(from))) {
            return from;
        }
        int end = from;
        int i = from;
        while (i < lines.size() && (lines.get(i).isBlank() || isIn(lines.get(i)))) {
            end = lines.get(i).isBlank() ? end : i + 1;
            i++;
        }
        boolean firstOfParagraph = end == from + 1
                && end < lines.size()
                && layout.wrapped()
                && !lines.get(end).isBlank()
                && layout.goesOn(lines.get(from), lines.get(end));
        return firstOfParagraph ? from : end;
    }

    private boolean isIn(Line line) {
        return line.indent() >= base + least;
    }
}
