package press.imprint.export.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills lines with words, as many as go in.
 *
 * <p>A line ends where UAX 14 allows it: at a space, or between characters of scripts that are written without spaces.
 * Inside a word, at a hyphen, slash or soft hyphen, it ends only where the word is wider than a whole line, so that lines
 * can be joined again. What has no such place runs over.
 */
final class LineFiller {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final boolean divides;
    private @Nullable BreakIterator rules;

    /**
     * A filler.
     *
     * @param divides whether a word wider than a line is divided where it can be
     */
    LineFiller(boolean divides) {
        this.divides = divides;
    }

    /** Lines of at most so many columns, without spaces at their ends. */
    List<String> fill(Run run, int width) {
        List<String> lines = new ArrayList<>();
        String text = run.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            fill(run, text, start, end, width, lines);
            start = end + 1;
        }
        return lines;
    }

    private void fill(Run run, String text, int start, int end, int width, List<String> lines) {
        BitSet places = places(run, text, start, end);
        int lineStart = start;
        int from = start;
        int columns = 0;
        while (from < end) {
            int next = places.nextSetBit(from + 1);
            int to = next < 0 || next > end ? end : next;
            int word = DisplayWidth.of(text, from, trimmed(text, from, to));
            if (from > lineStart && columns + word > width) {
                lines.add(line(text, lineStart, from));
                lineStart = from;
                columns = 0;
            }
            if (divides && from == lineStart && word > width) {
                lineStart = divided(run, text, from, to, width, lines);
                from = lineStart;
                to = Math.max(to, from);
            }
            columns += DisplayWidth.of(text, from, to);
            from = to;
        }
        if (lineStart < end || start == end) {
            lines.add(line(text, lineStart, end));
        }
    }

    /** Lines of a word wider than a line, but for the last; answers where that begins. */
    private int divided(Run run, String text, int from, int to, int width, List<String> lines) {
        String word = text.substring(from, to);
        if (isAddress(word)) {
            return from;
        }
        BreakIterator inner = rules();
        inner.setText(word);
        int start = from;
        int last = from;
        for (int at = inner.next(); at != BreakIterator.DONE; at = inner.next()) {
            int place = from + at;
            if (place >= to || run.isGlued(place)) {
                continue;
            }
            if (last > start && DisplayWidth.of(text, start, place) + hyphen(text, place) > width) {
                lines.add(broken(text, start, last));
                start = last;
            }
            last = place;
        }
        if (last > start && DisplayWidth.of(text, start, trimmed(text, start, to)) > width) {
            lines.add(broken(text, start, last));
            start = last;
        }
        return start;
    }

    /** Web and mail addresses are of no use in pieces. */
    private static boolean isAddress(String word) {
        return word.contains("://") || word.contains("www.") || word.indexOf('@') >= 0;
    }

    private static int hyphen(String text, int place) {
        return text.charAt(place - 1) == SOFT_HYPHEN ? 1 : 0;
    }

    private static String broken(String text, int from, int to) {
        return line(text, from, to) + (text.charAt(to - 1) == SOFT_HYPHEN ? "-" : "");
    }

    /** The places between start and end where a line may end. */
    private BitSet places(Run run, String text, int start, int end) {
        BitSet places = new BitSet();
        boolean simple = true;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if (isSpace(before) && !isSpace(c)) {
                places.set(i);
                simple &= isPlainAround(text, start, i, c);
            }
            simple &= c < '\u0E00' || (c >= '\u1E00' && c < '\u2E80' && c != '\u200B');
        }
        if (!simple || (start < end && text.charAt(start) >= '\u0E00')) {
            BitSet allowed = allowed(text, start, end);
            places.and(allowed);
            for (int i = allowed.nextSetBit(start); i >= 0; i = allowed.nextSetBit(i + 1)) {
                if (i > start && i < end && (isUnspaced(text, i) || text.charAt(i - 1) == '\u200B')) {
                    places.set(i);
                }
            }
        }
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            if (run.isGlued(i)) {
                places.clear(i);
            }
        }
        return places;
    }

    /** Whether a line may end at this space without asking the rules, which hold closing marks to what they close. */
    private static boolean isPlainAround(String text, int start, int at, char after) {
        int before = at - 1;
        while (before > start && isSpace(text.charAt(before))) {
            before--;
        }
        return "!?:;,.)]}»›/%…’”".indexOf(after) < 0 && "([{«‹¿¡‘“".indexOf(text.charAt(before)) < 0;
    }

    private BitSet allowed(String text, int start, int end) {
        BitSet allowed = new BitSet();
        BreakIterator each = rules();
        each.setText(text.substring(start, end));
        for (int at = each.next(); at != BreakIterator.DONE; at = each.next()) {
            allowed.set(start + at);
        }
        return allowed;
    }

    private BreakIterator rules() {
        BreakIterator known = rules;
        if (known == null) {
            known = BreakIterator.getLineInstance(ULocale.ROOT);
            rules = known;
        }
        return known;
    }

    private static boolean isUnspaced(String text, int at) {
        return isUnspaced(text.codePointBefore(at)) || isUnspaced(text.codePointAt(at));
    }

    private static boolean isUnspaced(int c) {
        return DisplayWidth.isWide(c)
                || (c >= 0x0E00
                        && UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK) == LineBreak.COMPLEX_CONTEXT);
    }

    /** The end without the spaces before it. */
    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String line(String text, int from, int to) {
        String line = text.substring(from, trimmed(text, from, to));
        return line.indexOf(SOFT_HYPHEN) < 0 ? line : line.replace("\u00AD", "");
    }

    /** White space at which UAX 14 lets a line end; no-break spaces are letters here. */
    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A' && c != '\u2007')
                || c == '\u205F'
                || c == '\u3000';
    }
}
