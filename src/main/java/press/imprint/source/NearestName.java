package press.imprint.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The file in a folder whose name is most like the one that is not there. */
final class NearestName {

    private static final int MOST_FILES = 10_000;
    private static final int LONGEST = 255;

    private NearestName() {}

    /** The name in the same folder that differs least, if it differs by less than a third. Never fails. */
    static Optional<String> beside(Path missing) {
        Path name = missing.getFileName();
        Path folder = missing.toAbsolutePath().getParent();
        if (name == null || folder == null || name.toString().length() > LONGEST) {
            return Optional.empty();
        }
        return in(folder, name.toString());
    }

    private static Optional<String> in(Path folder, String wanted) {
        String best = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (++count > MOST_FILES) {
                    break;
                }
                String name = file.getFileName().toString();
                int distance = name.length() > LONGEST ? Integer.MAX_VALUE : distance(wanted, name);
                if (distance < least || (distance == least && best != null && name.compareTo(best) < 0)) {
                    best = name;
                    least = distance;
                }
            }
        } catch (IOException | DirectoryIteratorException | SecurityException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(best);
    }

    /** How many letters must be put in, taken out or changed; a change of case counts nothing. */
    static int distance(String one, String two) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = two.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
