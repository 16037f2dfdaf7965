package press.imprint.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Article;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/**
 * The stories of a JSON text one by one, each read when it is asked for.
 *
 * <p>Three arrangements: one object; an array of objects; objects one after another, as a rule one a line (JSON Lines).
 * A story that is not sound does not hide those after it: ask again. Only where the text itself breaks off being JSON,
 * and not in lines, is there no way to find the next one.
 */
public final class ArticleStream {

    private final byte[] bytes;
    private final Expect expect;
    private final boolean inLines;
    private int position;
    private int line;
    private JsonTree tree = new JsonTree(0);
    private @Nullable JsonParser parser;
    private boolean inArray;
    private boolean ended;

    /** The stories of these bytes: UTF-8, with or without a byte order mark. */
    public ArticleStream(byte[] utf8, Diagnostics diagnostics) {
        this.bytes = utf8;
        this.expect = new Expect(diagnostics);
        this.position =
                utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF ? 3 : 0;
        this.inLines = isInLines(utf8, position);
    }

    /** The next story, or nothing after the last. */
    public Optional<Article> nextOrFail() throws ReadException {
        if (ended) {
            return Optional.empty();
        }
        Json value = inLines ? nextLine() : nextValue();
        if (value == null) {
            ended = true;
            return Optional.empty();
        }
        Json.Place repeated = tree.repeated();
        if (repeated != null) {
            throw expect.fault(repeated, "this name stands twice in one object; take one of the two out");
        }
        return Optional.of(new StoryReading(expect).story(value));
    }

    private @Nullable Json nextLine() throws ReadException {
        while (position < bytes.length) {
            int start = position;
            int end = endOfLine(bytes, start);
            position = end + 1;
            tree = new JsonTree(line++);
            if (!isBlank(bytes, start, end)) {
                return onlyValue(start, end);
            }
        }
        return null;
    }

    private Json onlyValue(int start, int end) throws ReadException {
        try (JsonParser one = JsonTree.parser(decoder(start, end))) {
            try {
                one.nextToken();
                Json value = tree.top(one);
                if (one.nextToken() != null) {
                    throw broken(here(one.currentTokenLocation()), "there is more on this line after the story's end");
                }
                return value;
            } catch (IOException e) {
                throw failure(e, one, start, end);
            }
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
    }

    private @Nullable Json nextValue() throws ReadException {
        if (parser == null) {
            parser = open();
        }
        JsonParser all = parser;
        ended = true; // unless this goes well
        try {
            JsonToken token = all.nextToken();
            if (token == JsonToken.START_ARRAY && !inArray) {
                inArray = true;
                token = all.nextToken();
            }
            if (token == JsonToken.END_ARRAY) {
                if (all.nextToken() != null) {
                    throw broken(here(all.currentTokenLocation()), "there is more after the end of the array");
                }
                return null;
            }
            if (token == null) {
                return null;
            }
            Json value = tree.top(all);
            ended = false;
            return value;
        } catch (IOException e) {
            throw failure(e, all, position, bytes.length);
        }
    }

    private JsonParser open() {
        try {
            return JsonTree.parser(decoder(position, bytes.length));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
    }

    private Reader decoder(int start, int end) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, end - start),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private ReadException failure(IOException e, JsonParser at, int start, int end) {
        return switch (e) {
            case CharacterCodingException notText ->
                broken(
                        Utf8.firstFault(bytes, start, end, tree.linesBefore()),
                        "the bytes are not UTF-8; save the file in UTF-8");
            case StreamConstraintsException tooDeep ->
                new ReadException(
                        DiagnosticCode.TOO_DEEP,
                        expect.diagnostics().file(),
                        here(at.currentLocation()),
                        "objects and arrays nest more than " + JsonTree.MAX_DEPTH + " deep; make it flatter");
            case JsonEOFException cut -> broken(here(place(cut, at)), "the text breaks off here; the rest is missing");
            case JsonParseException wrong ->
                broken(here(place(wrong, at)), "not JSON: " + firstLine(wrong.getOriginalMessage()) + "; correct it");
            default -> throw new IllegalStateException("reading from memory does not fail", e);
        };
    }

    private ReadException broken(Span at, String detail) {
        return new ReadException(
                DiagnosticCode.JSON_INVALID, expect.diagnostics().file(), at, detail);
    }

    private static JsonLocation place(JsonProcessingException e, JsonParser parser) {
        JsonLocation location = e.getLocation();
        return location == null ? parser.currentLocation() : location;
    }

    private Span here(JsonLocation location) {
        return Span.at(tree.linesBefore() + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        int source = message.indexOf(" [Source");
        int cut = source < 0 ? end : end < 0 ? source : Math.min(source, end);
        return cut < 0 ? message : message.substring(0, cut);
    }

    /** Objects that begin on the first two lines that are not blank: within one object, no line can begin so. */
    private static boolean isInLines(byte[] bytes, int from) {
        int seen = 0;
        for (int start = from; start < bytes.length; start = endOfLine(bytes, start) + 1) {
            int end = endOfLine(bytes, start);
            if (!isBlank(bytes, start, end)) {
                if (firstByte(bytes, start) != '{') {
                    return false;
                }
                if (++seen == 2) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int firstByte(byte[] bytes, int start) {
        int i = start;
        while (isSpace(bytes[i])) {
            i++;
        }
        return bytes[i];
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private static int endOfLine(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
