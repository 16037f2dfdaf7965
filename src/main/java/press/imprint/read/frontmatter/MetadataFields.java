package press.imprint.read.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Contributor;
import press.imprint.article.Metadata.Identifier;
import press.imprint.article.Moment;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.read.markup.Languages;

/**
 * Fields to {@link Metadata}: which spelling means what.
 *
 * <p>Names are compared without case, hyphens and underscores. Where several fields mean one thing, the first of the list
 * counts and the others are kept, unless they say the same.
 */
final class MetadataFields {

    private final LineReader lines;
    private final Diagnostics diagnostics;

    MetadataFields(LineReader lines, Diagnostics diagnostics) {
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    Metadata read(List<Field> fields) {
        OpenFields open = new OpenFields(fields, diagnostics);
        Metadata.Builder about = Metadata.builder();
        titles(open, about);
        dates(open, about);
        people(open, about);
        subjects(open, about);
        origin(open, about);
        rights(open, about);
        new NewsroomFields(open, about).read();
        open.rest()
                .forEach(field -> about.furtherField(field.name(), field.value().kept()));
        return about.build();
    }

    private void titles(OpenFields open, Metadata.Builder about) {
        line(open, "title", "headline", "posttitle").ifPresent(about::headline);
        line(open, "subtitle", "subheadline", "subhead", "deck", "dek").ifPresent(about::subheadline);
        summary(open).ifPresent(about::summary);
    }

    private Optional<List<Inline>> line(OpenFields open, String... names) {
        return open.scalar(names).flatMap(this::line);
    }

    private Optional<List<Inline>> line(Field field) {
        String text = OpenFields.text(field.value());
        List<Inline> line = lines.line(text, field.at());
        return Optional.of(line.isEmpty() ? Inline.of(OpenFields.line(field.value())) : line);
    }

    /** Site generators keep the same words as excerpt and as description; only another text is kept beside it. */
    private Optional<List<Inline>> summary(OpenFields open) {
        String[] names = {
            "summary", "standfirst", "excerpt", "customexcerpt", "abstract", "description", "teaser", "metadescription"
        };
        Optional<Field> first = open.scalar(names);
        if (first.isPresent()) {
            String words = OpenFields.line(first.get().value());
            List<Field> others = new ArrayList<>();
            for (Optional<Field> other = open.scalar(names); other.isPresent(); other = open.scalar(names)) {
                if (!OpenFields.line(other.get().value()).equals(words)) {
                    others.add(other.get());
                }
            }
            others.forEach(open::leave);
        }
        return first.flatMap(this::line);
    }

    private void dates(OpenFields open, Metadata.Builder about) {
        date(
                        open,
                        "date",
                        "datepublished",
                        "publisheddate",
                        "publishedat",
                        "publishdate",
                        "pubdate",
                        "publicationdate",
                        "published",
                        "posted",
                        "created",
                        "createdat",
                        "datecreated")
                .ifPresent(about::firstPublished);
        date(
                        open,
                        "lastmod",
                        "updated",
                        "updatedat",
                        "lastmodifiedat",
                        "lastmodified",
                        "modified",
                        "datemodified",
                        "lastupdated",
                        "moddate",
                        "dateupdated",
                        "updateddate")
                .ifPresent(about::updated);
    }

    /** The first of these that is a date. One that is none is kept and named, unless it is yes or no. */
    private static Optional<Moment> date(OpenFields open, String... names) {
        for (String name : names) {
            Optional<Field> field = open.scalar(name);
            if (field.isEmpty()) {
                continue;
            }
            String written = OpenFields.text(field.get().value());
            Optional<Moment> date = Dates.parse(written);
            if (date.isPresent()) {
                return date;
            }
            if (Set.of("true", "false", "yes", "no").contains(written.toLowerCase(Locale.ROOT))) {
                open.leave(field.get());
            } else {
                open.unreadable(field.get(), "is no date that can be read in one way only");
            }
        }
        return Optional.empty();
    }

    private static void people(OpenFields open, Metadata.Builder about) {
        Set<Contributor> all = new LinkedHashSet<>();
        for (String name : new String[] {"author", "authors", "byline", "bylines", "by", "writer", "writers"}) {
            Optional<Field> field = open.take(name);
            if (field.isPresent()) {
                People people = new People();
                all.addAll(people.of(field.get().value()));
                if (!people.isComplete()) {
                    open.leave(field.get());
                }
            }
        }
        about.bylines(List.copyOf(all));
    }

    private static void subjects(OpenFields open, Metadata.Builder about) {
        Set<String> keywords = new LinkedHashSet<>();
        Optional<String> section = open.text("section", "rubric", "channel", "ressort");
        taxonomies(open, keywords);
        for (String name : new String[] {"category", "categories"}) {
            for (String category :
                    open.take(name).map(field -> words(field.value())).orElse(List.of())) {
                if (section.isEmpty()) {
                    section = Optional.of(category);
                } else {
                    keywords.add(category);
                }
            }
        }
        for (String name : new String[] {"tags", "tag", "keywords", "keyword", "topics", "topic", "labels"}) {
            open.take(name).ifPresent(field -> keywords.addAll(words(field.value())));
        }
        section.ifPresent(about::section);
        about.keywords(List.copyOf(keywords));
    }

    /** Zola keeps its tags in a table of their own; what else is in it stays. */
    private static void taxonomies(OpenFields open, Set<String> keywords) {
        Optional<Field> field = open.take("taxonomies");
        if (field.isEmpty()) {
            return;
        }
        boolean all = field.get().value() instanceof FieldValue.Fields fields
                && Set.of("tags", "categories", "keywords", "topics")
                        .containsAll(fields.values().keySet());
        if (all && field.get().value() instanceof FieldValue.Fields fields) {
            fields.values().values().forEach(value -> keywords.addAll(words(value)));
        } else {
            open.leave(field.get());
        }
    }

    /** Words in a list, or in one text divided by commas or semicolons. */
    private static List<String> words(FieldValue value) {
        List<String> words = new ArrayList<>();
        switch (value) {
            case FieldValue.Scalar scalar -> {
                String divider = scalar.text().contains(";") ? ";" : ",";
                for (String word : OpenFields.line(scalar).split(divider)) {
                    if (!word.isBlank()) {
                        words.add(word.strip());
                    }
                }
            }
            case FieldValue.Items items ->
                items.values().forEach(item -> {
                    if (!OpenFields.line(item).isBlank()) {
                        words.add(OpenFields.line(item));
                    }
                });
            case FieldValue.Fields fields -> words.add(fields.kept());
        }
        return words;
    }

    private void origin(OpenFields open, Metadata.Builder about) {
        open.scalar("lang", "language", "locale", "languagecode", "inlanguage").ifPresent(field -> {
            Optional<String> tag = Languages.tag(OpenFields.text(field.value()));
            tag.ifPresentOrElse(about::language, () -> open.unreadable(field, "is no language tag"));
        });
        open.text("slug").ifPresent(about::slug);
        open.text("dateline").ifPresent(about::dateline);
        open.text("version").ifPresent(about::version);
        open.text("replaces").ifPresent(about::replaces);
        open.text("identifier", "guid", "uri").ifPresent(about::identifier);
        open.text("doi").ifPresent(doi -> about.otherIdentifier(new Identifier("DOI", doi)));
        open.text("isbn").ifPresent(isbn -> about.otherIdentifier(new Identifier("ISBN", isbn)));
        open.text("issn").ifPresent(issn -> about.otherIdentifier(new Identifier("ISSN", issn)));
        address(open).ifPresent(about::sourceAddress);
    }

    /** Only a whole address on the web: Hugo's {@code url} is the path of a page. */
    private static Optional<String> address(OpenFields open) {
        for (String name : new String[] {"canonicalurl", "canonical", "sourceaddress", "originalurl", "url"}) {
            Optional<Field> field = open.scalar(name);
            if (field.isPresent()) {
                Optional<LinkTarget> target = LinkTarget.of(
                                OpenFields.text(field.get().value()))
                        .filter(found -> found.kind() == LinkTarget.Kind.WEB);
                if (target.isPresent()) {
                    return target.map(LinkTarget::address);
                }
                open.leave(field.get());
            }
        }
        return Optional.empty();
    }

    private static void rights(OpenFields open, Metadata.Builder about) {
        open.text("publisher", "publication").ifPresent(about::publisher);
        open.text("credit", "creditline").ifPresent(about::credit);
        open.text("copyright", "copyrightnotice").ifPresent(about::copyrightNotice);
        Optional<Field> rights = open.scalar("rights");
        if (rights.isPresent()) {
            String words = OpenFields.text(rights.get().value());
            String lower = words.toLowerCase(Locale.ROOT);
            boolean notice = lower.startsWith("\u00A9") || lower.startsWith("(c)") || lower.startsWith("copyright");
            if (notice && about.build().copyrightNotice().isEmpty()) {
                about.copyrightNotice(words);
            } else {
                about.usageTerms(words);
            }
        }
        if (about.build().usageTerms().isEmpty()) {
            open.text("usageterms", "license", "licence").ifPresent(about::usageTerms);
        }
    }
}
