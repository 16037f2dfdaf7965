package press.imprint.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;

/**
 * Where blocks are set: the strip of the column that they have, and what surrounds them.
 *
 * @param x left edge of the strip from the left edge of the column, in points
 * @param width of the strip, in points
 * @param rightToLeft whether the surroundings run from right to left
 * @param language BCP 47 tag, or the empty string
 * @param scale factor on all type
 * @param paragraph the role of plain paragraphs here
 * @param grounds boxes around, outermost first
 * @param owner the node above
 * @param depth how many lists are around
 * @param align how lines end, where the column of a table says so
 */
record Place(
        double x,
        double width,
        boolean rightToLeft,
        String language,
        double scale,
        Role paragraph,
        List<Ground> grounds,
        Element owner,
        int depth,
        TextStyle.@Nullable Align align) {

    /** No strip gets narrower by nesting than this. */
    private static final double NARROWEST = 56;

    Place inset(double start, double end) {
        double free = Math.max(0, width - NARROWEST);
        double first = Math.min(start, free);
        double second = Math.min(end, free - first);
        double left = rightToLeft ? second : first;
        return new Place(
                x + left,
                width - first - second,
                rightToLeft,
                language,
                scale,
                paragraph,
                grounds,
                owner,
                depth,
                align);
    }

    Place in(Element element) {
        return new Place(x, width, rightToLeft, language, scale, paragraph, grounds, element, depth, align);
    }

    Place with(Role role) {
        return new Place(x, width, rightToLeft, language, scale, role, grounds, owner, depth, align);
    }

    Place deeper() {
        return new Place(x, width, rightToLeft, language, scale, paragraph, grounds, owner, depth + 1, align);
    }

    Place within(Ground ground) {
        List<Ground> more = new ArrayList<>(grounds);
        more.add(ground);
        return new Place(x, width, rightToLeft, language, scale, paragraph, List.copyOf(more), owner, depth, align);
    }

    Place at(double otherX, double otherWidth) {
        return new Place(otherX, otherWidth, rightToLeft, language, scale, paragraph, grounds, owner, depth, align);
    }

    Place scaled(double factor) {
        return new Place(x, width, rightToLeft, language, scale * factor, paragraph, grounds, owner, depth, align);
    }

    Place inLanguage(String tag) {
        return new Place(
                x, width, StorySetting.isRightToLeft(tag), tag, scale, paragraph, grounds, owner, depth, align);
    }

    /** The same, running the other way. */
    Place turned() {
        return new Place(x, width, !rightToLeft, language, scale, paragraph, grounds, owner, depth, align);
    }

    /** The same with lines that end otherwise. */
    Place aligned(TextStyle.Align other) {
        return new Place(x, width, rightToLeft, language, scale, paragraph, grounds, owner, depth, other);
    }
}
