package press.imprint.export.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.imprint.article.Metadata.Subject;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryName;
import press.imprint.export.xhtml.Direction;
import press.imprint.export.xhtml.Markup;

/**
 * The package document: metadata, manifest, spine.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-package-doc">EPUB 3.3, package document</a>
 */
final class PackageDocument {

    static final String NAME = "package.opf";

    private final Gathered manifest = new Gathered();
    private final Gathered spine = new Gathered();

    /** A resource of the book. Properties as in EPUB 3.3, section D.6.1, or the empty string. */
    void item(String id, String href, String mediaType, String properties) {
        manifest.add(new Markup(160)
                .begin("item")
                .attribute("id", id)
                .attribute("href", href)
                .attribute("media-type", mediaType)
                .attributeIf(!properties.isEmpty(), "properties", properties)
                .empty()
                .line()
                .toString());
    }

    /** The next page in reading order, by the id of its item. */
    void inSpine(String id) {
        spine.add("<itemref idref=\"" + id + "\"/>\n");
    }

    void writeTo(OutputStream out, BookAbout about, Accessibility accessibility, ExportContext context)
            throws IOException {
        Direction direction = Direction.of(about.mainLanguage());
        Markup start = new Markup()
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .begin("package")
                .attribute("xmlns", "http://www.idpf.org/2007/opf")
                .attribute("version", "3.0")
                .attribute("unique-identifier", "book-id")
                .attribute("xml:lang", about.mainLanguage())
                .attribute("dir", direction.label())
                .end()
                .line();
        metadata(start, about, accessibility, context);
        write(out, start.start("manifest").line());
        manifest.writeTo(out);
        write(
                out,
                new Markup()
                        .close("manifest")
                        .line()
                        .begin("spine")
                        .attribute("toc", "ncx")
                        .attributeIf(
                                direction == Direction.RIGHT_TO_LEFT, "page-progression-direction", direction.label())
                        .end()
                        .line());
        spine.writeTo(out);
        write(out, new Markup().close("spine").line().close("package").line());
    }

    private static void write(OutputStream out, Markup markup) throws IOException {
        out.write(markup.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void metadata(Markup out, BookAbout about, Accessibility accessibility, ExportContext context) {
        out.begin("metadata")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .end()
                .line();
        dc(out, "identifier", "book-id", about.identifier());
        about.otherIdentifiers().forEach(name -> dc(out, "identifier", "", name));
        titles(out, about);
        people(out, about);
        about.languages().forEach(tag -> dc(out, "language", "", tag));
        if (about.languages().isEmpty()) {
            dc(out, "language", "", "und");
        }
        about.publisher().ifPresent(words -> dc(out, "publisher", "", words));
        about.date().ifPresent(date -> dc(out, "date", "", date));
        meta(out, "", "dcterms:modified", "", about.modified().toString());
        about.source().ifPresent(address -> dc(out, "source", "", address));
        about.rights().forEach(words -> dc(out, "rights", "", words));
        subjects(out, about);
        about.description.ifPresent(words -> dc(out, "description", "", words));
        series(out, context);
        accessibility.writeTo(out);
        out.begin("meta")
                .attribute("name", "generator")
                .attribute("content", context.generator())
                .empty()
                .line();
        out.close("metadata").line();
    }

    private static void titles(Markup out, BookAbout about) {
        dc(out, "title", "title", about.title);
        meta(out, "title", "title-type", "", "main");
        about.subtitle.ifPresent(words -> {
            dc(out, "title", "subtitle", words);
            meta(out, "subtitle", "title-type", "", "subtitle");
        });
    }

    private static void people(Markup out, BookAbout about) {
        int number = 0;
        for (Person person : about.people) {
            String id = "person-" + ++number;
            dc(out, person.isCreator() ? "creator" : "contributor", id, StoryName.oneLine(person.name()));
            meta(out, id, "role", "marc:relators", person.role());
            person.fileAs().ifPresent(name -> meta(out, id, "file-as", "", name));
        }
    }

    private static void subjects(Markup out, BookAbout about) {
        int number = 0;
        for (Subject subject : about.subjects()) {
            String id = "subject-" + ++number;
            dc(out, "subject", id, StoryName.oneLine(subject.name()));
            if (subject.scheme().isPresent() && subject.code().isPresent()) {
                meta(
                        out,
                        id,
                        "authority",
                        "",
                        StoryName.oneLine(subject.scheme().get()));
                meta(out, id, "term", "", StoryName.oneLine(subject.code().get()));
            }
        }
    }

    private static void series(Markup out, ExportContext context) {
        String series = context.options().get(EpubOptions.SERIES);
        if (series.isEmpty()) {
            return;
        }
        out.begin("meta")
                .attribute("property", "belongs-to-collection")
                .attribute("id", "series")
                .end()
                .text(series)
                .close("meta")
                .line();
        meta(out, "series", "collection-type", "", "series");
        Optional.of(context.options().get(EpubOptions.SERIES_POSITION))
                .filter(position -> !position.isEmpty())
                .ifPresent(position -> meta(out, "series", "group-position", "", position));
    }

    private static void dc(Markup out, String term, String id, String value) {
        String name = "dc:" + term;
        out.begin(name)
                .attributeIf(!id.isEmpty(), "id", id)
                .end()
                .text(value)
                .close(name)
                .line();
    }

    private static void meta(Markup out, String refines, String property, String scheme, String value) {
        out.begin("meta")
                .attributeIf(!refines.isEmpty(), "refines", "#" + refines)
                .attribute("property", property)
                .attributeIf(!scheme.isEmpty(), "scheme", scheme)
                .end()
                .text(value)
                .close("meta")
                .line();
    }
}
