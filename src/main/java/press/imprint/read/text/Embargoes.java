package press.imprint.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines that hold a story back: {@code EMBARGOED UNTIL ...}, {@code Embargo: ...}, {@code HOLD FOR RELEASE ...}. */
final class Embargoes {

    private static final int LONGEST = 120;

    private static final List<String> STARTS = List.of(
            "embargoed until",
            "embargoed till",
            "embargoed:",
            "embargo until",
            "embargo till",
            "embargo:",
            "under embargo until",
            "strictly embargoed until",
            "hold for release until",
            "hold for release",
            "not for publication before",
            "not for publication until",
            "not for release before",
            "not for release until",
            "sperrfrist:",
            "sperrfrist bis",
            "sous embargo jusqu",
            "embargo jusqu");

    private Embargoes() {}

    /** What stands behind such words, in a line that begins with them; it may be empty. */
    static Optional<String> until(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return STARTS.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(start -> line.substring(start.length()))
                .map(rest -> rest.startsWith(":") ? rest.substring(1) : rest)
                .map(String::strip);
    }
}
