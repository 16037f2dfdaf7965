package press.imprint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A PDF has pages, a title, a language, every font inside, and nothing that acts by itself (ISO 32000-1, 12.6). */
public final class PdfOracle {

    private static final Set<String> FORBIDDEN =
            Set.of("JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "RichMedia");

    private PdfOracle() {}

    /** Judges a PDF. */
    public static void check(byte[] bytes) throws IOException {
        // Strictly: no guessing where objects are, no mending of the cross references.
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false)) {
            assertThat(document.getNumberOfPages()).isPositive();
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(document.getDocumentCatalog().getMetadata()).isNotNull();
            for (PDPage page : document.getPages()) {
                fonts(page.getResources());
            }
            nothingActs(document);
        }
    }

    private static void fonts(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).as("font " + font.getName()).isTrue();
        }
    }

    private static void nothingActs(PDDocument document) throws IOException {
        Set<COSObjectKey> seen = new HashSet<>();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase base = object.getObject();
            if (seen.add(key) && base instanceof COSDictionary dictionary) {
                COSName action = dictionary.getCOSName(COSName.S);
                assertThat(action == null ? "" : action.getName()).isNotIn(FORBIDDEN);
                assertThat(dictionary.keySet().stream().map(COSName::getName)).doesNotContain("AA", "JS");
            }
        }
    }
}
