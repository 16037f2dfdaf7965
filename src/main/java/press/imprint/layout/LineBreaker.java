package press.imprint.layout;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/** Fills lines one after another, each as full as it gets. */
final class LineBreaker {

    private static final double SLACK = 0.01;
    private static final int LONGEST_PIECE = 400;

    private final StorySetting story;
    private final double firstWidth;
    private final double width;

    private final List<Line> lines = new ArrayList<>();
    private List<Unit> line = new ArrayList<>();
    private double filled;
    private double spaces;

    /**
     * A breaker for one paragraph.
     *
     * @param firstWidth room in the first line, in points
     * @param width room in the others
     */
    LineBreaker(StorySetting story, double firstWidth, double width) {
        this.story = story;
        this.firstWidth = firstWidth;
        this.width = width;
    }

    List<Line> lines(List<Unit> units) throws DesignException {
        for (Unit unit : units) {
            place(unit);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            end(true);
        }
        return lines;
    }

    private double room() {
        return lines.isEmpty() ? firstWidth : width;
    }

    private void place(Unit unit) throws DesignException {
        double word = unit.wordWidth();
        if (!line.isEmpty() && filled + spaces + word > room() + SLACK) {
            endBefore();
        }
        Unit rest = unit;
        if (line.isEmpty() && word > room() + SLACK) {
            rest = divided(unit);
            word = rest.wordWidth();
        }
        line.add(rest);
        filled += spaces + word;
        spaces = rest.spaceWidth();
        if (rest.hard()) {
            end(true);
        }
    }

    /** Ends the line so that a hyphen which now becomes visible still has room. */
    private void endBefore() throws DesignException {
        Unit last = line.getLast();
        if (last.soft() && line.size() > 1 && filled + hyphen(last).width() > room() + SLACK) {
            line.removeLast();
            refill();
            end(false);
            line.add(last);
            refill();
        } else {
            end(false);
        }
    }

    private void refill() {
        filled = 0;
        spaces = 0;
        for (Unit unit : line) {
            filled += spaces + unit.wordWidth();
            spaces = unit.spaceWidth();
        }
    }

    private Piece hyphen(Unit unit) throws DesignException {
        Piece before = unit.word().getLast();
        return story.hyphen(before.style(), before.level());
    }

    private void end(boolean last) throws DesignException {
        List<Piece> pieces = new ArrayList<>();
        int trailing = 0;
        for (int i = 0; i < line.size(); i++) {
            Unit unit = line.get(i);
            pieces.addAll(unit.word());
            if (i == line.size() - 1 && unit.soft() && !last) {
                Piece hyphen = hyphen(unit);
                pieces.add(hyphen);
                filled += hyphen.width();
            }
            pieces.addAll(unit.spaces());
            trailing = i == line.size() - 1 ? unit.spaces().size() : 0;
        }
        lines.add(new Line(pieces, trailing, filled, last));
        line = new ArrayList<>();
        filled = 0;
        spaces = 0;
    }

    /** A unit wider than a whole line: as much as fits a line, again and again; the rest comes back. */
    private Unit divided(Unit unit) throws DesignException {
        story.say(
                DiagnosticCode.LINE_OVERFULL,
                "\"" + story.shown(text(unit)) + "\" is wider than the line and was divided between characters");
        List<Piece> open = inShortPieces(unit.word());
        List<Piece> now = new ArrayList<>();
        double used = 0;
        while (!open.isEmpty()) {
            Piece piece = open.removeFirst();
            if (used + piece.width() <= room() + SLACK) {
                now.add(piece);
                used += piece.width();
                continue;
            }
            int cut = cut(piece, room() - used, now.isEmpty());
            if (cut > 0 && cut < piece.text().length()) {
                now.add(story.piece(piece.text().substring(0, cut), piece.style(), piece.level(), false));
                open.addFirst(story.piece(piece.text().substring(cut), piece.style(), piece.level(), false));
            } else if (cut == 0) {
                open.addFirst(piece);
            } else {
                now.add(piece);
                used += piece.width();
                continue;
            }
            Unit full = new Unit(now, List.of(), false, false);
            line.add(full);
            filled = full.wordWidth();
            end(false);
            now = new ArrayList<>();
            used = 0;
        }
        return new Unit(now, unit.spaces(), unit.soft(), unit.hard());
    }

    /** The pieces cut into lengths that are cheap to measure; else each line would shape all that is left. */
    private List<Piece> inShortPieces(List<Piece> word) throws DesignException {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : word) {
            String text = piece.text();
            if (text.length() <= LONGEST_PIECE) {
                pieces.add(piece);
                continue;
            }
            BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
            clusters.setText(text);
            for (int start = 0; start < text.length(); ) {
                int wanted = Math.min(start + LONGEST_PIECE, text.length());
                int end = wanted == text.length() || clusters.isBoundary(wanted) ? wanted : clusters.following(wanted);
                pieces.add(story.piece(text.substring(start, end), piece.style(), piece.level(), false));
                start = end;
            }
        }
        return pieces;
    }

    /** How many characters fit; at least one cluster where the line is still empty. */
    private int cut(Piece piece, double room, boolean empty) throws DesignException {
        String text = piece.text();
        List<Integer> ends = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text.substring(0, Math.min(text.length(), LONGEST_PIECE)));
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            ends.add(end);
        }
        if (text.isEmpty()) {
            return empty ? 1 : 0;
        }
        int fits = -1;
        int low = 0;
        int high = ends.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            String head = text.substring(0, ends.get(middle));
            if (story.piece(head, piece.style(), piece.level(), false).width() <= room + SLACK) {
                fits = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (fits < 0) {
            return empty ? ends.getFirst() : 0;
        }
        return ends.get(fits);
    }

    private static String text(Unit unit) {
        StringBuilder text = new StringBuilder();
        unit.word().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
