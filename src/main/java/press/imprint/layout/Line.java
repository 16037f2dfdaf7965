package press.imprint.layout;

import java.util.List;

/**
 * One line as broken: pieces in reading order.
 *
 * @param trailing how many of the last pieces are spaces that hang over the end
 * @param width without them, in points
 * @param last whether the paragraph, or a part of it that a line break ends, ends here
 */
record Line(List<Piece> pieces, int trailing, double width, boolean last) {}
