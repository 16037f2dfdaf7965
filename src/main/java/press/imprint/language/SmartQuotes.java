package press.imprint.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Straight quotation marks and apostrophes to those of the language, in one paragraph.
 *
 * <p>The paragraph comes as a list of runs, so that a quotation may begin in plain words and end in italics. Runs that a
 * machine reads (code) are opaque: they stand in the text like a word and are not looked into. Marks that are curly
 * already are never touched. Each paragraph stands alone, and so a quotation over several paragraphs comes out as
 * printers have it: each paragraph opens it, only the last closes it.
 *
 * <p>What is not certain to be a quotation mark stays straight: the inches of {@code a 12" pipe}. Feet and inches
 * together ({@code 6'2"}) become primes.
 */
public final class SmartQuotes {

    /** Stands for an opaque run; counts as a letter. */
    private static final char OBJECT = '\uFFFC';

    /** Each round can only turn straight marks into others; two are enough unless marks are piled up senselessly. */
    private static final int ROUNDS = 4;

    /**
     * A piece of a paragraph.
     *
     * @param opaque whether its characters are not to be looked at or changed
     */
    public record Run(String text, boolean opaque) {
        /** Plain words. */
        public static Run of(String text) {
            return new Run(text, false);
        }
    }

    private SmartQuotes() {}

    /** One paragraph of plain words. */
    public static String curl(String paragraph, Language language) {
        return curl(List.of(Run.of(paragraph)), language).getFirst();
    }

    /** The texts of the runs, as many as came and in their order, with the marks of the language. */
    public static List<String> curl(List<Run> runs, Language language) {
        StringBuilder joined = new StringBuilder();
        boolean any = false;
        for (Run run : runs) {
            any |= !run.opaque() && (run.text().indexOf('"') >= 0 || run.text().indexOf('\'') >= 0);
            joined.append(run.opaque() ? String.valueOf(OBJECT) : run.text());
        }
        if (!any) {
            return runs.stream().map(Run::text).toList();
        }
        String before = joined.toString();
        QuotationMarks marks = QuotationMarks.of(language).ofDouble();
        String[] set = settled(before, marks);
        List<String> texts = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            if (run.opaque()) {
                texts.add(run.text());
                at++;
                continue;
            }
            StringBuilder text = new StringBuilder(run.text().length() + 8);
            for (int i = 0; i < run.text().length(); i++, at++) {
                String mark = set[at];
                text.append(mark == null ? String.valueOf(before.charAt(at)) : mark);
            }
            texts.add(text.toString());
        }
        return List.copyOf(texts);
    }

    /** For each character what it becomes, or null. */
    private static String[] settled(String text, QuotationMarks marks) {
        String[] all = new String[text.length()];
        String now = text;
        for (int round = 0; round < ROUNDS; round++) {
            String[] change = new StraightMarks(now, marks).decide();
            StringBuilder next = new StringBuilder(now);
            boolean changed = false;
            for (int i = 0; i < change.length; i++) {
                if (change[i] != null) {
                    all[i] = change[i];
                    changed = true;
                    // The mark without its space keeps the positions as they are.
                    next.setCharAt(
                            i,
                            change[i].strip().charAt(0) == '\u202F'
                                            || change[i].strip().charAt(0) == '\u00A0'
                                    ? change[i].charAt(1)
                                    : change[i].strip().charAt(0));
                }
            }
            if (!changed) {
                break;
            }
            now = next.toString();
        }
        return all;
    }
}
