package press.imprint.mend;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as meant, with the ledger of what was done to it.
 *
 * @param text the mended text
 * @param repairs in the order of their places, none overlapping another
 */
public record Mended(String text, List<Repair> repairs) {

    public Mended {
        repairs = List.copyOf(repairs);
    }

    /** The input, restored from the ledger, exactly. */
    public String original() {
        StringBuilder original = new StringBuilder(text.length());
        int shift = 0;
        int at = 0;
        for (Repair repair : repairs) {
            int start = repair.offset() + shift;
            original.append(text, at, start).append(repair.before());
            at = start + repair.after().length();
            shift += repair.after().length() - repair.before().length();
        }
        return original.append(text, at, text.length()).toString();
    }

    /** Applies repairs to their input. */
    static String apply(String input, List<Repair> repairs) {
        StringBuilder text = new StringBuilder(input.length());
        int at = 0;
        for (Repair repair : repairs) {
            text.append(input, at, repair.offset()).append(repair.after());
            at = repair.end();
        }
        return text.append(input, at, input.length()).toString();
    }

    /** The ledger of two steps, the second of which worked on what the first left, in places of the first's input. */
    static List<Repair> joined(List<Repair> first, List<Repair> second) {
        List<Repair> all = new ArrayList<>(first.size() + second.size());
        int next = 0;
        int shift = 0;
        for (Repair repair : second) {
            while (next < first.size() && first.get(next).offset() + shift < repair.offset()) {
                Repair earlier = first.get(next++);
                all.add(earlier);
                shift += earlier.after().length() - earlier.before().length();
            }
            all.add(new Repair(
                    repair.offset() - shift, repair.before(), repair.after(), repair.rule(), repair.confidence()));
        }
        all.addAll(first.subList(next, first.size()));
        return all;
    }
}
