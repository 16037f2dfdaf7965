package press.imprint.export.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Words in a row, to be set in lines: characters, forced line ends as {@code \n}, and places where a line must not end.
 */
final class Run {

    private final StringBuilder text = new StringBuilder();
    private final BitSet glued = new BitSet();

    /** A run of plain words. */
    static Run of(String words) {
        return new Run().add(words);
    }

    /** Adds words. */
    Run add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean ends = c == '\u2028' || c == '\u2029';
            text.append(ends ? '\n' : c == '\t' ? ' ' : c);
        }
        return this;
    }

    /** Adds words at whose inner places and before which no line may end; spaces in them hold like any letter. */
    Run glue(String words) {
        glued.set(text.length(), text.length() + words.length());
        text.append(words);
        return this;
    }

    /** Adds an address or code: a line may end before it, not inside. */
    Run whole(String words) {
        glued.set(text.length() + 1, text.length() + Math.max(1, words.length()));
        text.append(words);
        return this;
    }

    /** Ends the line. */
    Run end() {
        text.append('\n');
        return this;
    }

    /** Adds another run. */
    Run add(Run other) {
        int shift = text.length();
        text.append(other.text);
        other.glued.stream().forEach(i -> glued.set(i + shift));
        return this;
    }

    /** The lines that forced line ends make of it. */
    List<Run> split() {
        List<Run> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int found = text.indexOf("\n", start);
            int end = found < 0 ? text.length() : found;
            Run line = new Run();
            line.text.append(text, start, end);
            for (int i = glued.nextSetBit(start); i >= 0 && i < end; i = glued.nextSetBit(i + 1)) {
                line.glued.set(i - start);
            }
            lines.add(line);
            start = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    String text() {
        return text.toString();
    }

    /** Whether no line may end before the character at this place. */
    boolean isGlued(int index) {
        return glued.get(index);
    }
}
