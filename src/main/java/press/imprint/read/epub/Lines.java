package press.imprint.read.epub;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Characters;
import press.imprint.article.Inline;

/** White space and characters as XML has them, to the way the model has them. */
final class Lines {

    private Lines() {}

    /** Runs of XML's white space as one space, none at the ends. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** The text without what an article may not hold. */
    static String allowed(String text, boolean lineEnds) {
        if (Characters.firstForbidden(text, lineEnds) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Characters.firstForbidden(Character.toString(c), lineEnds) < 0)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** A line without spaces at its ends and beside its breaks, and without breaks at its end. */
    static List<Inline> trimmed(List<Inline> line) {
        List<Inline> kept = new ArrayList<>(line);
        while (!kept.isEmpty() && isBlank(kept.getLast())) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && isBlank(kept.getFirst())) {
            kept.removeFirst();
        }
        if (!kept.isEmpty()
                && kept.getLast() instanceof Inline.Text text
                && text.text().endsWith(" ")) {
            kept.set(kept.size() - 1, new Inline.Text(text.text().stripTrailing()));
        }
        return Inline.joined(kept);
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.LineBreak
                || (inline instanceof Inline.Text text && text.text().isBlank());
    }
}
