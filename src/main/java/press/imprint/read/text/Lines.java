package press.imprint.read.text;

import java.util.ArrayList;
import java.util.List;

/** A text to its lines. */
final class Lines {

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(Line.of(text, start, end, lines.size()));
            start = end + 1;
        }
        return lines;
    }
}
