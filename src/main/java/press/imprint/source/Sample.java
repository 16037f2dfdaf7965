package press.imprint.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of an input look like.
 *
 * @param length bytes looked at
 * @param zeros how many are NUL
 * @param controls how many are other controls that text does not have
 * @param high how many are 0x80 or above
 * @param utf8 whether they hold to UTF-8, but for a sequence cut off at the end
 * @param japaneseEscapes whether they switch character sets as ISO-2022-JP does
 */
record Sample(int length, int zeros, int controls, int high, boolean utf8, boolean japaneseEscapes) {

    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    static Sample of(byte[] bytes, int most) {
        int length = Math.min(bytes.length, most);
        int zeros = 0;
        int controls = 0;
        int high = 0;
        boolean japanese = false;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                zeros++;
            } else if (b < 0) {
                high++;
            } else if (b == 0x1B) {
                japanese |= i + 2 < length && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@');
            } else if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != '\b') {
                controls++;
            }
        }
        int cut = length == bytes.length ? 0 : 3;
        Utf8Count count = Utf8Count.of(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
        boolean utf8 = count.invalid() == 0 || (cut > 0 && count.invalid() == 1 && count.sequences() > 0);
        return new Sample(length, zeros, controls, high, utf8, japanese && high == 0);
    }

    /** More NULs and controls than damaged text has; in text that is no UTF-8, fewer are enough. */
    boolean isBinary() {
        int odd = zeros + controls;
        return utf8
                ? (odd * 10L > length && odd > 4) || (zeros * 50L > length && zeros > 4)
                : odd * 50L > length && odd > 1;
    }

    /** The encoding of 16 or 32 bits that the zero bytes show, or null. */
    static @Nullable Charset wide(byte[] bytes, int most) {
        int length = Math.min(bytes.length, most) & ~3;
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 3]++;
            }
        }
        int units = length / 4;
        if (units > 1) {
            if (zeros[0] == units && zeros[1] > units / 2 && zeros[3] == 0 && bytes.length % 4 == 0) {
                return UTF_32BE;
            }
            if (zeros[3] == units && zeros[2] > units / 2 && zeros[0] == 0 && bytes.length % 4 == 0) {
                return UTF_32LE;
            }
        }
        return wide16(bytes, Math.min(bytes.length, most) & ~1);
    }

    private static @Nullable Charset wide16(byte[] bytes, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int units = length / 2;
        int most = Math.max(even, odd);
        if (units < 2 || most == 0 || Math.min(even, odd) * 2L > most) {
            return null;
        }
        // Latin text has a zero in nearly every unit. In other scripts only spaces and line ends have one, but then the
        // other bytes are nothing like plain text, in which a stray NUL is just that.
        if (most * 10L < units * 6L && !of(bytes, length).isForeign()) {
            return null;
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isPlausible(new String(bytes, 0, length, charset)) ? charset : null;
    }

    /** Bytes that would make no text one by one. */
    private boolean isForeign() {
        return controls * 10L > length || (!utf8 && (controls + high) * 5L > length);
    }

    /** Whether decoded text has next to no controls and unassigned characters. */
    private static boolean isPlausible(String text) {
        int bad = 0;
        int[] codePoints = text.codePoints().toArray();
        for (int c : codePoints) {
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
            if (control || c == 0xFFFD || !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE) {
                bad++;
            }
        }
        return bad * 50L <= codePoints.length;
    }
}
