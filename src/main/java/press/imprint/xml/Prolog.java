package press.imprint.xml;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import press.imprint.xml.XmlRefusedException.Reason;

/**
 * What stands before the first element (XML 1.0, section 2.8), read by ourselves so that the parser sees no foreign
 * document type.
 */
final class Prolog {

    private static final int LONGEST = 1 << 20;
    /** An internal subset, since an unknown name is an error only where there is no external one (section 4.1). */
    private static final String OURS = "<!DOCTYPE x [" + NamedEntities.declarations() + "]>";

    private final Reader in;
    /** What has been read and will be given to the parser. */
    private final StringBuilder kept = new StringBuilder(256);

    private int line = 1;
    private int column = 1;
    private int read;
    /** Characters that the parser sees more (or less) than the file has, on one line. */
    private int inserted;

    private int insertedLine;
    private boolean typed;

    private Prolog(Reader in) {
        this.in = in;
    }

    /** Reads up to the start of the first element. */
    static Prolog read(Reader in, boolean alwaysNamed) throws XMLStreamException {
        Prolog prolog = new Prolog(in);
        try {
            prolog.scan(alwaysNamed);
        } catch (CharacterCodingException e) {
            throw prolog.refused(Reason.NOT_DECODABLE, "the bytes are no text in the encoding of the document");
        } catch (IOException e) {
            throw new XMLStreamException("the document cannot be read", e);
        }
        return prolog;
    }

    /** The document as the parser is to see it. */
    Reader document() {
        return new Joined(new StringReader(kept.toString()), in);
    }

    /** The column in the file of a place that the parser names. */
    int column(int atLine, int atColumn) {
        return atLine == insertedLine ? Math.max(1, atColumn - inserted) : atColumn;
    }

    private void scan(boolean alwaysNamed) throws IOException, XMLStreamException {
        boolean first = true;
        while (true) {
            int c = next();
            if (c == 0xFEFF && first) {
                column = 1;
                continue;
            }
            if (c < 0) {
                return;
            }
            if (c != '<') {
                keep(c);
                first = false;
                continue;
            }
            int kind = next();
            if (kind == '?') {
                instruction(first);
            } else if (kind == '!') {
                if (!declaration()) {
                    return;
                }
            } else {
                element(kind, alwaysNamed);
                return;
            }
            first = false;
        }
    }

    private void element(int kind, boolean alwaysNamed) {
        if (alwaysNamed && !typed) {
            insert(OURS, 0);
        }
        keep('<');
        if (kind >= 0) {
            keep(kind);
        }
    }

    /** The declaration itself is left out (the text is decoded, and {@code standalone} would forbid our entities), others are kept. */
    private void instruction(boolean first) throws IOException, XMLStreamException {
        int startColumn = column - 2;
        int startLine = line;
        StringBuilder text = new StringBuilder("<?");
        readUntil(text, "?>");
        boolean own = first && text.length() > 5 && text.substring(2, 5).equals("xml") && isSpace(text.charAt(5));
        if (!own) {
            kept.append(text);
            return;
        }
        String stays = text.indexOf("\"1.1\"") > 0 || text.indexOf("'1.1'") > 0 ? "<?xml version=\"1.1\"?>" : "";
        kept.append("\n".repeat(line - startLine));
        insertedLine = line;
        inserted = stays.length() - (line == startLine ? column - startColumn : column - 1);
        kept.append(stays);
        if (line != startLine && !stays.isEmpty()) {
            throw refused(Reason.NOT_WELL_FORMED, "the XML declaration runs over several lines");
        }
    }

