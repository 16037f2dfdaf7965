package press.imprint.export.epub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Metadata.Contributor;

/**
 * Somebody behind a book, as a package document names them.
 *
 * @param name as printed
 * @param role a code of MARC's list of relators
 * @param fileAs the name as a catalogue sorts it; absent where that is not plain
 * @see <a href="https://www.loc.gov/marc/relators/relaterm.html">MARC Code List for Relators</a>
 */
record Person(String name, String role, Optional<String> fileAs) {

    private static final List<String[]> ROLES = List.of(
            new String[] {"pht", "photo", "foto", "picture"},
            new String[] {"ill", "illustr", "drawing", "cartoon"},
            new String[] {"edt", "edit", "redakt", "rédact"},
            new String[] {"trl", "transl", "übersetz", "traduc", "tradu"},
            new String[] {"vdg", "video", "camera", "film"},
            new String[] {"pro", "produc"},
            new String[] {"ivr", "interview"},
            new String[] {"nrt", "narrat", "voice", "read by"},
            new String[] {"art", "graphic", "artist", "design"},
            new String[] {"res", "research", "data"},
            new String[] {"aut", "author", "writer", "written", "reporter", "reporting", "words", "text", "by"});

    /** Words that tell a house from a person. */
    private static final Set<String> HOUSES = Set.of(
            "agency",
            "agence",
            "agentur",
            "associated",
            "board",
            "bureau",
            "company",
            "correspondent",
            "corp",
            "correspondents",
            "desk",
            "editorial",
            "editors",
            "foundation",
            "group",
            "inc",
            "institute",
            "journal",
            "ltd",
            "media",
            "network",
            "news",
            "newsroom",
            "office",
            "post",
            "press",
            "presse",
            "radio",
            "report",
            "reports",
            "reporters",
            "service",
            "services",
            "staff",
            "team",
            "the",
            "times",
            "university",
            "wire",
            "writer",
            "writers",
            "and");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Languages that write the family name first, or only one name. */
    private static final Set<String> FAMILY_FIRST = Set.of("zh", "ja", "ko", "hu", "vi", "is", "id", "my", "km");

    static Person of(Contributor contributor, String language) {
        String role = contributor.role().map(Person::relator).orElse("aut");
        return new Person(contributor.name(), role, fileAs(contributor.name(), language));
    }

    static Person author(String name, String language) {
        return of(Contributor.of(name), language);
    }

    /** Whether the package names them as creator; others are contributors. */
    boolean isCreator() {
        return role.equals("aut");
    }

    private static String relator(String role) {
        String word = role.toLowerCase(Locale.ROOT);
        for (String[] known : ROLES) {
            for (int i = 1; i < known.length; i++) {
                if (word.contains(known[i])) {
                    return known[0];
                }
            }
        }
        return "ctb";
    }

    /** {@code Moreno, Ada} for Ada Moreno, where it is plain which the family name is. */
    private static Optional<String> fileAs(String name, String language) {
        List<String> words = List.of(name.strip().split(" +"));
        if (words.size() < 2
                || FAMILY_FIRST.contains(Locale.forLanguageTag(language).getLanguage())) {
            return Optional.empty();
        }
        for (String word : words) {
            if (HOUSES.contains(bare(word)) || !word.chars().allMatch(Person::ofAName)) {
                return Optional.empty();
            }
        }
        boolean suffixed = SUFFIXES.contains(bare(words.getLast())) && words.size() > 2;
        int family = words.size() - (suffixed ? 2 : 1);
        String filed = words.get(family) + ", " + String.join(" ", words.subList(0, family));
        return Optional.of(suffixed ? filed + ", " + words.getLast() : filed);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static boolean ofAName(int c) {
        boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        return latin
                || c == '.'
                || c == '-'
                || c == '\''
                || c == '’'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
