package press.imprint.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/** The mark by which newsrooms end a story: {@code -30-}, {@code ###}, {@code (END)}, {@code ENDS}. */
final class EndMarks {

    private static final Set<String> MARKS = Set.of(
            "-30-",
            "30",
            "—30—",
            "–30–",
            "--30--",
            "# # #",
            "###",
            "####",
            "#####",
            "# # # #",
            "end",
            "ends",
            "(end)",
            "(ends)",
            "-end-",
            "-ends-",
            "--end--",
            "--ends--",
            "—end—",
            "—ends—",
            "#ends#",
            "#end#",
            "*ends*",
            "*end*",
            "[end]",
            "[ends]",
            "/ends",
            "/end",
            "-xxx-",
            "xxx",
            "ende",
            "(ende)",
            "fin",
            "(fin)",
            "-fin-",
            "fine",
            "(fine)",
            "(more)",
            "-more-",
            "- 30 -",
            "- end -",
            "- ends -",
            "<end>",
            "*** ends ***",
            "***ends***",
            "***end***",
            "== ends ==",
            "– ends –",
            "— ends —",
            "– 30 –",
            "— 30 —",
            "-0-",
            "nnnn",
            "=end=");

    private EndMarks() {}

    /** Whether a line could be nothing else: {@code - 30 -} is no item of a list. */
    static boolean isDrawn(Line line) {
        return line.length() <= 12
                && line.charAt(line.length() - 1) == line.charAt(0)
                && MARKS.contains(line.text().toLowerCase(Locale.ROOT));
    }

    /** The pieces without the mark; what stands behind it is kept. */
    static List<Piece> removed(List<Piece> pieces, Diagnostics diagnostics, Places places) {
        int at = last(pieces);
        if (at < 0) {
            return pieces;
        }
        List<Piece> rest = new ArrayList<>(pieces);
        rest.remove(at);
        Line line = pieces.get(at) instanceof Piece.Rule rule ? rule.line() : ((Piece.Words) pieces.get(at)).first();
        int behind = pieces.size() - 1 - at;
        diagnostics.say(
                DiagnosticCode.END_MARK_REMOVED,
                places.of(line, line),
                "the end mark " + line.text() + " was taken off"
                        + (behind == 0 ? "" : "; what stands behind it was kept"));
        return rest;
    }

    /** Where the last mark is that has a story before it, or -1. */
    private static int last(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            boolean near = i >= pieces.size() / 2;
            if (near && isMark(pieces.get(i), i == pieces.size() - 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(Piece piece, boolean last) {
        return switch (piece) {
            case Piece.Rule rule -> rule.line().charAt(0) == '#';
            case Piece.Words words -> {
                String text = words.text().toLowerCase(Locale.ROOT);
                boolean word = text.length() > 0 && Character.isLetterOrDigit(text.charAt(0));
                // A bare word is a mark where nothing follows, or in capitals.
                yield MARKS.contains(text)
                        && (!word || last || words.text().equals(words.text().toUpperCase(Locale.ROOT)));
            }
            case Piece.Made made -> false;
            case Piece.Head head -> false;
            case Piece.Said said -> false;
        };
    }
}
