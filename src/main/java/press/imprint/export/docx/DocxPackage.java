package press.imprint.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.bundle.Bundle;
import press.imprint.design.Layout;
import press.imprint.design.Theme;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryFrame;
import press.imprint.zip.ZipWriter;

/** One package while it is written: which parts there are, in which order, and how they refer to each other. */
final class DocxPackage {

    private final Bundle bundle;
    private final ExportContext context;
    private final ZipWriter zip;
    private final Theme theme;
    private final Layout layout;
    private final Look.Fonts fonts;
    private final Article first;
    private final Optional<Tongue> language;
    private final PackedParts.Packed packed;
    private final boolean rightToLeft;

    DocxPackage(Bundle bundle, ExportContext context, ZipWriter zip, PackedParts packedParts) {
        this.bundle = bundle;
        this.context = context;
        this.zip = zip;
        this.theme = context.design().paged();
        this.layout = context.design().layout();
        this.fonts = Look.Fonts.of(theme, context.design().fonts());
        this.first = bundle.first();
        this.language = bundle.about().language().or(first::language).map(Tongue::of);
        this.packed = packedParts.of(theme, layout, fonts, language, !bundle.isSingleStory());
        this.rightToLeft = StoryWriter.rightToLeft(first, language);
    }

    void write() throws IOException {
        PictureParts media = new PictureParts(zip);
        for (Article story : bundle.stories()) {
            media.add(story.pictures());
        }
        boolean book = !bundle.isSingleStory();
        StyleSheet styles = new StyleSheet(theme, layout, fonts, book);
        Manuscript manuscript = new Manuscript(styles, media, context.diagnostics());
        zip.deflate("[Content_Types].xml", FixedParts.contentTypes(media.kinds(), context.embed()));
        zip.add("_rels/.rels", packed.relationships());
        Relationships relationships = manuscript.document().relationships();
        PageParts.Ids page = documentRelationships(relationships);
        try (OutputStream document = zip.open("word/document.xml")) {
            new StoryWriter(manuscript, context, language).write(bundle, page, rightToLeft, document);
        }
        zip.deflate("word/_rels/document.xml.rels", relationships.bytes());
        notes(manuscript.notes());
        if (styles.isPlain()) {
            zip.add("word/styles.xml", packed.styles());
        } else {
            zip.deflate("word/styles.xml", styles.bytes(language));
        }
        if (manuscript.numbering().isPlain()) {
            zip.add("word/numbering.xml", packed.noLists());
        } else {
            zip.deflate("word/numbering.xml", manuscript.numbering().bytes());
        }
        zip.add("word/settings.xml", packed.settings());
        zip.add("word/fontTable.xml", packed.fontTable());
        zip.add("word/theme/theme1.xml", packed.theme());
        pages();
        DocumentProperties properties = new DocumentProperties(bundle, first, context);
        zip.deflate("docProps/core.xml", properties.core());
        zip.deflate("docProps/app.xml", properties.app());
        if (context.embed()) {
            EmbeddedStory.write(zip, bundle.stories(), manuscript.seal().hex(), packed);
        }
    }

    private PageParts.Ids documentRelationships(Relationships relationships) {
        relationships.part(Relationships.OFFICE + "styles", "styles.xml");
        relationships.part(Relationships.OFFICE + "numbering", "numbering.xml");
        relationships.part(Relationships.OFFICE + "settings", "settings.xml");
        relationships.part(Relationships.OFFICE + "fontTable", "fontTable.xml");
        relationships.part(Relationships.OFFICE + "theme", "theme/theme1.xml");
        relationships.part(Relationships.OFFICE + "footnotes", "footnotes.xml");
        if (context.embed()) {
            relationships.part(Relationships.OFFICE + "customXml", "../customXml/item1.xml");
        }
        return new PageParts.Ids(
                relationships.part(Relationships.OFFICE + "header", "header1.xml"),
                relationships.part(Relationships.OFFICE + "header", "header2.xml"),
                relationships.part(Relationships.OFFICE + "footer", "footer1.xml"),
                relationships.part(Relationships.OFFICE + "footer", "footer2.xml"));
    }

    private void notes(TextPart notes) throws IOException {
        if (notes.xml().isEmpty()) {
            zip.add("word/footnotes.xml", packed.noFootnotes());
            return;
        }
        try (OutputStream out = zip.open("word/footnotes.xml")) {
            FixedParts.footnotesBegin().drainTo(out);
            notes.xml().raw(FixedParts.FOOTNOTES_END).drainTo(out);
        }
        if (!notes.relationships().isEmpty()) {
            zip.deflate("word/_rels/footnotes.xml.rels", notes.relationships().bytes());
        }
    }

    /** The first page has no running head: its headline, and a banner, stand in the text. */
    private void pages() throws IOException {
        Optional<String> head = bundle.isSingleStory()
                ? first.about().slug().or(() -> StoryFrame.title(first))
                : bundle.about().title();
        Optional<String> line = head.map(DocxPackage::oneLine);
        zip.deflate("word/header1.xml", PageParts.header(context.banner(), line, rightToLeft));
        zip.add("word/header2.xml", packed.emptyHeader());
        zip.add("word/footer1.xml", packed.footer());
        zip.add("word/footer2.xml", packed.footer());
    }

    private static String oneLine(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
