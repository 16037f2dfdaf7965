package press.imprint.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;
import press.imprint.source.Limits;
import press.imprint.source.Source;

/**
 * A PDF opened by OpenPDF, bounded: no stream is inflated beyond the limit on files, and whatever a broken file does to the
 * parser becomes one plain error.
 */
final class OpenedPdf implements AutoCloseable {

    private static final PdfName DIGEST = new PdfName("IMPR_VisibleText");
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final int MOST_PAGES = 20_000;

    private final PdfReader reader;
    private final String name;
    private long budget;

    /**
     * The stories inside.
     *
     * @param content JSON, one story or one a line
     * @param digest of the words that the pages showed when it was put in
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Embedded(byte[] content, String digest) {}

    /** Something that may fail in any way on a broken file. */
    private interface Parsing<T extends @Nullable Object> {
        T get() throws IOException, ReadException;
    }

    private OpenedPdf(PdfReader reader, Source source, Limits limits) {
        this.reader = reader;
        this.name = source.name();
        this.budget = limits.fileBytes();
    }

    static OpenedPdf open(Source source, Limits limits) throws ReadException {
        return guarded(source.name(), () -> new OpenedPdf(new PdfReader(source.bytes()), source, limits));
    }

    /** Parsers of PDF answer damage with any exception there is, and endless nesting with an overflow. */
    private static <T extends @Nullable Object> T guarded(String name, Parsing<T> parsing) throws ReadException {
        try {
            return parsing.get();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ReadException(
                    DiagnosticCode.FILE_UNREADABLE,
                    name,
                    Span.NONE,
                    "the PDF is damaged or locked with a password ("
                            + e.getClass().getSimpleName() + "); save it anew with another program",
                    e);
        }
    }

    /** The stories that Imprint put in, or null. */
    @Nullable
    Embedded embedded() throws ReadException {
        return OpenedPdf.<@Nullable Embedded>guarded(name, () -> {
            PdfArray files = reader.getCatalog().getAsArray(new PdfName("AF"));
            if (files == null) {
                return null;
            }
            for (int i = 0; i < files.size(); i++) {
                PdfDictionary specification = files.getAsDict(i);
                if (specification != null && new PdfName("Source").equals(specification.getAsName(RELATIONSHIP))) {
                    PdfDictionary streams = specification.getAsDict(PdfName.EF);
                    PdfObject stream = streams == null ? null : streams.getDirectObject(PdfName.F);
                    if (stream instanceof PRStream file && file.getAsString(DIGEST) != null) {
                        PdfString digest = file.getAsString(DIGEST);
                        return new Embedded(
                                bytes(file), new String(digest.getOriginalBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            return null;
        });
    }

    /** The text of each page. */
    List<PageText> pages() throws ReadException {
        return guarded(name, () -> {
            List<PageText> pages = new ArrayList<>();
            Map<Integer, FontText> fonts = new HashMap<>();
            int count = Math.min(reader.getNumberOfPages(), MOST_PAGES);
            for (int number = 1; number <= count; number++) {
                PdfDictionary page = reader.getPageN(number);
                pages.add(PageText.of(content(page), fonts(page, fonts)));
                reader.releasePage(number);
            }
            return pages;
        });
    }

    private byte[] content(PdfDictionary page) throws IOException, ReadException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        PdfObject contents = page.getDirectObject(PdfName.CONTENTS);
        if (contents instanceof PRStream stream) {
            content.writeBytes(bytes(stream));
        } else if (contents instanceof PdfArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getDirectObject(i) instanceof PRStream stream) {
                    content.writeBytes(bytes(stream));
                    content.write('\n');
                }
            }
        }
        return content.toByteArray();
    }

    private Map<String, FontText> fonts(PdfDictionary page, Map<Integer, FontText> known)
            throws IOException, ReadException {
        Map<String, FontText> fonts = new HashMap<>();
        PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
        PdfDictionary named = resources == null ? null : resources.getAsDict(PdfName.FONT);
        if (named == null) {
            return fonts;
        }
        for (PdfName key : named.getKeys()) {
            PdfDictionary font = named.getAsDict(key);
            if (font == null) {
                continue;
            }
            var reference = named.getAsIndirectObject(key);
            int number = reference == null ? -fonts.size() - 1 : reference.getNumber();
            FontText text = reference == null ? null : known.get(number);
            if (text == null) {
                PdfObject map = font.getDirectObject(PdfName.TOUNICODE);
                boolean wide = PdfName.TYPE0.equals(font.getAsName(PdfName.SUBTYPE));
                text = FontText.of(map instanceof PRStream stream ? bytes(stream) : new byte[0], wide);
                known.put(number, text);
            }
            fonts.put(PdfName.decodeName(key.toString()), text);
        }
        return fonts;
    }

    private byte[] bytes(PRStream stream) throws IOException, ReadException {
        PdfObject filter = stream.getDirectObject(PdfName.FILTER);
        boolean flate = PdfName.FLATEDECODE.equals(filter)
                || (filter instanceof PdfArray all && all.size() == 1 && PdfName.FLATEDECODE.equals(all.getAsName(0)));
        boolean plain = flate && stream.get(PdfName.DECODEPARMS) == null;
        byte[] bytes = plain ? inflated(PdfReader.getStreamBytesRaw(stream)) : PdfReader.getStreamBytes(stream);
        spend(plain ? 0 : bytes.length);
        return bytes;
    }

    private byte[] inflated(byte[] packed) throws ReadException, IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, packed.length * 3));
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                spend(count);
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    private void spend(long bytes) throws ReadException {
        budget -= bytes;
        if (budget < 0) {
            throw new ReadException(
                    DiagnosticCode.TOO_LARGE,
                    name,
                    Span.NONE,
                    "the PDF inflates to more than the limit on files; raise it with --limit if you trust the file");
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
