package press.imprint.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a story besides its words, in the terms of ninjs 3 and schema.org NewsArticle.
 *
 * <p>Absent is {@link Optional#empty()} or an empty list, never an empty string.
 *
 * @param headline the story's title, or an empty list: a story without one is a normal state
 * @param subheadline second title line, or an empty list
 * @param summary standfirst: what the story says, in a sentence or two; or an empty list
 * @param bylines who wrote, filmed, edited it, in the order given
 * @param dateline where (and by which agency) it was reported, as printed: ANCHORAGE, Alaska (AP)
 * @param slug the newsroom's short name of the story
 * @param section the part of the paper or site: Politics
 * @param keywords free words
 * @param subjects terms of a vocabulary
 * @param language BCP 47 tag of the words
 * @param firstPublished when readers could first have it
 * @param updated when this version was made
 * @param version which version this is: a number or a name
 * @param replaces the version or identifier that this one replaces
 * @param identifier the story's own lasting name, a URI where possible
 * @param otherIdentifiers further names
 * @param sourceAddress the web address of the story
 * @param capturedAt when it was taken from there
 * @param publisher who published it
 * @param credit the credit line: AP, or Staff and wire reports
 * @param copyrightNotice as printed: &copy; 2025 ...
 * @param usageTerms what may be done with it
 * @param status whether it may be published
 * @param embargoedUntil not before
 * @param expires not after
 * @param corrections what was wrong, in the order given
 * @param editorsNote internal: reaches no output unless asked for
 * @param pronouncers how to say names
 * @param furtherFields what the source named and this model does not, as it came
 */
public record Metadata(
        List<Inline> headline,
        List<Inline> subheadline,
        List<Inline> summary,
        List<Contributor> bylines,
        Optional<String> dateline,
        Optional<String> slug,
        Optional<String> section,
        List<String> keywords,
        List<Subject> subjects,
        Optional<String> language,
        Optional<Moment> firstPublished,
        Optional<Moment> updated,
        Optional<String> version,
        Optional<String> replaces,
        Optional<String> identifier,
        List<Identifier> otherIdentifiers,
        Optional<String> sourceAddress,
        Optional<Moment> capturedAt,
        Optional<String> publisher,
        Optional<String> credit,
        Optional<String> copyrightNotice,
        Optional<String> usageTerms,
        Status status,
        Optional<Moment> embargoedUntil,
        Optional<Moment> expires,
        List<Correction> corrections,
        Optional<String> editorsNote,
        List<Pronouncer> pronouncers,
        SequencedMap<String, String> furtherFields) {

    /** Nothing known. */
    public static final Metadata NONE = new Builder().build();

    public Metadata {
        headline = Inline.joined(headline);
        subheadline = Inline.joined(subheadline);
        summary = Inline.joined(summary);
        bylines = List.copyOf(bylines);
        dateline.ifPresent(value -> said("dateline", value));
        slug.ifPresent(value -> said("slug", value));
        section.ifPresent(value -> said("section", value));
        keywords = List.copyOf(keywords);
        keywords.forEach(keyword -> Checks.lines("a keyword", keyword));
        subjects = List.copyOf(subjects);
        language = language.map(Checks::languageTag);
        version.ifPresent(value -> said("version", value));
        replaces.ifPresent(value -> said("replaces", value));
        identifier.ifPresent(value -> said("identifier", value));
        otherIdentifiers = List.copyOf(otherIdentifiers);
        sourceAddress.ifPresent(value -> said("sourceAddress", value));
        publisher.ifPresent(value -> said("publisher", value));
        credit.ifPresent(value -> said("credit", value));
        copyrightNotice.ifPresent(value -> said("copyrightNotice", value));
        usageTerms.ifPresent(value -> said("usageTerms", value));
        corrections = List.copyOf(corrections);
        editorsNote.ifPresent(value -> said("editorsNote", value));
        pronouncers = List.copyOf(pronouncers);
        furtherFields.forEach((key, value) -> {
            said("the name of a further field", key);
            Checks.lines("the further field " + key, value);
        });
        furtherFields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(furtherFields));
    }

    private static void said(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank; leave it out instead");
        }
        Checks.lines(what, value);
    }

    /** Whether a story may be published. */
    public enum Status {
        /** It may. */
        USABLE,
        /** Not now: it is held back, and may be released or killed. */
        WITHHELD,
        /** Never: it must not be used in any form. */
        KILLED
    }

    /**
     * Somebody who had a part in the story.
     *
     * @param name as printed
     * @param role what they did, in the newsroom's word; absent means: wrote it
     * @param organization whom they work for
     * @param address web or mail address
     */
    public record Contributor(
            String name, Optional<String> role, Optional<String> organization, Optional<String> address) {
        public Contributor {
            said("the name of a contributor", name);
            role.ifPresent(value -> said("the role of a contributor", value));
            organization.ifPresent(value -> said("the organization of a contributor", value));
            address.ifPresent(value -> said("the address of a contributor", value));
        }

        /** A writer. */
        public static Contributor of(String name) {
            return new Contributor(name, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * A term of a vocabulary, such as an IPTC media topic.
     *
     * @param name in words
     * @param code the term's code
     * @param scheme the vocabulary, by URI or usual name
     */
    public record Subject(String name, Optional<String> code, Optional<String> scheme) {
        public Subject {
            said("the name of a subject", name);
            code.ifPresent(value -> said("the code of a subject", value));
            scheme.ifPresent(value -> said("the scheme of a subject", value));
        }
    }

    /** A further name of the story in somebody's scheme: ISSN, DOI, a system's number. */
    public record Identifier(String scheme, String value) {
        public Identifier {
            said("the scheme of an identifier", scheme);
            said("an identifier", value);
        }
    }

    /** What kind of change a correction tells of. */
    public enum CorrectionKind {
        /** Something was wrong. */
        CORRECTION,
        /** Something was unclear or missing. */
        CLARIFICATION,
        /** Something new has happened. */
        UPDATE,
        /** The story, or part of it, is taken back. */
        RETRACTION
    }

    /** What was changed, in words for readers. */
    public record Correction(Optional<Moment> at, CorrectionKind kind, String text) {
        public Correction {
            said("a correction", text);
        }
    }

    /** How a name is said: Djibouti, jee-BOOT-ee. */
    public record Pronouncer(String name, String said) {
        public Pronouncer {
            Metadata.said("the name in a pronouncer", name);
            Metadata.said("a pronouncer", said);
        }
    }

    /** Everything as it is here, to be changed. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** A fresh builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is known; each method answers the builder. Null or an empty list takes a field out. */
    public static final class Builder {
        private List<Inline> headline = List.of();
        private List<Inline> subheadline = List.of();
        private List<Inline> summary = List.of();
        private List<Contributor> bylines = List.of();
        private @Nullable String dateline;
        private @Nullable String slug;
        private @Nullable String section;
        private List<String> keywords = List.of();
        private List<Subject> subjects = List.of();
        private @Nullable String language;
        private @Nullable Moment firstPublished;
        private @Nullable Moment updated;
        private @Nullable String version;
        private @Nullable String replaces;
        private @Nullable String identifier;
        private List<Identifier> otherIdentifiers = List.of();
        private @Nullable String sourceAddress;
        private @Nullable Moment capturedAt;
        private @Nullable String publisher;
        private @Nullable String credit;
        private @Nullable String copyrightNotice;
        private @Nullable String usageTerms;
        private Status status = Status.USABLE;
        private @Nullable Moment embargoedUntil;
        private @Nullable Moment expires;
        private List<Correction> corrections = List.of();
        private @Nullable String editorsNote;
        private List<Pronouncer> pronouncers = List.of();
        private final LinkedHashMap<String, String> furtherFields = new LinkedHashMap<>();

        private Builder() {}

        private Builder(Metadata from) {
            headline = from.headline;
            subheadline = from.subheadline;
            summary = from.summary;
            bylines = from.bylines;
            dateline = from.dateline.orElse(null);
            slug = from.slug.orElse(null);
            section = from.section.orElse(null);
            keywords = from.keywords;
            subjects = from.subjects;
            language = from.language.orElse(null);
            firstPublished = from.firstPublished.orElse(null);
            updated = from.updated.orElse(null);
            version = from.version.orElse(null);
            replaces = from.replaces.orElse(null);
            identifier = from.identifier.orElse(null);
            otherIdentifiers = from.otherIdentifiers;
            sourceAddress = from.sourceAddress.orElse(null);
            capturedAt = from.capturedAt.orElse(null);
            publisher = from.publisher.orElse(null);
            credit = from.credit.orElse(null);
            copyrightNotice = from.copyrightNotice.orElse(null);
            usageTerms = from.usageTerms.orElse(null);
            status = from.status;
            embargoedUntil = from.embargoedUntil.orElse(null);
            expires = from.expires.orElse(null);
            corrections = from.corrections;
            editorsNote = from.editorsNote.orElse(null);
            pronouncers = from.pronouncers;
            furtherFields.putAll(from.furtherFields);
        }

        public Builder headline(List<? extends Inline> values) {
            headline = List.copyOf(values);
            return this;
        }

        public Builder headline(String text) {
            return headline(Inline.of(text));
        }

        public Builder subheadline(List<? extends Inline> values) {
            subheadline = List.copyOf(values);
            return this;
        }

        public Builder subheadline(String text) {
            return subheadline(Inline.of(text));
        }

        public Builder summary(List<? extends Inline> values) {
            summary = List.copyOf(values);
            return this;
        }

        public Builder summary(String text) {
            return summary(Inline.of(text));
        }

        public Builder bylines(List<? extends Contributor> values) {
            bylines = List.copyOf(values);
            return this;
        }

        /** One more. */
        public Builder byline(Contributor value) {
            bylines = with(bylines, value);
            return this;
        }

        public Builder dateline(@Nullable String value) {
            dateline = value;
            return this;
        }

        public Builder slug(@Nullable String value) {
            slug = value;
            return this;
        }

        public Builder section(@Nullable String value) {
            section = value;
            return this;
        }

        public Builder keywords(List<? extends String> values) {
            keywords = List.copyOf(values);
            return this;
        }

        /** One more. */
        public Builder keyword(String value) {
            keywords = with(keywords, value);
            return this;
        }

        public Builder subjects(List<? extends Subject> values) {
            subjects = List.copyOf(values);
            return this;
        }

        /** One more. */
        public Builder subject(Subject value) {
            subjects = with(subjects, value);
            return this;
        }

        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        public Builder firstPublished(@Nullable Moment value) {
            firstPublished = value;
            return this;
        }

        public Builder updated(@Nullable Moment value) {
            updated = value;
            return this;
        }

        public Builder version(@Nullable String value) {
            version = value;
            return this;
        }

        public Builder replaces(@Nullable String value) {
            replaces = value;
            return this;
        }

        public Builder identifier(@Nullable String value) {
            identifier = value;
            return this;
        }

        public Builder otherIdentifiers(List<? extends Identifier> values) {
            otherIdentifiers = List.copyOf(values);
            return this;
        }

        /** One more. */
        public Builder otherIdentifier(Identifier value) {
            otherIdentifiers = with(otherIdentifiers, value);
            return this;
        }

        public Builder sourceAddress(@Nullable String value) {
            sourceAddress = value;
            return this;
        }

        public Builder capturedAt(@Nullable Moment value) {
            capturedAt = value;
            return this;
        }

        public Builder publisher(@Nullable String value) {
            publisher = value;
            return this;
        }

        public Builder credit(@Nullable String value) {
            credit = value;
            return this;
        }

        public Builder copyrightNotice(@Nullable String value) {
            copyrightNotice = value;
            return this;
        }

        public Builder usageTerms(@Nullable String value) {
            usageTerms = value;
            return this;
        }

        public Builder status(Status value) {
            status = value;
            return this;
        }

        public Builder embargoedUntil(@Nullable Moment value) {
            embargoedUntil = value;
            return this;
        }

        public Builder expires(@Nullable Moment value) {
            expires = value;
            return this;
        }

        public Builder corrections(List<? extends Correction> values) {
            corrections = List.copyOf(values);
            return this;
        }

        /** One more. */
        public Builder correction(Correction value) {
            corrections = with(corrections, value);
            return this;
        }

        public Builder editorsNote(@Nullable String value) {
            editorsNote = value;
            return this;
        }

        public Builder pronouncers(List<? extends Pronouncer> values) {
            pronouncers = List.copyOf(values);
            return this;
        }

        /** One more. */
        public Builder pronouncer(Pronouncer value) {
            pronouncers = with(pronouncers, value);
            return this;
        }

        /** Keeps a field that this model has no name for; null takes it out. */
        public Builder furtherField(String name, @Nullable String value) {
            if (value == null) {
                furtherFields.remove(name);
            } else {
                furtherFields.put(name, value);
            }
            return this;
        }

        private static <T> List<T> with(List<T> list, T value) {
            List<T> longer = new ArrayList<>(list);
            longer.add(value);
            return List.copyOf(longer);
        }

        public Metadata build() {
            return new Metadata(
                    headline,
                    subheadline,
                    summary,
                    bylines,
                    Optional.ofNullable(dateline),
                    Optional.ofNullable(slug),
                    Optional.ofNullable(section),
                    keywords,
                    subjects,
                    Optional.ofNullable(language),
                    Optional.ofNullable(firstPublished),
                    Optional.ofNullable(updated),
                    Optional.ofNullable(version),
                    Optional.ofNullable(replaces),
                    Optional.ofNullable(identifier),
                    otherIdentifiers,
                    Optional.ofNullable(sourceAddress),
                    Optional.ofNullable(capturedAt),
                    Optional.ofNullable(publisher),
                    Optional.ofNullable(credit),
                    Optional.ofNullable(copyrightNotice),
                    Optional.ofNullable(usageTerms),
                    status,
                    Optional.ofNullable(embargoedUntil),
                    Optional.ofNullable(expires),
                    corrections,
                    Optional.ofNullable(editorsNote),
                    pronouncers,
                    furtherFields);
        }
    }
}
