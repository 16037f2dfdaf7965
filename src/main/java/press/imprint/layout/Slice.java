package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece that stands on one page: a line, a picture, a row of a table.
 *
 * <p>Its fragments are placed from its own upper left corner, x from the left edge of the column. Only the setters in this
 * room change one, before the page maker gets it.
 */
final class Slice {

    /** Space above, in points; swallowed at the top of a page. */
    double before;

    /** Room that it takes, in points. */
    double height;

    /** Whether a page may not end after it. */
    boolean keepWithNext;

    /** Whether it opens a footing of its own, as a long picture does: a page may begin with it at any rate. */
    final List<Fragment> fragments = new ArrayList<>();

    final List<Note> notes = new ArrayList<>();

    /** Boxes that it stands in, outermost first. */
    List<Ground> grounds = List.of();

    /** Rows to repeat above it when a page begins with it. */
    @Nullable
    List<Slice> header;

    Slice(double height) {
        this.height = height;
    }

    Slice add(Fragment fragment) {
        fragments.add(fragment);
        return this;
    }
}
