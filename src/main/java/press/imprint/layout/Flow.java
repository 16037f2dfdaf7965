package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;

/** Slices one under another, with the larger of two neighbouring spaces between them. */
final class Flow {

    private final List<Slice> slices = new ArrayList<>();
    private double after;
    private boolean keepNext;

    /**
     * Adds the slices of one block.
     *
     * @param before space wanted above, in points
     * @param spaceAfter space wanted below
     * @param keepWithNext whether the next block must begin on the same page
     */
    void add(List<Slice> block, double before, double spaceAfter, boolean keepWithNext) {
        if (block.isEmpty()) {
            return;
        }
        Slice first = block.getFirst();
        first.before = Math.max(first.before, slices.isEmpty() ? before : Math.max(before, after));
        slices.addAll(block);
        after = spaceAfter;
        if (keepWithNext) {
            block.getLast().keepWithNext = true;
        }
        keepNext = keepWithNext;
    }

    /** The space wanted below the last block. */
    double after() {
        return after;
    }

    /** Whether the last block wants to stay with what follows. */
    boolean keepsNext() {
        return keepNext;
    }

    List<Slice> slices() {
        return slices;
    }

    static double height(List<Slice> slices) {
        double height = 0;
        for (int i = 0; i < slices.size(); i++) {
            height += (i == 0 ? 0 : slices.get(i).before) + slices.get(i).height;
        }
        return height;
    }
}
