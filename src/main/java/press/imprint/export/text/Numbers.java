package press.imprint.export.text;

import java.util.Locale;
import press.imprint.article.Block.NumberStyle;

/** The numbers of list items as written. */
final class Numbers {

    private static final int LARGEST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numbers() {}

    static String written(int number, NumberStyle style) {
        return switch (style) {
            case DECIMAL -> String.valueOf(number);
            case UPPER_ALPHA -> letters(number);
            case LOWER_ALPHA -> letters(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
        };
    }

    /** A to Z, then AA. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
