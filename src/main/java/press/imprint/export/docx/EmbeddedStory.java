package press.imprint.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import press.imprint.article.Article;
import press.imprint.article.Picture;
import press.imprint.json.ArticleJson;
import press.imprint.zip.ZipWriter;

/**
 * The stories themselves as a custom XML part (15.2.5): JSON as the text of an element, with the seal of the words that
 * the document shows.
 *
 * <p>Pictures are in the package already; the JSON names them ({@code "data":"@SHA-256"}) and does not repeat them.
 */
final class EmbeddedStory {

    static final String NAMESPACE = "urn:imprint:article:1";

    private static final String ITEM_ID = "{6D8B3C5A-2F0E-4B7B-9C41-1A5E0C7D2F11}";
    private static final String DATA = "\"data\":\"";

    private EmbeddedStory() {}

    static void write(ZipWriter zip, Iterable<Article> stories, String seal, PackedParts.Packed packed)
            throws IOException {
        try (OutputStream item = zip.open("customXml/item1.xml")) {
            item.write((WordXml.DECLARATION + "<stories xmlns=\"" + NAMESPACE + "\" seal=\"" + seal + "\">")
                    .getBytes(StandardCharsets.UTF_8));
            for (Article story : stories) {
                WordXml xml = new WordXml().raw("<article>").words(json(story)).raw("</article>");
                xml.drainTo(item);
            }
            item.write("</stories>".getBytes(StandardCharsets.UTF_8));
        }
        zip.add("customXml/itemProps1.xml", packed.itemProperties());
        zip.add("customXml/_rels/item1.xml.rels", packed.itemRelationships());
    }

    static byte[] relationships() {
        Relationships relationships = new Relationships();
        relationships.part(Relationships.OFFICE + "customXmlProps", "itemProps1.xml");
        return relationships.bytes();
    }

    private static String json(Article story) {
        String json = new String(ArticleJson.write(story), StandardCharsets.UTF_8);
        for (Picture picture : story.pictures().values()) {
            String data = Base64.getEncoder().encodeToString(picture.bytes());
            json = json.replace(DATA + data + '"', DATA + "@" + picture.id().digest() + '"');
        }
        return json;
    }

    static byte[] properties() {
        return new WordXml()
                .raw(WordXml.DECLARATION)
                .raw("<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\""
                        + " ds:itemID=\"" + ITEM_ID + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + NAMESPACE
                        + "\"/></ds:schemaRefs></ds:datastoreItem>")
                .bytes();
    }
}
