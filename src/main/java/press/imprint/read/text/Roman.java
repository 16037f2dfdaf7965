package press.imprint.read.text;

/** Roman numerals up to 89, in lower case: lists are not longer. */
final class Roman {

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"};

    private Roman() {}

    /** Its value, or 0 where it is none. */
    static int value(String numeral) {
        for (int tens = 0; tens < TENS.length; tens++) {
            for (int ones = 0; ones < ONES.length; ones++) {
                if (numeral.equals(TENS[tens] + ONES[ones])) {
                    return tens * 10 + ones;
                }
            }
        }
        return 0;
    }
}
