package press.imprint.layout;

import press.imprint.design.Color;

/**
 * A rectangle behind or beside all slices that stand in it, on each page anew. Compared by identity.
 *
 * <p>x and width are in points from the left edge of the column.
 */
final class Ground {

    final double x;
    final double width;
    final Color color;

    Ground(double x, double width, Color color) {
        this.x = x;
        this.width = width;
        this.color = color;
    }
}
