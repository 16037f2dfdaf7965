package press.imprint.read.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/** Joins the lines of a paragraph, and words that were divided at the end of a line. */
final class Wraps {

    /** First parts of compounds that keep their hyphen. */
    private static final Set<String> COMPOUNDS = Set.of(
            "self",
            "non",
            "co",
            "ex",
            "anti",
            "pre",
            "post",
            "well",
            "so",
            "all",
            "half",
            "cross",
            "high",
            "low",
            "long",
            "short",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "year",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "first",
            "second",
            "third",
            "semi",
            "mid",
            "left",
            "right",
            "vice",
            "part",
            "full",
            "open",
            "old",
            "new",
            "hard",
            "soft",
            "user",
            "decision",
            "policy");

    private final List<Line> lines;
    private final Places places;
    private final Diagnostics diagnostics;
    private @Nullable Set<String> words;
    private int joined;
    private Span firstJoined = Span.NONE;

    Wraps(List<Line> lines, Places places, Diagnostics diagnostics) {
        this.lines = lines;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** The words of these lines. */
    String join(List<Line> paragraph) {
        if (paragraph.size() == 1) {
            return paragraph.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.size(); i++) {
            Line line = paragraph.get(i);
            if (i > 0) {
                glue(text, paragraph.get(i - 1), line);
            }
            text.append(line.source(), line.from(), line.to());
        }
        if (firstJoined.isNone()) {
            firstJoined = places.of(paragraph.getFirst(), paragraph.getLast());
        }
        joined += paragraph.size() - 1;
        return text.toString();
    }

    /** Says once what was done to the whole text. */
    void report() {
        if (joined > 0) {
            diagnostics.say(
                    DiagnosticCode.LINES_JOINED,
                    firstJoined,
                    joined + (joined == 1 ? " hard line end was" : " hard line ends were")
                            + " taken out of paragraphs");
        }
    }

    private void glue(StringBuilder text, Line before, Line after) {
        char last = text.charAt(text.length() - 1);
        char next = after.charAt(0);
        if (last == '\u00AD') {
            text.setLength(text.length() - 1);
            return;
        }
        boolean hyphen = (last == '-' || last == '\u2010')
                && text.length() > 1
                && Character.isLetter(text.charAt(text.length() - 2));
        if (hyphen && Character.isLowerCase(next)) {
            divided(text, before, after);
        } else if (!(hyphen && Character.isLetterOrDigit(next))
                && last != '—'
                && last != '/'
                && next != '—'
                && !(isSquare(last) && isSquare(next))) {
            text.append(' ');
        }
    }

    /** Chinese and Japanese have no spaces where lines end. */
    private static boolean isSquare(char c) {
        return (c >= '\u2E80' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFF00' && c <= '\uFFEF');
    }

    private void divided(StringBuilder text, Line before, Line after) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String left = text.substring(start, text.length() - 1).toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < after.length() && Character.isLetter(after.charAt(end))) {
            end++;
        }
        String right = after.text().substring(0, end).toLowerCase(Locale.ROOT);
        Span at = places.of(before.to() - 1, before.to());
        boolean together = words().contains(left + right);
        boolean apart = words().contains(left + "-" + right);
        if (apart && !together) {
            return;
        }
        boolean compound = COMPOUNDS.contains(left) || (start > 0 && text.charAt(start - 1) == '-');
        boolean bothWords =
                words().contains(left) && words().contains(right) && left.length() > 2 && right.length() > 2;
        if ((together && !apart) || (!compound && !bothWords)) {
            text.setLength(text.length() - 1);
            diagnostics.say(
                    DiagnosticCode.HYPHEN_JOINED, at, left + "- and " + right + " were joined to " + left + right);
        } else {
            diagnostics.say(
                    DiagnosticCode.HYPHEN_KEPT,
                    at,
                    "the hyphen in " + left + "-" + right + " was kept; if the word is " + left + right
                            + ", take it out");
        }
    }

    /** Every word of the text in lower case, with those that have a hyphen inside; parts of divided words are left out. */
    private Set<String> words() {
        Set<String> known = words;
        if (known != null) {
            return known;
        }
        known = new HashSet<>();
        boolean afterDivision = false;
        for (Line line : lines) {
            String text = line.text();
            int i = 0;
            while (i < text.length()) {
                int from = i;
                while (i < text.length() && isOfWord(text, i)) {
                    i++;
                }
                boolean part = (i == text.length() - 1 && text.charAt(i) == '-') || (from == 0 && afterDivision);
                if (i > from && !part && i - from <= 60) {
                    String word = text.substring(from, i).toLowerCase(Locale.ROOT);
                    known.add(word);
                }
                i++;
            }
            afterDivision = text.endsWith("-");
        }
        words = known;
        return known;
    }

    private static boolean isOfWord(String text, int i) {
        return Character.isLetter(text.charAt(i))
                || (text.charAt(i) == '-'
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i - 1))
                        && Character.isLetter(text.charAt(i + 1)));
    }
}
