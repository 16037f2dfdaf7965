package press.imprint.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF as a writer of bytes: objects, pages, catalog, cross references. All that is odd about it is here.
 *
 * <ul>
 *   <li>It has no way to give a page resources of its own; but it hands every page to {@link #addToBody} before writing
 *       it, where ours are put in.
 *   <li>It takes the date of making from the clock and the file's id from chance; both are replaced.
 *   <li>It formats a cross-reference table with the digits of the machine's language, which spoils the file where these are
 *       not ASCII; a cross-reference stream has no digits, and is smaller.
 *   <li>The catalog can only be added to from a subclass.
 * </ul>
 *
 * <p>Pinned to OpenPDF 3.0.5; the tests of this room fail loudly where a later one differs.
 */
final class PdfFile extends PdfWriter {

    private final Document sheets;
    private final PdfDictionary catalog = new PdfDictionary();
    private @Nullable PdfDictionary page;

    private PdfFile(PdfDocument pages, Document document, OutputStream out) {
        super(pages, out);
        this.sheets = document;
    }

    /** Begins a file; the stream stays open when it ends. */
    static PdfFile begin(OutputStream out, double width, double height) {
        Document document = new Document(new Rectangle((float) width, (float) height), 0, 0, 0, 0);
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        PdfFile file = new PdfFile(pages, document, out);
        pages.addWriter(file);
        file.setCloseStream(false);
        file.setPdfVersion(VERSION_1_7);
        file.setFullCompression();
        file.setViewerPreferences(DisplayDocTitle);
        file.setTabs(PdfName.S);
        document.open();
        file.getInfo().remove(PdfName.CREATIONDATE);
        file.getInfo().remove(PdfName.PRODUCER);
        return file;
    }

    /** A number for an object that is written later. */
    PdfIndirectReference promise() {
        return getPdfIndirectReference();
    }

    /** Writes an object under a number promised before. */
    void keep(PdfIndirectReference promised, PdfObject object) throws IOException {
        super.addToBody(object, promised);
    }

    /** Writes an object. */
    PdfIndirectReference write(PdfObject object) throws IOException {
        return super.addToBody(object).getIndirectReference();
    }

    /** A stream, deflated. */
    static PdfStream deflated(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.flateCompress(PdfStream.DEFAULT_COMPRESSION);
        return stream;
    }

    /** The page of a number, from 1; it may not be there yet. */
    PdfIndirectReference page(int number) {
        return getPageReference(number);
    }

    /**
     * Writes the next page.
     *
     * @param content its operators
     * @param entries what is to stand in its dictionary: resources, annotations
     */
    void page(double width, double height, byte[] content, PdfDictionary entries) {
        getDirectContent().getInternalBuffer().append(content);
        setPageEmpty(false);
        page = entries;
        sheets.setPageSize(new Rectangle((float) width, (float) height));
        sheets.newPage();
        page = null;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference ref) throws IOException {
        if (object instanceof PdfPage written && page != null) {
            for (PdfName key : page.getKeys()) {
                written.put(key, page.get(key));
            }
        }
        return super.addToBody(object, ref);
    }

    /** Adds to the document's catalog. */
    void catalog(PdfName key, PdfObject value) {
        catalog.put(key, value);
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference rootObj) {
        PdfDictionary made = super.getCatalog(rootObj);
        for (PdfName key : catalog.getKeys()) {
            made.put(key, catalog.get(key));
        }
        return made;
    }

    /** Says something in the document information dictionary. */
    void info(String key, String value) {
        getInfo().put(new PdfName(key), text(value));
    }

    /** Ends the file; its id is that of its content, 16 bytes. */
    void end(byte[] id) {
        String hex = "<" + HexFormat.of().formatHex(id) + ">";
        getInfo().put(PdfName.FILEID, new PdfLiteral("[" + hex + hex + "]"));
        sheets.close();
    }

    /** A text string in the narrowest encoding that has it. */
    static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }

    /** A string of ASCII characters. */
    static PdfString ascii(String words) {
        return new PdfString(words.getBytes(StandardCharsets.US_ASCII));
    }
}
