package press.imprint.layout;

import com.ibm.icu.text.BreakIterator;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.article.Inline;
import press.imprint.article.Picture;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * Cuts a paragraph where lines may end (Unicode Standard Annex 14) and shapes what lies between.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">UAX 14, Unicode Line Breaking Algorithm</a>
 * @see <a href="https://www.unicode.org/reports/tr9/">UAX 9, Unicode Bidirectional Algorithm</a>
 */
final class UnitMaker {

    private static final int HARD = 100;

    private final StorySetting story;
    private final StyledText styled;
    private final String text;
    private final byte[] levels;
    private int stretch;

    UnitMaker(StorySetting story, StyledText styled, boolean rightToLeft) {
        this.story = story;
        this.styled = styled;
        this.text = styled.text();
        this.levels = levels(text, rightToLeft);
    }

    private static byte[] levels(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        byte[] levels = new byte[characters.length];
        if (rightToLeft || Bidi.requiresBidi(characters, 0, characters.length)) {
            Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) bidi.getLevelAt(i);
            }
        }
        return levels;
    }

    /** The units in reading order. */
    List<Unit> units(String language) throws DesignException {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
        lines.setText(text);
        List<Unit> units = new ArrayList<>();
        int start = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            boolean hard = (lines.getRuleStatus() >= HARD && end < text.length()) || endsHard(end);
            if (!hard && callsNote(end)) {
                continue;
            }
            units.add(unit(start, end, hard));
            start = end;
        }
        return units;
    }

    private boolean endsHard(int end) {
        return end > 0 && isLineEnd(text.charAt(end - 1));
    }

    /** The number of a note stays with the word it hangs on. */
    private boolean callsNote(int end) {
        if (end == 0 || end >= text.length() || Character.isWhitespace(text.charAt(end - 1))) {
            return false;
        }
        for (StyledText.Stretch each : styled.stretches()) {
            if (each.start() == end) {
                return each.style().note() != null;
            }
        }
        return false;
    }

    private Unit unit(int start, int end, boolean hard) throws DesignException {
        int wordEnd = end;
        while (wordEnd > start && isLineEnd(text.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        int spaceEnd = wordEnd;
        while (wordEnd > start && isSpace(text.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        boolean soft = wordEnd > start && text.charAt(wordEnd - 1) == '\u00AD' && wordEnd == end;
        return new Unit(pieces(start, wordEnd, false), pieces(wordEnd, spaceEnd, true), soft, hard);
    }

    private List<Piece> pieces(int start, int end, boolean space) throws DesignException {
        List<Piece> pieces = new ArrayList<>(2);
        int from = start;
        while (from < end) {
            StyledText.Stretch here = stretchAt(from);
            if (styled.isPictureAt(from)) {
                pieces.add(picture(styled.pictureAt(from), here.style(), levels[from]));
                from++;
                continue;
            }
            int to = from + 1;
            int most = Math.min(end, here.end());
            while (to < most && levels[to] == levels[from] && !styled.isPictureAt(to)) {
                to++;
            }
            String words = text.substring(from, to);
            pieces.add(story.piece(space ? words.replace('\t', ' ') : words, here.style(), levels[from], space));
            from = to;
        }
        return pieces;
    }

    private StyledText.Stretch stretchAt(int index) {
        List<StyledText.Stretch> all = styled.stretches();
        if (all.get(stretch).start() > index) {
            stretch = 0;
        }
        while (all.get(stretch).end() <= index) {
            stretch++;
        }
        return all.get(stretch);
    }

    /** A picture as high as it is at 96 pixels an inch, but no higher than the line. */
    private Piece picture(Inline.InlinePicture inline, InlineStyle style, int level) throws DesignException {
        Optional<Picture> picture = inline.picture().map(story::picture);
        if (picture.isEmpty()) {
            story.say(
                    DiagnosticCode.PICTURE_MISSING, "a picture in the line is not there; its words stand in its place");
            return story.piece(inline.alternative(), style, level, false);
        }
        double[] size = StorySetting.size(picture.get());
        double height = Math.min(size[1], style.size() * 1.15);
        double width = size[0] * height / size[1];
        double most = story.textWidth();
        if (width > most) {
            height *= most / width;
            width = most;
        }
        InlineStyle owned = style.withOwner(style.owner().figure(inline.alternative()));
        return new Piece("", owned, Shaped.NOTHING, width, level, false, inline.picture(), height);
    }

    /** Spaces that hang over the end of a line; a no-break space does not. */
    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200B' && c != '\u2007')
                || c == '\u205F'
                || c == '\u3000';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
