package press.imprint.source;

/**
 * How well bytes hold to UTF-8 (RFC 3629).
 *
 * @param sequences sound sequences of two bytes or more
 * @param invalid places where the rules are broken
 */
record Utf8Count(int sequences, int invalid) {

    /** Counts in all of the bytes. */
    static Utf8Count of(byte[] bytes) {
        int sequences = 0;
        int invalid = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length > 0) {
                sequences++;
                i += length;
            } else {
                invalid++;
                i++;
                while (i < bytes.length && (bytes[i] & 0xC0) == 0x80) {
                    i++;
                }
            }
        }
        return new Utf8Count(sequences, invalid);
    }

    /** Length of the sound sequence that starts here, or 0. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xC2 && first < 0xE0
                ? 2
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[at + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        boolean beyond = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
        return overlong || beyond ? 0 : length;
    }
}
