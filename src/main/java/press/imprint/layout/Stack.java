package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts slices one under another at a place: their fragments, and behind them the boxes that they stand in. */
final class Stack {

    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final double x;
    private final int outer;

    /** A box that has begun: where its rectangle is to go among the fragments, and how far it reaches. */
    private static final class Open {
        final Ground ground;
        final int index;
        final double top;
        double bottom;

        Open(Ground ground, int index, double top) {
            this.ground = ground;
            this.index = index;
            this.top = top;
        }
    }

    /**
     * A stack.
     *
     * @param x where the left edge of the column is
     * @param outer how many boxes around are painted by somebody else
     */
    Stack(double x, int outer) {
        this.x = x;
        this.outer = outer;
    }

    /** Adds a slice with its upper edge at y. */
    void add(Slice slice, double y) {
        List<Ground> grounds = slice.grounds.subList(Math.min(outer, slice.grounds.size()), slice.grounds.size());
        close(grounds);
        for (int i = open.size(); i < grounds.size(); i++) {
            open.add(new Open(grounds.get(i), fragments.size(), y));
        }
        for (Open each : open) {
            each.bottom = y + slice.height;
        }
        for (Fragment fragment : slice.fragments) {
            fragments.add(fragment.moved(x, y));
        }
    }

    private void close(List<Ground> staying) {
        int same = 0;
        while (same < open.size() && same < staying.size() && open.get(same).ground == staying.get(same)) {
            same++;
        }
        while (open.size() > same) {
            Open done = open.removeLast();
            Ground ground = done.ground;
            fragments.add(
                    done.index,
                    new Fragment.Box(
                            x + ground.x,
                            done.top,
                            ground.width,
                            done.bottom - done.top,
                            ground.color,
                            Element.ARTIFACT));
        }
    }

    /** All fragments, boxes first. */
    List<Fragment> done() {
        close(List.of());
        return fragments;
    }
}
