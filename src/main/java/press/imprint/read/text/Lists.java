package press.imprint.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Block.NumberStyle;

/** Finds lists: lines that begin with a bullet or with numbers that go on from one to the next. */
final class Lists {

    private static final String SURE_BULLETS = "•◦‣·▪●○■□∙➢➤►▶✓✔⁃";

    /**
     * A list.
     *
     * @param marker of its first item
     * @param items the lines of each
     * @param end behind its last line
     */
    record Found(Marker marker, List<List<Line>> items, Line first, Line last, int end) {}

    private final Dialogue dialogue;

    Lists(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** The list that begins at this line, if one does. */
    Optional<Found> at(List<Line> lines, int from, boolean nested, Layout layout) {
        Optional<Marker> first = Marker.of(lines.get(from));
        if (first.isEmpty() || EndMarks.isDrawn(lines.get(from)) || !mayBegin(first.get(), lines, from)) {
            return Optional.empty();
        }
        Found found = collect(lines, from, first.get(), layout);
        return isList(found, lines, from, nested) ? Optional.of(found) : Optional.empty();
    }

    /** Cheap first: a number that nothing follows is no list, and most are of that kind. */
    private static boolean mayBegin(Marker marker, List<Line> lines, int from) {
        if (marker.isBullet()) {
            return true;
        }
        int looked = 0;
        for (int i = from + 1; i < lines.size() && looked < 60; i++, looked++) {
            Line line = lines.get(i);
            if (!line.isBlank()
                    && Math.abs(line.indent() - lines.get(from).indent()) <= 1
                    && Marker.of(line).filter(marker::isFollowedBy).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Found collect(List<Line> lines, int from, Marker first, Layout layout) {
        List<List<Line>> items = new ArrayList<>();
        Marker last = first;
        Line head = lines.get(from);
        List<Line> item = new ArrayList<>(List.of(head.after(first.width()).outdented(Integer.MAX_VALUE)));
        int inside = head.indent() + first.width();
        boolean roman = false;
        int end = from + 1;
        int i = from + 1;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                i++;
                continue;
            }
            boolean afterBlank = i > end;
            Marker marker = Marker.of(line).orElse(null);
            if (marker != null && Math.abs(line.indent() - head.indent()) <= 1 && last.isFollowedBy(marker)) {
                roman |= last.style() != marker.style();
                items.add(item);
                item = new ArrayList<>(List.of(line.after(marker.width()).outdented(Integer.MAX_VALUE)));
                inside = line.indent() + marker.width();
                last = roman ? marker.asRoman() : marker;
            } else if (line.indent() > head.indent() + (afterBlank ? 1 : 0) && (line.charAt(0) != '>' || !afterBlank)) {
                if (afterBlank) {
                    item.add(lines.get(i - 1));
                }
                item.add(line.outdented(inside));
            } else if (!afterBlank
                    && marker == null
                    && line.charAt(0) != '>'
                    && !Rules.isRule(line)
                    && layout.goesOn(lines.get(i - 1), line)) {
                item.add(line.outdented(Integer.MAX_VALUE));
            } else {
                break;
            }
            i++;
            end = i;
        }
        items.add(item);
        return new Found(roman ? first.asRoman() : romanAlone(first), items, head, lines.get(end - 1), end);
    }

    /** A list that has the mark of an i alone, or begins with it, counts in Roman numerals. */
    private static Marker romanAlone(Marker first) {
        return first.roman() == 1 && first.style() != NumberStyle.DECIMAL ? first.asRoman() : first;
    }

    private boolean isList(Found found, List<Line> lines, int from, boolean nested) {
        Marker marker = found.marker();
        int size = found.items().size();
        if (!marker.isBullet()) {
            return size >= 2 && (marker.number() > 0 || marker.style() == NumberStyle.DECIMAL);
        }
        if (SURE_BULLETS.indexOf(marker.bullet()) >= 0) {
            return true;
        }
        boolean announced = isAnnounced(lines, from);
        if (marker.bullet() == 'o') {
            return size >= 2 || nested;
        }
        if (!announced && !nested && dialogue.isSpeech(marker.bullet())) {
            return false;
        }
        boolean dash = marker.bullet() == '–' || marker.bullet() == '—';
        if (dash) {
            return size >= 2 || announced;
        }
        return !(size == 1 && Attributions.name(lines.get(from)).isPresent());
    }

    private static boolean isAnnounced(List<Line> lines, int from) {
        for (int i = from - 1; i >= 0 && i > from - 4; i--) {
            Line line = lines.get(i);
            if (!line.isBlank()) {
                return line.charAt(line.length() - 1) == ':';
            }
        }
        return false;
    }
}
