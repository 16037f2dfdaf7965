package press.imprint.export.docx;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Metadata.Contributor;
import press.imprint.article.Moment;
import press.imprint.article.Words;
import press.imprint.bundle.Bundle;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryName;

/** core.xml and app.xml: what is known about the story, in the words of Dublin Core (ECMA-376 part 2, section 11). */
final class DocumentProperties {

    private static final DateTimeFormatter W3CDTF = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss'Z'", java.util.Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Bundle bundle;
    private final Metadata about;
    private final Article first;
    private final ExportContext context;

    DocumentProperties(Bundle bundle, Article first, ExportContext context) {
        this.bundle = bundle;
        this.first = first;
        this.about = first.about();
        this.context = context;
    }

    byte[] core() {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw(
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        boolean single = bundle.isSingleStory();
        element(out, "dc:title", title());
        element(out, "dc:creator", creators());
        element(out, "dc:description", description());
        element(out, "dc:language", language().orElse(""));
        element(
                out,
                "dc:identifier",
                bundle.about()
                        .identifier()
                        .or(() -> single ? about.identifier() : Optional.empty())
                        .orElse(""));
        if (single) {
            element(
                    out,
                    "dc:subject",
                    about.subjects().stream().map(Metadata.Subject::name).collect(Collectors.joining(", ")));
            element(out, "cp:keywords", String.join(", ", about.keywords()));
            element(out, "cp:category", about.section().orElse(""));
            element(out, "cp:version", about.version().orElse(""));
        }
        element(out, "cp:contentStatus", context.banner().orElse(""));
        date(out, "created", single ? about.firstPublished().or(about::updated) : Optional.empty());
        date(out, "modified", single ? about.updated().or(about::firstPublished) : Optional.empty());
        return out.raw("</cp:coreProperties>").bytes();
    }

    byte[] app() {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">");
        element(out, "Application", context.generator());
        if (bundle.isSingleStory()) {
            element(out, "Company", about.publisher().orElse(""));
        }
        return out.raw("</Properties>").bytes();
    }

    private String title() {
        return bundle.about().title().orElseGet(() -> StoryName.of(first));
    }

    private String creators() {
        List<String> names = bundle.isSingleStory()
                ? about.bylines().stream()
                        .filter(person -> person.role().isEmpty())
                        .map(Contributor::name)
                        .toList()
                : bundle.about().creators();
        return String.join("; ", names);
    }

    private String description() {
        String summary = bundle.isSingleStory()
                ? Words.of(about.summary())
                : bundle.about().description().orElse("");
        return context.banner()
                .map(banner -> summary.isBlank() ? banner : banner + " – " + summary)
                .orElse(summary);
    }

    private Optional<String> language() {
        return bundle.about().language().or(about::language);
    }

    private static void element(WordXml out, String name, String text) {
        String line = text.strip();
        if (!line.isEmpty()) {
            out.raw("<" + name + ">").words(line).raw("</" + name + ">");
        }
    }

    /** A date of the story, else the time of making where one is given, else nothing. */
    private void date(WordXml out, String name, Optional<Moment> moment) {
        Optional<Instant> instant = moment.map(Moment::instant).or(context::madeAt);
        instant.ifPresent(at -> out.raw("<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">"
                + W3CDTF.format(at.truncatedTo(ChronoUnit.SECONDS)) + "</dcterms:" + name + ">"));
    }
}
