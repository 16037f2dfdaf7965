package press.imprint.export.epub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Identifier;
import press.imprint.article.Metadata.Subject;
import press.imprint.article.Moment;
import press.imprint.article.Words;
import press.imprint.bundle.BookDetails;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryName;

/**
 * What a package document says of its book, gathered while the stories go by.
 *
 * <p>A story by itself is described by its own metadata, a bundle by its details and what its stories have in common.
 */
final class BookAbout {

    /** Time of the last change where nobody knows one: EPUB must have it, and a clock would make every run another book. */
    static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

    private static final int LANGUAGES = 12;

    final String title;
    final Optional<String> subtitle;
    final List<Person> people;
    final Optional<String> description;
    private final Optional<Metadata> story;
    private final Optional<String> identifier;
    private final Optional<String> ownLanguage;
    private final Optional<Instant> madeAt;
    private final Set<String> languages = new LinkedHashSet<>();
    private final StringBuilder told = new StringBuilder();
    private Optional<Instant> modified = Optional.empty();

    private BookAbout(
            String title,
            Optional<String> subtitle,
            List<Person> people,
            Optional<String> description,
            Optional<Metadata> story,
            BookDetails details,
            ExportContext context) {
        this.title = StoryName.under(context.banner(), title);
        this.subtitle = subtitle;
        this.people = people;
        this.description = description;
        this.story = story;
        this.identifier = story.map(Metadata::identifier).orElse(details.identifier());
        this.ownLanguage = story.map(Metadata::language).orElse(details.language());
        this.madeAt = context.madeAt();
        told.append(title).append('\n');
    }

    static BookAbout ofStory(Article story, ExportContext context) {
        Metadata about = story.about();
        String language = language(story);
        return new BookAbout(
                StoryName.of(story),
                words(Words.of(about.subheadline())),
                about.bylines().stream().map(one -> Person.of(one, language)).toList(),
                words(Words.of(about.summary())),
                Optional.of(about),
                BookDetails.NONE,
                context);
    }

    static BookAbout ofBundle(BookDetails details, Article first, ExportContext context) {
        String language = details.language().orElse(language(first));
        return new BookAbout(
                details.title()
                        .map(StoryName::oneLine)
                        .filter(title -> !title.isEmpty())
                        .orElse(StoryName.of(first)),
                Optional.empty(),
                details.creators().stream()
                        .filter(name -> !name.isBlank())
                        .map(name -> Person.author(name, language))
                        .toList(),
                details.description().flatMap(BookAbout::words),
                Optional.empty(),
                details,
                context);
    }

    /** The language of a story's words: {@code und} where nobody said. */
    static String language(Article story) {
        return story.language().orElse("und");
    }

    private static Optional<String> words(String text) {
        return Optional.of(StoryName.oneLine(text)).filter(line -> !line.isEmpty());
    }

    /** One more story is in the book; its words are told by their fingerprint. */
    void add(Article article, String digest) {
        Metadata about = article.about();
        if (languages.size() < LANGUAGES) {
            languages.add(language(article));
        }
        Optional<Instant> changed = about.updated().or(about::firstPublished).map(Moment::instant);
        if (changed.isPresent() && (modified.isEmpty() || changed.get().isAfter(modified.get()))) {
            modified = changed;
        }
        told.append(about.publisher().orElse(""))
                .append('\n')
                .append(about.identifier().or(about::sourceAddress).orElse(""))
                .append('\n')
                .append(digest)
                .append('\n');
        if (told.length() > 1 << 16) {
            String sum = Identity.of(told.toString());
            told.setLength(0);
            told.append(sum).append('\n');
        }
    }

    /** The languages of the book, its main one first. */
    List<String> languages() {
        return Stream.concat(ownLanguage.stream(), languages.stream())
                .distinct()
                .toList();
    }

    String mainLanguage() {
        return languages().isEmpty() ? "und" : languages().getFirst();
    }

    /** The book's lasting name. */
    String identifier() {
        return identifier.flatMap(BookAbout::words).map(BookAbout::valid).orElseGet(() -> Identity.of(told.toString()));
    }

    /** What calls itself a UUID and is none is a name all the same, but under no such flag. */
    private static String valid(String name) {
        String flag = "urn:uuid:";
        if (!name.regionMatches(true, 0, flag, 0, flag.length())) {
            return name;
        }
        String rest = name.substring(flag.length());
        boolean uuid = rest.length() == 36;
        for (int i = 0; uuid && i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            uuid = dash ? rest.charAt(i) == '-' : Character.digit(rest.charAt(i), 16) >= 0;
        }
        return uuid ? name : "id:" + rest;
    }

    List<String> otherIdentifiers() {
        return story.map(Metadata::otherIdentifiers).orElse(List.of()).stream()
                .map(BookAbout::written)
                .distinct()
                .filter(name -> !name.equals(identifier()))
                .toList();
    }

    private static String written(Identifier other) {
        String scheme = StoryName.oneLine(other.scheme());
        String value = StoryName.oneLine(other.value());
        return switch (scheme.toUpperCase(Locale.ROOT)) {
            case "ISSN" -> "urn:issn:" + value;
            case "ISBN" -> "urn:isbn:" + value;
            case "DOI" -> "doi:" + value;
            case "URI", "URL" -> value;
            default -> scheme + ":" + value;
        };
    }

    /** Time of the last change, to the second. */
    Instant modified() {
        return modified.or(() -> madeAt).orElse(NO_TIME).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Day or time of publication as W3CDTF has it, which knows no time without an offset. */
    Optional<String> date() {
        return story.flatMap(Metadata::firstPublished)
                .map(moment -> moment.offset().isPresent()
                        ? moment.toString()
                        : moment.date().toString());
    }

    Optional<String> publisher() {
        return story.flatMap(Metadata::publisher).flatMap(BookAbout::words);
    }

    Optional<String> source() {
        return story.flatMap(Metadata::sourceAddress).flatMap(BookAbout::words);
    }

    List<String> rights() {
        return story.map(about -> Stream.of(about.copyrightNotice(), about.usageTerms()))
                .orElse(Stream.empty())
                .flatMap(Optional::stream)
                .flatMap(line -> words(line).stream())
                .toList();
    }

    List<Subject> subjects() {
        List<Subject> all = new ArrayList<>(story.map(Metadata::subjects).orElse(List.of()));
        story.flatMap(Metadata::section).flatMap(BookAbout::words).ifPresent(word -> all.add(plain(word)));
        story.map(Metadata::keywords).orElse(List.of()).stream()
                .flatMap(word -> words(word).stream())
                .forEach(word -> all.add(plain(word)));
        return all.stream().distinct().toList();
    }

    private static Subject plain(String word) {
        return new Subject(word, Optional.empty(), Optional.empty());
    }
}
