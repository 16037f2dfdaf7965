package press.imprint.layout;

import java.util.List;

/**
 * One finished page.
 *
 * @param width in points
 * @param height in points
 * @param fragments in reading order, running head first and foot last
 */
public record Page(double width, double height, List<Fragment> fragments) {
    public Page {
        fragments = List.copyOf(fragments);
    }
}
