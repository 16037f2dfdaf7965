package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Inline;

/**
 * Puts a line of text together as a browser would: runs of blanks are one, none at the ends, none around line breaks; a
 * line end of the source is a space, but nothing between characters of Chinese and Japanese, which write no spaces.
 */
public final class Lines {

    /** Stands for what is not a character: a picture, a note, code. */
    private static final char OBJECT = '\uFFFC';

    private final String before;
    private int position;

    private Lines(String before) {
        this.before = before;
    }

    /** The line in its one spelling; may be empty. Pieces that come out empty are gone. */
    public static List<Inline> tidy(List<Inline> pieces) {
        StringBuilder all = new StringBuilder();
        collect(pieces, all);
        if (!needsTidying(all)) {
            return Inline.joined(withoutEdgeBreaks(pieces));
        }
        Lines lines = new Lines(decided(all));
        return Inline.joined(withoutEdgeBreaks(lines.rebuilt(pieces)));
    }

    /** A line end at the end of a paragraph ends nothing. */
    private static List<Inline> withoutEdgeBreaks(List<Inline> pieces) {
        int from = 0;
        int to = pieces.size();
        while (from < to && pieces.get(from) instanceof Inline.LineBreak) {
            from++;
        }
        while (to > from && pieces.get(to - 1) instanceof Inline.LineBreak) {
            to--;
        }
        return pieces.subList(from, to);
    }

    private static boolean needsTidying(CharSequence all) {
        boolean blankBefore = true;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            boolean blank = isBlank(c) || c == '\n';
            if ((blank && blankBefore && c != '\n')
                    || c == CleanText.SOFT_END
                    || c == '\t'
                    || (c == '\n' && blankBefore)) {
                return true;
            }
            if (c == '\n' && i > 0 && isBlank(all.charAt(i - 1))) {
                return true;
            }
            blankBefore = blank;
        }
        return !all.isEmpty() && isBlank(all.charAt(all.length() - 1));
    }

    private static void collect(List<Inline> pieces, StringBuilder all) {
        for (Inline piece : pieces) {
            switch (piece) {
                case Inline.Text text -> all.append(text.text());
                case Inline.LineBreak end -> all.append('\n');
                case Inline.Code code -> all.append(OBJECT);
                case Inline.Footnote note -> all.append(OBJECT);
                case Inline.InlinePicture picture -> all.append(OBJECT);
                case Inline.Marked part -> collect(part.content(), all);
            }
        }
    }

    /** The same characters, one for one, blanks to be left out marked by NUL. */
    private static String decided(StringBuilder all) {
        int i = 0;
        while (i < all.length()) {
            if (!isBlank(all.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            boolean soft = false;
            while (end < all.length() && isBlank(all.charAt(end))) {
                soft |= all.charAt(end) == CleanText.SOFT_END;
                end++;
            }
            char left = i == 0 ? '\n' : all.charAt(i - 1);
            char right = end == all.length() ? '\n' : all.charAt(end);
            boolean none = left == '\n' || right == '\n' || (soft && isUnspaced(all, i, -1) && isUnspaced(all, end, 1));
            for (int k = i; k < end; k++) {
                all.setCharAt(k, k == i && !none ? ' ' : '\0');
            }
            i = end;
        }
        return all.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == CleanText.SOFT_END;
    }

    private static boolean isUnspaced(CharSequence all, int at, int direction) {
        int codePoint = direction < 0 ? Character.codePointBefore(all, at) : Character.codePointAt(all, at);
        return isWrittenWithoutSpaces(codePoint);
    }

    /** Whether a line end beside this character stands for nothing: scripts and punctuation of Chinese and Japanese. */
    public static boolean isWrittenWithoutSpaces(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
            default -> (codePoint >= 0x3000 && codePoint <= 0x30FF) || (codePoint >= 0xFF01 && codePoint <= 0xFF65);
        };
    }

    private List<Inline> rebuilt(List<Inline> pieces) {
        List<Inline> result = new ArrayList<>();
        for (Inline piece : pieces) {
            switch (piece) {
                case Inline.Text text -> text(text, result);
                case Inline.LineBreak end -> kept(end, result);
                case Inline.Code code -> kept(code, result);
                case Inline.Footnote note -> kept(note, result);
                case Inline.InlinePicture picture -> kept(picture, result);
                case Inline.Marked part -> marked(part, result);
            }
        }
        return result;
    }

    private void marked(Inline.Marked part, List<Inline> result) {
        List<Inline> content = rebuilt(part.content());
        if (!content.isEmpty()) {
            result.add(part.with(content));
        }
    }

    private void kept(Inline piece, List<Inline> result) {
        position++;
        result.add(piece);
    }

    private void text(Inline.Text text, List<Inline> result) {
        StringBuilder kept = new StringBuilder();
        for (int end = position + text.text().length(); position < end; position++) {
            char c = before.charAt(position);
            if (c != '\0') {
                kept.append(c);
            }
        }
        if (!kept.isEmpty()) {
            result.add(new Inline.Text(kept.toString()));
        }
    }
}