    /** A comment or the document type; false where it is neither, which the parser may complain about. */
    private boolean declaration() throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder("<!");
        int c = next();
        if (c >= 0) {
            text.append((char) c);
        }
        if (c == '-') {
            readUntil(text, "-->");
            kept.append(text);
            return true;
        }
        while (text.length() < 9 && (c = next()) >= 0) {
            text.append((char) c);
        }
        if (!text.toString().equals("<!DOCTYPE") || typed) {
            kept.append(text);
            return false;
        }
        int startLine = line;
        int startColumn = column - 9;
        documentType();
        typed = true;
        kept.append("\n".repeat(line - startLine));
        insert(OURS, line == startLine ? column - startColumn : column - 1);
        return true;
    }

    /** Skips to the end of the document type; stops at a declaration of an entity. */
    private void documentType() throws IOException, XMLStreamException {
        boolean inside = false;
        while (true) {
            int c = must();
            if (c == '"' || c == '\'') {
                readUntil(new StringBuilder(), String.valueOf((char) c));
            } else if (c == '[') {
                inside = true;
            } else if (c == ']') {
                inside = false;
            } else if (c == '<' && inside) {
                markup();
            } else if (c == '>' && !inside) {
                return;
            }
        }
    }

    /** One piece of markup in the internal subset. */
    private void markup() throws IOException, XMLStreamException {
        int kind = must();
        if (kind == '?') {
            readUntil(new StringBuilder(), "?>");
            return;
        }
        StringBuilder start = new StringBuilder();
        while (true) {
            int c = must();
            if (start.length() < 7) {
                start.append((char) c);
            }
            if (start.length() == 2 && start.toString().equals("--")) {
                readUntil(new StringBuilder(), "-->");
                return;
            }
            if (start.length() > 6 && start.indexOf("ENTITY") == 0 && !isSpace((char) c)) {
                if (c == '%') {
                    // Serves the document type alone, which nobody reads: real NewsML draws in the NITF one so.
                    start.setCharAt(0, '%');
                    continue;
                }
                throw refused(
                        Reason.ENTITY_DECLARED,
                        "the document declares an entity of its own, which could draw in foreign files; take the <!ENTITY"
                                + " ...> declarations out");
            }
            if (c == '"' || c == '\'') {
                readUntil(new StringBuilder(), String.valueOf((char) c));
            } else if (c == '>') {
                return;
            }
        }
    }

    private void readUntil(StringBuilder text, String end) throws IOException, XMLStreamException {
        int least = text.length();
        while (true) {
            text.append((char) must());
            if (text.length() - least >= end.length()
                    && text.indexOf(end, Math.max(least, text.length() - end.length())) >= 0) {
                return;
            }
        }
    }

    private void insert(String text, int instead) {
        if (insertedLine != line) {
            insertedLine = line;
            inserted = 0;
        }
        inserted += text.length() - instead;
        kept.append(text);
    }

    private int must() throws IOException, XMLStreamException {
        int c = next();
        if (c < 0) {
            throw refused(Reason.NOT_WELL_FORMED, "the document ends before its first element");
        }
        return c;
    }

    private int next() throws IOException, XMLStreamException {
        int c = in.read();
        if (++read > LONGEST) {
            throw refused(Reason.TOO_MUCH_TEXT, "more than " + LONGEST + " characters stand before the first element");
        }
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    private void keep(int c) {
        kept.append((char) c);
    }

    private XmlRefusedException refused(Reason reason, String detail) {
        return new XmlRefusedException(reason, detail, new Place(line, Math.max(1, column - 1)), null);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** The bytes as characters, strictly, in the encoding that they name themselves (XML 1.0, appendix F). */
    static Reader decode(InputStream stream) throws XMLStreamException {
        try {
            BufferedInputStream in = new BufferedInputStream(stream, 8192);
            in.mark(1024);
            byte[] head = in.readNBytes(512);
            in.reset();
            return new BufferedReader(new InputStreamReader(
                    in,
                    charset(head)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (IOException e) {
            throw new XMLStreamException("the document cannot be read", e);
        }
    }

    private static Charset charset(byte[] head) throws XMLStreamException {
        int b0 = head.length > 3 ? head[0] & 0xFF : -1;
        int b1 = head.length > 3 ? head[1] & 0xFF : -1;
        if ((b0 == 0xFE && b1 == 0xFF) || (b0 == 0 && b1 == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if ((b0 == 0xFF && b1 == 0xFE && (head[2] != 0 || head[3] != 0)) || (b0 == '<' && b1 == 0 && head[2] != 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if ((b0 == 0xFF && b1 == 0xFE) || (b0 == '<' && b1 == 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (b0 == 0 && b1 == 0) {
            return Charset.forName("UTF-32BE");
        }
        if (b0 == 0xEF && b1 == 0xBB) {
            return StandardCharsets.UTF_8;
        }
        return declared(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static Charset declared(String head) throws XMLStreamException {
        int end = head.indexOf("?>");
        if (!head.startsWith("<?xml") || end < 0) {
            return StandardCharsets.UTF_8;
        }
        int at = head.indexOf("encoding", 5);
        int from = at < 0 ? -1 : firstQuote(head, at);
        if (from < 0 || from > end) {
            return StandardCharsets.UTF_8;
        }
        int to = head.indexOf(head.charAt(from), from + 1);
        String name = to < 0 || to > end ? "" : head.substring(from + 1, to).trim();
        if (name.toLowerCase(Locale.ROOT).startsWith("utf-16")
                || name.toLowerCase(Locale.ROOT).startsWith("utf-32")) {
            // It was read as ASCII up to here, so it is not what it says.
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new XmlRefusedException(
                    Reason.NOT_DECODABLE, "the encoding " + name + " is not known", new Place(1, from + 2), e);
        }
    }

    private static int firstQuote(String head, int from) {
        int one = head.indexOf('\'', from);
        int two = head.indexOf('"', from);
        return one < 0 ? two : two < 0 ? one : Math.min(one, two);
    }

    /** A place in the file. */
    record Place(int line, int column) implements Location {
        @Override
        public int getLineNumber() {
            return line;
        }

        @Override
        public int getColumnNumber() {
            return column;
        }

        @Override
        public int getCharacterOffset() {
            return -1;
        }

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public @Nullable String getSystemId() {
            return null;
        }
    }

    /** One reader after the other. */
    private static final class Joined extends Reader {
        private final Reader first;
        private final Reader second;
        private boolean firstDone;

        Joined(Reader first, Reader second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (!firstDone) {
                int count = first.read(buffer, from, length);
                if (count >= 0) {
                    return count;
                }
                firstDone = true;
            }
            return second.read(buffer, from, length);
        }

        @Override
        public void close() throws IOException {
            second.close();
        }
    }
}
