package press.imprint.export.docx;

/** Roman numerals, to know how wide they are. */
final class RomanNumeral {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private RomanNumeral() {}

    /** In lower case; numbers above 3999, which have none, count as 3999. */
    static String of(int number) {
        StringBuilder signs = new StringBuilder();
        int rest = Math.clamp(number, 0, 3999);
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                signs.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return signs.toString();
    }
}
