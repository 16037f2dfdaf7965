package press.imprint.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * Finds the bare lines that are subheads, by how they look, by what follows, and by what the whole text shows.
 *
 * <p>A subhead is short, has no full stop, is no quotation, no label of a speaker, no caption, and prose or a list comes
 * behind it. In an interview the questions look the same; there no question is one.
 */
final class Subheads {

    static final int LONGEST_TITLE = 160;

    private static final int LONGEST = 88;
    private static final int MOST_WORDS = 15;

    private final List<Piece> pieces;
    private final boolean interview;
    private final Map<String, Integer> labels = new HashMap<>();

    Subheads(List<Piece> pieces) {
        this.pieces = pieces;
        int questions = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                questions += isQuestionToSomebody(words.text()) ? 1 : 0;
                String label = Looks.label(words.text());
                if (!label.isEmpty() && isSpoken(words.text())) {
                    labels.merge(label, 1, Integer::sum);
                }
            }
        }
        this.interview = questions >= 2 || labels.values().stream().anyMatch(count -> count >= 4);
    }

    private static boolean isSpoken(String text) {
        return text.length() > LONGEST || ".?!”\"…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The pieces with the subheads told apart. */
    List<Piece> found(Diagnostics diagnostics, Places places) {
        List<Piece> found = new ArrayList<>();
        Set<Character> underlines = new HashSet<>();
        pieces.forEach(piece -> {
            if (piece instanceof Piece.Words words && words.underline() != 0) {
                underlines.add(words.underline());
            }
        });
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Words words && words.underline() != 0) {
                int level = underlines.contains('=') && words.underline() != '=' ? 2 : 1;
                found.add(new Piece.Head(level, words));
            } else if (piece instanceof Piece.Words words && isSubhead(i, words.text())) {
                diagnostics.say(
                        DiagnosticCode.SUBHEAD_GUESSED,
                        places.of(words.first(), words.last()),
                        "taken as a subhead: " + words.text());
                found.add(new Piece.Head(1, words));
            } else {
                found.add(piece);
            }
        }
        return found;
    }

    private boolean isSubhead(int i, String text) {
        return looksLikeOne(text) && isFollowedByProse(i) && !isOneOfMany(i);
    }

    private boolean looksLikeOne(String text) {
        if (text.length() > LONGEST || text.length() < 2 || Looks.isNoTitle(text)) {
            return false;
        }
        if (isItem(text) || !Bylines.parse(text).isEmpty() || Dates.parse(text).isPresent()) {
            return false;
        }
        int words = Attributions.words(text);
        boolean numbered = Looks.isNumbered(text);
        char last = text.charAt(text.length() - 1);
        if (words > MOST_WORDS || Looks.isField(text) || Looks.isPerson(text) || Looks.isOfLetter(text)) {
            return false;
        }
        if (last == '?') {
            return !interview && !isQuestionToSomebody(text) && !Looks.opensLoosely(text);
        }
        if (last == '!') {
            return numbered || (words >= 2 && words <= 6 && !Looks.isAboutUs(text));
        }
        if (last == '.') {
            return text.endsWith("..") || (numbered && words <= 6);
        }
        if (last == ':') {
            return numbered
                    && !Looks.label(text.substring(0, text.length() - 1)).isEmpty();
        }
        String label = Looks.label(text);
        return label.isEmpty() || numbered || !(interview && labels.getOrDefault(label, 0) >= 2);
    }

    /** An item of a list that lost its fellows: {@code 3) Third}, {@code (b) second}. */
    private static boolean isItem(String text) {
        int at = text.startsWith("(") ? 1 : 0;
        int start = at;
        while (at < text.length() && at < start + 3 && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > start && at + 1 < text.length() && text.charAt(at) == ')' && text.charAt(at + 1) == ' ';
    }

    /** What comes behind it must be what a subhead stands over: prose, a list, or one more subhead over that. */
    private boolean isFollowedByProse(int i) {
        for (int at = i + 1; at < pieces.size() && at <= i + 2; at++) {
            switch (pieces.get(at)) {
                case Piece.Words next -> {
                    if (next.underline() != 0 || isProse(next.text())) {
                        return true;
                    }
                    if (!looksLikeOne(next.text())) {
                        return false;
                    }
                }
                case Piece.Made made -> {
                    return true;
                }
                case Piece.Said said -> {
                    return true;
                }
                case Piece.Head head -> {
                    return true;
                }
                case Piece.Rule rule -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isProse(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() > LONGEST
                || (text.length() >= 20 && ".?!…:”\"'’)»“;]".indexOf(last) >= 0 && !looksLikeOne(text));
    }

    /** Three or more such lines in a row are names, captions, an address: anything but subheads. */
    private boolean isOneOfMany(int i) {
        int row = 1;
        for (int at = i - 1; at >= 0 && row < 4 && isShort(at); at--) {
            row++;
        }
        for (int at = i + 1; at < pieces.size() && row < 4 && isShort(at); at++) {
            row++;
        }
        return row > 3;
    }

    private boolean isShort(int i) {
        return pieces.get(i) instanceof Piece.Words words && looksLikeOne(words.text());
    }

    private static boolean isQuestionToSomebody(String text) {
        if (!text.endsWith("?")) {
            return false;
        }
        String words = " " + text.toLowerCase(Locale.ROOT) + " ";
        return words.contains(" you ")
                || words.contains(" your ")
                || words.contains(" you?")
                || words.contains(" you,")
                || words.contains(" vous ")
                || words.contains(" sie ")
                || words.contains(" usted ");
    }
}
