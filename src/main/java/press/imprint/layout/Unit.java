package press.imprint.layout;

import java.util.List;

/**
 * What no line may divide, and the spaces after it.
 *
 * @param soft whether it ends in a soft hyphen, to be shown where the line ends here
 * @param hard whether the line ends here at any rate
 */
record Unit(List<Piece> word, List<Piece> spaces, boolean soft, boolean hard) {

    double wordWidth() {
        return width(word);
    }

    double spaceWidth() {
        return width(spaces);
    }

    private static double width(List<Piece> pieces) {
        double width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }
}
