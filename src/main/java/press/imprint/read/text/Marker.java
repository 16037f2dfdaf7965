package press.imprint.read.text;

import java.util.Locale;
import java.util.Optional;
import press.imprint.article.Block.NumberStyle;

/**
 * What stands before an item of a list.
 *
 * @param bullet the bullet, or 0 for a number
 * @param style how the number is written; meaningless for bullets
 * @param number its value as this style reads it
 * @param roman its value as a Roman numeral, or 0
 * @param closing {@code .}, {@code )}, or {@code (} for one in brackets
 * @param width how many characters it takes, with the space behind it
 */
record Marker(char bullet, NumberStyle style, int number, int roman, char closing, int width) {

    private static final String BULLETS = "-*+•◦‣–—·▪●○■□∙➢➤►▶✓✔⁃";

    private static final int MOST_DIGITS = 3;

    static Optional<Marker> of(Line line) {
        if (line.length() < 3) {
            return Optional.empty();
        }
        char first = line.charAt(0);
        if ((BULLETS.indexOf(first) >= 0 || first == 'o') && Line.isSpace(line.charAt(1))) {
            return Optional.of(new Marker(first, NumberStyle.DECIMAL, 0, 0, ' ', spaces(line, 1)));
        }
        int start = first == '(' ? 1 : 0;
        int end = start;
        while (end < line.length() && end < start + 6 && isNumeral(line.charAt(end))) {
            end++;
        }
        if (end == start || end + 1 >= line.length() || !Line.isSpace(line.charAt(end + 1))) {
            return Optional.empty();
        }
        char closing = line.charAt(end);
        if (closing != ')' && (closing != '.' || start == 1)) {
            return Optional.empty();
        }
        String numeral = line.text().substring(start, end);
        return numbered(numeral, start == 1 ? '(' : closing, spaces(line, end + 1));
    }

    private static int spaces(Line line, int from) {
        int to = from;
        while (to < line.length() && Line.isSpace(line.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<Marker> numbered(String numeral, char closing, int width) {
        char first = numeral.charAt(0);
        if (Character.isDigit(first)) {
            boolean digits = numeral.chars().allMatch(Character::isDigit);
            return digits && numeral.length() <= MOST_DIGITS
                    ? Optional.of(new Marker('\0', NumberStyle.DECIMAL, Integer.parseInt(numeral), 0, closing, width))
                    : Optional.empty();
        }
        String lower = numeral.toLowerCase(Locale.ROOT);
        boolean small = lower.equals(numeral);
        if (!small && !numeral.equals(numeral.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int roman = Roman.value(lower);
        if (numeral.length() == 1) {
            NumberStyle style = small ? NumberStyle.LOWER_ALPHA : NumberStyle.UPPER_ALPHA;
            return Optional.of(new Marker('\0', style, lower.charAt(0) - 'a' + 1, roman, closing, width));
        }
        NumberStyle style = small ? NumberStyle.LOWER_ROMAN : NumberStyle.UPPER_ROMAN;
        return roman == 0 ? Optional.empty() : Optional.of(new Marker('\0', style, roman, roman, closing, width));
    }

    boolean isBullet() {
        return bullet != 0;
    }

    /** The same numeral read as a Roman one: {@code i} is one, not the ninth letter. */
    Marker asRoman() {
        NumberStyle style = this.style == NumberStyle.LOWER_ALPHA
                ? NumberStyle.LOWER_ROMAN
                : this.style == NumberStyle.UPPER_ALPHA ? NumberStyle.UPPER_ROMAN : this.style;
        return new Marker(bullet, style, roman, roman, closing, width);
    }

    /** Whether another marker can belong to the same list, right behind this one. */
    boolean isFollowedBy(Marker next) {
        if (isBullet() || next.isBullet()) {
            return bullet == next.bullet;
        }
        return closing == next.closing
                && ((style == next.style && (next.number == number + 1 || isOneAgain(next)))
                        || (isRomanWith(next) && roman > 0 && next.roman == roman + 1));
    }

    /** Some programs write every number as 1. */
    private boolean isOneAgain(Marker next) {
        return style == NumberStyle.DECIMAL && number == 1 && next.number == 1;
    }

    private boolean isRomanWith(Marker next) {
        return style.name().startsWith("LOWER") == next.style.name().startsWith("LOWER")
                && style != NumberStyle.DECIMAL
                && next.style != NumberStyle.DECIMAL;
    }
}
