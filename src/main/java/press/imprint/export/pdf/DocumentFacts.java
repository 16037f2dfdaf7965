package press.imprint.export.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.article.Words;
import press.imprint.bundle.Bundle;
import press.imprint.export.ExportContext;

/**
 * What a file says of itself: once in its information dictionary and once, the same, in XMP.
 *
 * @see "ISO 16684-1, XMP"
 */
record DocumentFacts(
        Optional<String> title,
        List<String> authors,
        Optional<String> subject,
        List<String> keywords,
        Optional<String> language,
        Optional<String> publisher,
        Optional<String> rights,
        Optional<String> identifier,
        Optional<Instant> created,
        Optional<Instant> modified,
        String generator) {

    static DocumentFacts of(Bundle bundle, ExportContext context) {
        Article first = bundle.first();
        Metadata about = first.about();
        boolean single = bundle.isSingleStory();
        Optional<String> title = PdfExporter.title(bundle)
                .map(words ->
                        context.banner().map(banner -> banner + " – " + words).orElse(words));
        Optional<Instant> made = context.madeAt();
        Optional<Instant> published = single ? about.firstPublished().map(Moment::instant) : Optional.empty();
        Optional<Instant> updated = single ? about.updated().map(Moment::instant) : Optional.empty();
        return new DocumentFacts(
                title.or(context::banner),
                single
                        ? about.bylines().stream()
                                .map(Metadata.Contributor::name)
                                .map(DocumentFacts::line)
                                .toList()
                        : bundle.about().creators(),
                single
                        ? Optional.of(line(Words.of(about.summary()))).filter(words -> !words.isEmpty())
                        : bundle.about().description(),
                single ? about.keywords().stream().map(DocumentFacts::line).toList() : List.of(),
                (single ? about.language() : bundle.about().language()).or(about::language),
                single ? about.publisher().map(DocumentFacts::line) : Optional.empty(),
                single ? about.copyrightNotice().map(DocumentFacts::line) : Optional.empty(),
                single ? about.identifier() : bundle.about().identifier(),
                published.or(() -> updated).or(() -> made).map(time -> time.truncatedTo(ChronoUnit.SECONDS)),
                updated.or(() -> published).or(() -> made).map(time -> time.truncatedTo(ChronoUnit.SECONDS)),
                context.generator());
    }

    private static String line(String words) {
        return words.replace('\n', ' ').strip();
    }

    void write(PdfFile file) {
        title.ifPresent(words -> file.info("Title", words));
        if (!authors.isEmpty()) {
            file.info("Author", String.join(", ", authors));
        }
        subject.ifPresent(words -> file.info("Subject", words));
        if (!keywords.isEmpty()) {
            file.info("Keywords", String.join(", ", keywords));
        }
        file.info("Creator", generator);
        file.info("Producer", generator);
        created.ifPresent(time -> file.info("CreationDate", pdfDate(time)));
        modified.ifPresent(time -> file.info("ModDate", pdfDate(time)));
        language.ifPresent(tag -> file.catalog(PdfName.LANG, PdfFile.text(tag)));
        file.setXmpMetadata(xmp());
    }

    /** When it was last changed; where nobody said, the first moment that Unix counts. */
    String modifiedAsPdf() {
        return pdfDate(modified.orElse(Instant.EPOCH));
    }

    private static String pdfDate(Instant time) {
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "D:%04d%02d%02d%02d%02d%02dZ",
                utc.getYear(),
                utc.getMonthValue(),
                utc.getDayOfMonth(),
                utc.getHour(),
                utc.getMinute(),
                utc.getSecond());
    }

    /** The packet, without padding: nobody edits it in place. */
    byte[] xmp() {
        StringBuilder xml = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        element(xml, "dc:format", "application/pdf");
        title.ifPresent(words -> list(xml, "dc:title", "Alt", " xml:lang=\"x-default\"", List.of(words)));
        list(xml, "dc:creator", "Seq", "", authors.isEmpty() ? authors : List.of(String.join(", ", authors)));
        subject.ifPresent(words -> list(xml, "dc:description", "Alt", " xml:lang=\"x-default\"", List.of(words)));
        list(xml, "dc:subject", "Bag", "", keywords);
        language.ifPresent(tag -> list(xml, "dc:language", "Bag", "", List.of(tag)));
        publisher.ifPresent(words -> list(xml, "dc:publisher", "Bag", "", List.of(words)));
        rights.ifPresent(words -> list(xml, "dc:rights", "Alt", " xml:lang=\"x-default\"", List.of(words)));
        element(xml, "dc:identifier", identifier.orElse(null));
        element(xml, "xmp:CreatorTool", generator);
        element(xml, "xmp:CreateDate", created.map(Instant::toString).orElse(null));
        element(xml, "xmp:ModifyDate", modified.map(Instant::toString).orElse(null));
        element(xml, "pdf:Producer", generator);
        element(xml, "pdf:Keywords", keywords.isEmpty() ? null : String.join(", ", keywords));
        xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void element(StringBuilder xml, String name, @Nullable String value) {
        if (value != null) {
            xml.append('<').append(name).append('>').append(escaped(value));
            xml.append("</").append(name).append(">\n");
        }
    }

    private static void list(StringBuilder xml, String name, String kind, String attribute, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        for (String value : values) {
            items.add("<rdf:li" + attribute + ">" + escaped(value) + "</rdf:li>");
        }
        xml.append('<').append(name).append("><rdf:").append(kind).append('>');
        xml.append(String.join("", items));
        xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
