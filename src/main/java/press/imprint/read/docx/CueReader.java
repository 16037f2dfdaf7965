package press.imprint.read.docx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.article.Words;

/** A line of a script: {@code SOT · City hall · IN: We came · OUT: at last · 0:32}. */
final class CueReader {

    private CueReader() {}

    static Block cue(List<Inline> content) {
        String words = Words.of(content).replace('\n', ' ').strip();
        if (words.isEmpty()) {
            return new Block.Paragraph(content, Span.NONE);
        }
        List<String> parts = new ArrayList<>(List.of(words.split(" · ", -1)));
        String kind = parts.removeFirst();
        Optional<Duration> duration = parts.isEmpty() ? Optional.empty() : clock(parts.getLast());
        duration.ifPresent(unused -> parts.removeLast());
        Optional<String> out = labelled(parts, "OUT: ");
        Optional<String> in = labelled(parts, "IN: ");
        return new Block.Cue(kind.isBlank() ? "–" : kind, String.join(" · ", parts), in, out, duration, Span.NONE);
    }

    private static Optional<String> labelled(List<String> parts, String label) {
        boolean there = !parts.isEmpty()
                && parts.getLast().startsWith(label)
                && parts.getLast().length() > label.length();
        return there
                ? Optional.of(parts.removeLast().substring(label.length())).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static Optional<Duration> clock(String text) {
        int colon = text.indexOf(':');
        boolean digits = colon > 0
                && colon < 7
                && text.length() == colon + 3
                && text.chars().allMatch(c -> c == ':' || (c >= '0' && c <= '9'));
        try {
            return digits
                    ? Optional.of(Duration.ofMinutes(Integer.parseInt(text.substring(0, colon)))
                            .plusSeconds(Integer.parseInt(text.substring(colon + 1))))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
