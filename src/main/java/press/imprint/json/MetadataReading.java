package press.imprint.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Characters;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.diagnostic.ReadException;

/** What is known about a story, from its JSON. */
final class MetadataReading {

    private final Expect expect;
    private final ContentReading content;

    MetadataReading(Expect expect, ContentReading content) {
        this.expect = expect;
        this.content = content;
    }

    Metadata metadata(Json value) throws ReadException {
        Fields fields = expect.object(value);
        Metadata.Builder about = Metadata.builder();
        try {
            words(fields, about);
            names(fields, about);
            rights(fields, about);
            Json further = fields.find("furtherFields");
            if (further != null) {
                furtherFields(further, about);
            }
            fields.end();
            return about.build();
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }

    private void words(Fields fields, Metadata.Builder about) throws ReadException {
        about.headline(fields.optional("headline", content::inlines).orElse(List.of()));
        about.subheadline(fields.optional("subheadline", content::inlines).orElse(List.of()));
        about.summary(fields.optional("summary", content::inlines).orElse(List.of()));
        about.bylines(fields.list("bylines", this::contributor));
        about.dateline(said(fields, "dateline"));
        about.slug(said(fields, "slug"));
        about.section(said(fields, "section"));
        about.keywords(fields.list("keywords", expect::lines));
        about.subjects(fields.list("subjects", this::subject));
        about.language(fields.line("language").orElse(null));
        about.pronouncers(fields.list("pronouncers", this::pronouncer));
    }

    private void names(Fields fields, Metadata.Builder about) throws ReadException {
        about.firstPublished(moment(fields, "firstPublished"));
        about.updated(moment(fields, "updated"));
        about.version(said(fields, "version"));
        about.replaces(said(fields, "replaces"));
        about.identifier(said(fields, "identifier"));
        about.otherIdentifiers(fields.list("otherIdentifiers", this::identifier));
        about.sourceAddress(said(fields, "sourceAddress"));
        about.capturedAt(moment(fields, "capturedAt"));
    }

    private void rights(Fields fields, Metadata.Builder about) throws ReadException {
        about.publisher(said(fields, "publisher"));
        about.credit(said(fields, "credit"));
        about.copyrightNotice(said(fields, "copyrightNotice"));
        about.usageTerms(said(fields, "usageTerms"));
        about.status(fields.constant("status", Metadata.Status.USABLE));
        about.embargoedUntil(moment(fields, "embargoedUntil"));
        about.expires(moment(fields, "expires"));
        about.corrections(fields.list("corrections", this::correction));
        about.editorsNote(said(fields, "editorsNote"));
    }

    private static @Nullable String said(Fields fields, String name) throws ReadException {
        return fields.lines(name).orElse(null);
    }

    private @Nullable Moment moment(Fields fields, String name) throws ReadException {
        return fields.optional(name, this::moment).orElse(null);
    }

    private Moment moment(Json value) throws ReadException {
        String text = expect.line(value);
        Optional<Moment> moment =
                text.indexOf('.') >= 0 || text.indexOf(' ') >= 0 ? Optional.empty() : Moment.parse(text);
        return moment.orElseThrow(() -> expect.fault(
                value.place(),
                "not a date or time; write 2025-08-15, 2025-08-15T14:30:00 or 2025-08-15T14:30:00-08:00"));
    }

    private Metadata.Contributor contributor(Json value) throws ReadException {
        Fields fields = expect.object(value);
        return made(
                fields,
                () -> new Metadata.Contributor(
                        expect.lines(fields.need("name")),
                        fields.lines("role"),
                        fields.lines("organization"),
                        fields.lines("address")));
    }

    private Metadata.Subject subject(Json value) throws ReadException {
        Fields fields = expect.object(value);
        return made(
                fields,
                () -> new Metadata.Subject(
                        expect.lines(fields.need("name")), fields.lines("code"), fields.lines("scheme")));
    }

    private Metadata.Identifier identifier(Json value) throws ReadException {
        Fields fields = expect.object(value);
        return made(
                fields,
                () -> new Metadata.Identifier(expect.lines(fields.need("scheme")), expect.lines(fields.need("value"))));
    }

    private Metadata.Correction correction(Json value) throws ReadException {
        Fields fields = expect.object(value);
        return made(
                fields,
                () -> new Metadata.Correction(
                        fields.optional("at", this::moment),
                        expect.constant(fields.need("kind"), Metadata.CorrectionKind.class),
                        expect.lines(fields.need("text"))));
    }

    private Metadata.Pronouncer pronouncer(Json value) throws ReadException {
        Fields fields = expect.object(value);
        return made(
                fields,
                () -> new Metadata.Pronouncer(expect.lines(fields.need("name")), expect.lines(fields.need("said"))));
    }

    /** Any names are known here: they are the source's own. */
    private void furtherFields(Json value, Metadata.Builder about) throws ReadException {
        Json.Obj object = expect.object(value).object();
        for (Map.Entry<String, Json.Field> entry : object.fields().entrySet()) {
            String name = entry.getKey();
            Json field = entry.getValue().value();
            int bad = Characters.firstForbidden(name, true);
            if (bad >= 0 || name.isBlank()) {
                throw bad >= 0
                        ? expect.forbidden(field.place(), name, bad)
                        : expect.fault(field.place(), "the name of a further field is blank; name it");
            }
            about.furtherField(name, expect.lines(field));
        }
    }

    /** Makes a value from fields. */
    private interface Making<T> {
        T make() throws ReadException;
    }

    private <T> T made(Fields fields, Making<T> making) throws ReadException {
        try {
            T value = making.make();
            fields.end();
            return value;
        } catch (IllegalArgumentException e) {
            throw expect.fault(fields.object(), e);
        }
    }
}
