package press.imprint.read.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.article.Characters;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Contributor;
import press.imprint.article.Metadata.Identifier;
import press.imprint.article.Metadata.Subject;
import press.imprint.article.Moment;
import press.imprint.language.Language;

/** What a package document says of its book, as metadata of a story. */
final class BookMetadata {

    /** Roles in words, for the codes of MARC that newsrooms meet. */
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("pht", "photographs"),
            Map.entry("ill", "illustrations"),
            Map.entry("edt", "editor"),
            Map.entry("trl", "translation"),
            Map.entry("vdg", "video"),
            Map.entry("pro", "producer"),
            Map.entry("ivr", "interview"),
            Map.entry("nrt", "narrator"),
            Map.entry("art", "graphics"),
            Map.entry("res", "research"),
            Map.entry("bkp", "producer"));

    private final Element metadata;

    BookMetadata(Element metadata) {
        this.metadata = metadata;
    }

    /** The book's main title. */
    Optional<String> title() {
        return titles("main").stream().findFirst();
    }

    private List<String> titles(String type) {
        List<String> found = new ArrayList<>();
        for (Element title : metadata.all("title")) {
            String told = refined(title, "title-type").orElse("main");
            if (told.equals(type)) {
                said(title.text()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** All but the title, which is a story's headline only where the story is the whole book. */
    Metadata.Builder builder() {
        Metadata.Builder about = Metadata.builder();
        titles("subtitle").stream().findFirst().ifPresent(about::subheadline);
        first("description").ifPresent(about::summary);
        first("publisher").ifPresent(about::publisher);
        first("source").ifPresent(about::sourceAddress);
        metadata.all("language").stream()
                .map(element -> Language.of(element.text().strip()))
                .filter(language -> !language.isUnknown())
                .findFirst()
                .ifPresent(language -> about.language(language.tag()));
        first("date").flatMap(BookMetadata::moment).ifPresent(about::firstPublished);
        people(about);
        subjects(about);
        identifiers(about);
        List<String> rights = metadata.all("rights").stream()
                .flatMap(element -> said(element.text()).stream())
                .toList();
        if (!rights.isEmpty()) {
            about.copyrightNotice(rights.getFirst());
            about.usageTerms(rights.size() > 1 ? String.join(" ", rights.subList(1, rights.size())) : null);
        }
        return about;
    }

    private void people(Metadata.Builder about) {
        for (String term : List.of("creator", "contributor")) {
            for (Element person : metadata.all(term)) {
                Optional<String> role = refined(person, "role")
                        .or(() -> Optional.of(person.attribute("role")).filter(code -> !code.isBlank()))
                        .filter(code -> !code.equals("aut"))
                        .map(code -> ROLES.getOrDefault(code, term.equals("creator") && code.equals("ctb") ? "" : code))
                        .filter(words -> !words.isBlank())
                        .or(() -> Optional.of("contributor").filter(word -> term.equals(word)));
                said(person.text())
                        .ifPresent(
                                name -> about.byline(new Contributor(name, role, Optional.empty(), Optional.empty())));
            }
        }
    }

    private void subjects(Metadata.Builder about) {
        for (Element subject : metadata.all("subject")) {
            Optional<String> code = refined(subject, "term");
            Optional<String> scheme = refined(subject, "authority");
            said(subject.text()).ifPresent(name -> {
                if (code.isPresent()) {
                    about.subject(new Subject(name, code, scheme));
                } else {
                    about.keyword(name);
                }
            });
        }
    }

    private void identifiers(Metadata.Builder about) {
        boolean first = true;
        for (Element identifier : metadata.all("identifier")) {
            Optional<String> name = said(identifier.text());
            if (name.isPresent() && first) {
                about.identifier(name.get());
                first = false;
            } else {
                name.ifPresent(value -> about.otherIdentifier(new Identifier("URI", value)));
            }
        }
    }

    private Optional<String> first(String term) {
        return metadata.all(term).stream()
                .flatMap(element -> said(element.text()).stream())
                .findFirst();
    }

    private Optional<String> refined(Element element, String property) {
        String id = element.attribute("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return metadata.all("meta").stream()
                .filter(meta -> meta.attribute("refines").equals("#" + id)
                        && meta.attribute("property").equals(property))
                .flatMap(meta -> said(meta.text()).stream())
                .findFirst();
    }

    /** A day, or a time; a year or a month alone is no moment of the model. */
    private static Optional<Moment> moment(String text) {
        return Moment.parse(text);
    }

    private static Optional<String> said(String text) {
        String line = Lines.oneLine(text);
        return line.isEmpty() || Characters.firstForbidden(line, false) >= 0 ? Optional.empty() : Optional.of(line);
    }
}
