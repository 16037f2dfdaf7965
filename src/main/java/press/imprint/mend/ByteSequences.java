package press.imprint.mend;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read byte by byte as Latin-1 or Windows-1252 and lost nothing, or only the bytes that Windows-1252 has
 * no sign for. One sequence is put together at a time; text that went through it twice is undone twice.
 */
final class ByteSequences {

    /** The signs of Windows-1252 for the bytes 80 to 9F; a space where it has none. */
    private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /** How often a text can have gone through it. */
    private static final int TIMES = 3;

    private final List<Repair> repairs = new ArrayList<>();
    private final BitSet soundAfter = new BitSet();
    private boolean damagedLetters;

    private ByteSequences() {}

    static ByteSequences in(String text) {
        ByteSequences found = new ByteSequences();
        int shift = 0;
        int i = 0;
        while (i < text.length()) {
            int end = isLead(text.charAt(i)) ? found.sequencesFrom(text, i) : i;
            if (end == i && DroppedMiddle.at(text, i) != 0) {
                String mark = String.valueOf(DroppedMiddle.at(text, i));
                found.repairs.add(new Repair(i, text.substring(i, i + 2), mark, RepairRule.OTHER_MARK, 0.9));
                shift--;
                i += 2;
                continue;
            }
            if (end == i) {
                i++;
                continue;
            }
            String before = text.substring(i, end);
            String after = undo(before);
            found.repairs.add(new Repair(i, before, after, RepairRule.UTF8_BYTES, 0.99));
            found.soundAfter.set(i + shift, i + shift + after.length());
            found.damagedLetters |= after.codePoints().anyMatch(Character::isLetter);
            shift += after.length() - before.length();
            i = end;
        }
        return found;
    }

    List<Repair> repairs() {
        return repairs;
    }

    /** Places in the mended text whose characters are known to be meant. */
    BitSet soundAfter() {
        return soundAfter;
    }

    /** Whether letters were damaged too: then no letter with an accent that is left can be sound. */
    boolean hasDamagedLetters() {
        return damagedLetters;
    }

    /** Where the whole sequences that begin here end, or here where there is none. */
    private int sequencesFrom(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int length = sequence(text, at);
            if (length == 0 || (at == from && length > 2 && !hasControl(text, at, length))) {
                break;
            }
            at += length;
        }
        return at;
    }

    /** Of accents, no-break spaces and guillemets alone a sequence may be what it seems: rongé, space, guillemet. */
    private static boolean hasControl(String text, int at, int length) {
        for (int i = 1; i < length; i++) {
            int one = byteOf(text.charAt(at + i));
            if (one < 0xA0) {
                return true;
            }
        }
        return false;
    }

    private static int sequence(String text, int at) {
        int lead = byteOf(text.charAt(at));
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || !isLead(text.charAt(at))) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            int next = at + i < text.length() ? byteOf(text.charAt(at + i)) : -1;
            if (next < 0x80 || next > 0xBF) {
                return isDroppedEnd(text, at, i, lead) ? i : 0;
            }
        }
        // Marks have 80 to 8F second; a no-break space or a guillemet behind a lone first byte is not its rest.
        return (lead == 0xE2 && byteOf(text.charAt(at + 1)) >= 0xA0) || !isPlausible(text, at, length) ? 0 : length;
    }

    /** â€ with its third byte gone: Windows-1252 has no sign for 9D, which ends the closing mark. */
    private static boolean isDroppedEnd(String text, int at, int index, int lead) {
        return lead == 0xE2 && index == 2 && text.charAt(at + 1) == '€';
    }

    /** Words in capitals may end in Ã or Â and be followed by a mark: AMANHÃ”. */
    private static boolean isPlausible(String text, int at, int length) {
        char next = text.charAt(at + 1);
        boolean mark = next == '”'
                || next == '“'
                || next == '’'
                || next == '‘'
                || next == '»'
                || next == '«'
                || next == '…'
                || next == '—'
                || next == '–'
                || next == '\u00A0';
        return length > 2 || !mark || at == 0 || !Character.isUpperCase(text.charAt(at - 1));
    }

    private static boolean isLead(char c) {
        return c >= 0xC2 && c <= 0xF4;
    }

    /** The byte that a character was read from, or -1. */
    private static int byteOf(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int at = WINDOWS_1252.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }

    private static String undo(String sequences) {
        String now = sequences;
        for (int time = 0; time < TIMES; time++) {
            String next = decode(now);
            if (next == null || next.equals(now)) {
                break;
            }
            now = next;
        }
        return now;
    }

    private static @Nullable String decode(String sequences) {
        byte[] bytes = new byte[sequences.length() + 1];
        int length = 0;
        for (int i = 0; i < sequences.length(); i++) {
            int one = byteOf(sequences.charAt(i));
            if (one < 0) {
                return null;
            }
            bytes[length++] = (byte) one;
        }
        if (sequences.endsWith("â€")) {
            bytes[length++] = (byte) 0x9D;
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
