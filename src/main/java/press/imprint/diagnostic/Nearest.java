package press.imprint.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The closest of these names, if any is close. */
    public static Optional<String> to(String written, Collection<String> names) {
        int most = Math.max(2, written.length() / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= most || (name.startsWith(written) && written.length() > 2))
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Words to add to a message: {@code ; did you mean "pdf"?} or nothing. */
    public static String hint(String written, Collection<String> names) {
        return to(written, names)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
    }

    /** Insertions, deletions, replacements between two short names. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
