package press.imprint.json;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;

/** What is known about a story, to JSON. */
final class MetadataWriter {

    private final JsonOut out;
    private final ContentWriter content;

    MetadataWriter(JsonOut out, ContentWriter content) {
        this.out = out;
        this.content = content;
    }

    void write(Metadata about) throws IOException {
        out.begin();
        out.list("headline", about.headline(), content::inline);
        out.list("subheadline", about.subheadline(), content::inline);
        out.list("summary", about.summary(), content::inline);
        out.list("bylines", about.bylines(), this::contributor);
        out.text("dateline", about.dateline());
        out.text("slug", about.slug());
        out.text("section", about.section());
        out.list("keywords", about.keywords(), out::string);
        out.list("subjects", about.subjects(), this::subject);
        out.text("language", about.language());
        moment("firstPublished", about.firstPublished());
        moment("updated", about.updated());
        out.text("version", about.version());
        out.text("replaces", about.replaces());
        out.text("identifier", about.identifier());
        out.list("otherIdentifiers", about.otherIdentifiers(), this::identifier);
        out.text("sourceAddress", about.sourceAddress());
        moment("capturedAt", about.capturedAt());
        out.text("publisher", about.publisher());
        out.text("credit", about.credit());
        out.text("copyrightNotice", about.copyrightNotice());
        out.text("usageTerms", about.usageTerms());
        out.constantUnless(Metadata.Status.USABLE, "status", about.status());
        moment("embargoedUntil", about.embargoedUntil());
        moment("expires", about.expires());
        out.list("corrections", about.corrections(), this::correction);
        out.text("editorsNote", about.editorsNote());
        out.list("pronouncers", about.pronouncers(), this::pronouncer);
        furtherFields(about.furtherFields());
        out.end();
    }

    private void moment(String name, Optional<Moment> moment) throws IOException {
        out.text(name, moment.map(Moment::toString));
    }

    private void contributor(Metadata.Contributor person) throws IOException {
        out.begin();
        out.text("name", person.name());
        out.text("role", person.role());
        out.text("organization", person.organization());
        out.text("address", person.address());
        out.end();
    }

    private void subject(Metadata.Subject subject) throws IOException {
        out.begin();
        out.text("name", subject.name());
        out.text("code", subject.code());
        out.text("scheme", subject.scheme());
        out.end();
    }

    private void identifier(Metadata.Identifier identifier) throws IOException {
        out.begin();
        out.text("scheme", identifier.scheme());
        out.text("value", identifier.value());
        out.end();
    }

    private void correction(Metadata.Correction correction) throws IOException {
        out.begin();
        moment("at", correction.at());
        out.constant("kind", correction.kind());
        out.text("text", correction.text());
        out.end();
    }

    private void pronouncer(Metadata.Pronouncer pronouncer) throws IOException {
        out.begin();
        out.text("name", pronouncer.name());
        out.text("said", pronouncer.said());
        out.end();
    }

    private void furtherFields(Map<String, String> fields) throws IOException {
        if (!fields.isEmpty()) {
            out.name("furtherFields");
            out.begin();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                out.text(field.getKey(), field.getValue());
            }
            out.end();
        }
    }
}
