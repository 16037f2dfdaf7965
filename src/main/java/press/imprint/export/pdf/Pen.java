package press.imprint.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The operators of a page's content, as bytes. Numbers have at most three decimals, which is a 25th of a printer's dot. */
final class Pen {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[8192];
    private int length;

    Pen write(String text) {
        for (int i = 0; i < text.length(); i++) {
            put((byte) text.charAt(i));
        }
        return this;
    }

    Pen number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            put((byte) '-');
            thousandths = -thousandths;
        }
        write(Long.toString(thousandths / 1000));
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            put((byte) '.');
            put((byte) ('0' + rest / 100));
            if (rest % 100 > 0) {
                put((byte) ('0' + rest / 10 % 10));
                if (rest % 10 > 0) {
                    put((byte) ('0' + rest % 10));
                }
            }
        }
        put((byte) ' ');
        return this;
    }

    Pen code(int code) {
        put(HEX[code >> 12 & 15]);
        put(HEX[code >> 8 & 15]);
        put(HEX[code >> 4 & 15]);
        put(HEX[code & 15]);
        return this;
    }

    private void put(byte value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = value;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
