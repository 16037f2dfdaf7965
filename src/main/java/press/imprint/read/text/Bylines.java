package press.imprint.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Metadata.Contributor;

/** Lines that say who wrote the story: {@code By Ada Moreno and Lee Okafor, Staff Writers}. */
final class Bylines {

    private static final int LONGEST = 120;

    private static final Set<String> BEGINNINGS = Set.of(
            "by",
            "von",
            "par",
            "por",
            "di",
            "door",
            "av",
            "af",
            "przez",
            "words by",
            "story by",
            "written by",
            "reported by",
            "text by",
            "author",
            "authors",
            "autor",
            "autora",
            "auteur",
            "byline",
            "a cura di");

    private static final Set<String> BETWEEN =
            Set.of("and", "&", "und", "et", "y", "e", "ed", "og", "och", "en", "with", "i");

    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "da", "di", "la", "le", "du", "dos", "bin", "al", "el", "ter", "ten",
            "del", "zu", "af", "av", "of", "the");

    private static final Set<String> ROLES = Set.of(
            "staff",
            "writer",
            "reporter",
            "correspondent",
            "editor",
            "photographer",
            "columnist",
            "bureau",
            "chief",
            "redakteur",
            "redakteurin",
            "journaliste",
            "redacción",
            "contributor",
            "special",
            "agency",
            "reporters",
            "writers");

    private static final Set<String> AGENCIES = Set.of(
            "associated press",
            "the associated press",
            "ap",
            "reuters",
            "afp",
            "dpa",
            "agence france-presse",
            "staff writer",
            "staff writers",
            "staff reporter",
            "bloomberg",
            "bloomberg news",
            "upi",
            "efe",
            "ansa",
            "tass",
            "xinhua",
            "kyodo news",
            "canadian press",
            "the canadian press",
            "press association",
            "pa",
            "staff and wire reports",
            "wire reports",
            "associated press writer",
            "associated press writers");

    private Bylines() {}

    /** Those who wrote it, or an empty list where the line is no byline. */
    static List<Contributor> parse(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        String rest = withoutBeginning(line);
        if (rest.isEmpty() || rest.indexOf(':') >= 0 || rest.endsWith("?") || rest.endsWith("!")) {
            return List.of();
        }
        String names = rest.endsWith(".") && !rest.endsWith("r.") ? rest.substring(0, rest.length() - 1) : rest;
        List<Contributor> found = new ArrayList<>();
        Optional<String> role = Optional.empty();
        for (String part : parts(names)) {
            if (isRole(part)) {
                role = Optional.of(part);
                int last = found.size() - 1;
                if (last < 0) {
                    return List.of();
                }
                found.set(last, new Contributor(found.get(last).name(), role, Optional.empty(), Optional.empty()));
            } else if (isName(part)) {
                found.add(Contributor.of(part));
            } else {
                return List.of();
            }
        }
        return found;
    }

    /** Whether a line names an agency or a writer's place alone, as under a byline. */
    static boolean isAgency(String line) {
        return AGENCIES.contains(line.toLowerCase(Locale.ROOT));
    }

    private static String withoutBeginning(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String beginning : BEGINNINGS) {
            if (!lower.startsWith(beginning) || line.length() <= beginning.length() + 2) {
                continue;
            }
            char next = line.charAt(beginning.length());
            if ((next == ' ' && !beginning.startsWith("aut")) || next == ':') {
                return line.substring(beginning.length() + 1).strip();
            }
        }
        return "";
    }

    private static List<String> parts(String names) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : names.replace("|", ", ").replace("/", ", ").split(" +", -1)) {
            boolean comma = word.endsWith(",") || word.endsWith(";");
            if (BETWEEN.contains(word)) {
                flush(part, parts);
                continue;
            }
            part.append(part.isEmpty() ? "" : " ").append(comma ? word.substring(0, word.length() - 1) : word);
            if (comma) {
                flush(part, parts);
            }
        }
        flush(part, parts);
        return parts;
    }

    private static void flush(StringBuilder part, List<String> into) {
        if (!part.isEmpty()) {
            into.add(part.toString());
            part.setLength(0);
        }
    }

    private static boolean isRole(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return AGENCIES.contains(lower)
                || ROLES.stream()
                        .anyMatch(role ->
                                lower.equals(role) || lower.startsWith(role + " ") || lower.endsWith(" " + role));
    }

    private static boolean isName(String part) {
        String[] words = part.strip().split(" +", -1);
        if (part.isBlank() || words.length > 6) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (Character.isUpperCase(word.codePointAt(0))
                    || (Character.isLetter(word.codePointAt(0)) && !Character.isLowerCase(word.codePointAt(0)))) {
                capitals++;
            } else if (!PARTICLES.contains(word)) {
                return false;
            }
        }
        return capitals > 0;
    }
}
