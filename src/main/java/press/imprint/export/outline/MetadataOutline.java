package press.imprint.export.outline;

import java.util.Optional;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;

/** What is known about a story, one line a field, in the model's order. */
final class MetadataOutline {

    private final OutlineLines lines;
    private final InlineOutline inlines;

    MetadataOutline(OutlineLines lines, InlineOutline inlines) {
        this.lines = lines;
        this.inlines = inlines;
    }

    void metadata(Metadata about) {
        inlines.optional("headline", about.headline());
        inlines.optional("subheadline", about.subheadline());
        inlines.optional("summary", about.summary());
        about.bylines().forEach(this::byline);
        text("dateline", about.dateline());
        text("slug", about.slug());
        text("section", about.section());
        about.keywords().forEach(keyword -> lines.text("keyword", keyword));
        about.subjects().forEach(this::subject);
        text("language", about.language());
        moment("first-published", about.firstPublished());
        moment("updated", about.updated());
        text("version", about.version());
        text("replaces", about.replaces());
        text("identifier", about.identifier());
        about.otherIdentifiers()
                .forEach(other ->
                        lines.text("other-identifier scheme=" + Notation.quoted(other.scheme()), other.value()));
        text("source-address", about.sourceAddress());
        moment("captured-at", about.capturedAt());
        rights(about);
        about.pronouncers().forEach(name -> lines.text("pronouncer name=" + Notation.quoted(name.name()), name.said()));
        about.furtherFields()
                .forEach((name, value) -> lines.text("further-field name=" + Notation.quoted(name), value));
    }

    private void rights(Metadata about) {
        text("publisher", about.publisher());
        text("credit", about.credit());
        text("copyright-notice", about.copyrightNotice());
        text("usage-terms", about.usageTerms());
        if (about.status() != Metadata.Status.USABLE) {
            lines.text("status", Outline.label(about.status()));
        }
        moment("embargoed-until", about.embargoedUntil());
        moment("expires", about.expires());
        about.corrections().forEach(this::correction);
        text("editors-note", about.editorsNote());
    }

    private void byline(Metadata.Contributor person) {
        lines.text(
                "byline"
                        + Outline.attribute("role", person.role())
                        + Outline.attribute("organization", person.organization())
                        + Outline.attribute("address", person.address()),
                person.name());
    }

    private void subject(Metadata.Subject subject) {
        lines.text(
                "subject" + Outline.attribute("code", subject.code()) + Outline.attribute("scheme", subject.scheme()),
                subject.name());
    }

    private void correction(Metadata.Correction correction) {
        lines.text(
                "correction kind=" + Outline.label(correction.kind())
                        + correction.at().map(moment -> " at=" + moment).orElse(""),
                correction.text());
    }

    private void text(String kind, Optional<String> value) {
        value.ifPresent(text -> lines.text(kind, text));
    }

    private void moment(String kind, Optional<Moment> value) {
        value.ifPresent(moment -> lines.line(kind + ": " + moment));
    }
}
