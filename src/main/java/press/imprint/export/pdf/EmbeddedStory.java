package press.imprint.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import press.imprint.article.Article;
import press.imprint.json.ArticleJson;

/**
 * The stories as Imprint has them, carried along as an associated file: JSON for one, a line of JSON each for many.
 *
 * <p>Beside it stands the digest of the words that the pages show, so that a reader can tell whether both still agree.
 *
 * @see "ISO 19005-3, 6.8, Embedded files; ISO 32000-1, 7.11.4"
 */
final class EmbeddedStory {

    /** Key of the digest of the visible text in the embedded file's dictionary. */
    static final String DIGEST = "IMPR_VisibleText";

    private final PdfFile file;
    private final boolean single;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    EmbeddedStory(PdfFile file, boolean single) {
        this.file = file;
        this.single = single;
    }

    void add(Article story) {
        lines.writeBytes(ArticleJson.write(story));
        lines.write('\n');
    }

    void write(VisibleText text, DocumentFacts facts) throws IOException {
        byte[] bytes = lines.toByteArray();
        String name = single ? "story.json" : "stories.jsonl";
        PdfStream stream = PdfFile.deflated(bytes);
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName(single ? "application/json" : "application/jsonl"));
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(bytes.length));
        parameters.put(new PdfName("ModDate"), PdfFile.ascii(facts.modifiedAsPdf()));
        stream.put(PdfName.PARAMS, parameters);
        stream.put(new PdfName(DIGEST), PdfFile.ascii(text.digest()));
        PdfIndirectReference content = file.write(stream);

        PdfDictionary specification = new PdfDictionary(new PdfName("Filespec"));
        specification.put(PdfName.F, PdfFile.ascii(name));
        specification.put(PdfName.UF, PdfFile.text(name));
        specification.put(new PdfName("AFRelationship"), new PdfName("Source"));
        specification.put(PdfName.DESC, PdfFile.text("The story as Imprint has it, to be read back"));
        PdfDictionary streams = new PdfDictionary();
        streams.put(PdfName.F, content);
        streams.put(PdfName.UF, content);
        specification.put(PdfName.EF, streams);
        PdfIndirectReference reference = file.write(specification);

        PdfArray names = new PdfArray(PdfFile.ascii(name));
        names.add(reference);
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        PdfDictionary all = new PdfDictionary();
        all.put(PdfName.EMBEDDEDFILES, tree);
        file.catalog(PdfName.NAMES, all);
        file.catalog(new PdfName("AF"), new PdfArray(reference));
    }
}
