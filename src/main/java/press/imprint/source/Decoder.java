package press.imprint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/**
 * Bytes to text, without trusting anyone: a byte order mark first, then strict UTF-8, then what the format declared, then
 * UTF-16 by its zero bytes, then Windows-1252, which is what undeclared Western text is (WHATWG Encoding, section 4.2).
 *
 * <p>What is guessed or replaced is said. Text that is UTF-8 but for some broken bytes is read as UTF-8 with U+FFFD in
 * their place, since guessing another encoding would spoil all of it.
 */
final class Decoder {

    /** How much is looked at to tell text from other things. */
    private static final int LOOK = 1 << 16;

    private Decoder() {}

    /** The text of these bytes, cleaned as {@link CleanText} does it. */
    static String decode(byte[] bytes, Optional<Charset> declared, String name, Diagnostics diagnostics)
            throws ReadException {
        CleanText clean = new CleanText(diagnostics);
        String text = clean.of(characters(bytes, declared, name, diagnostics));
        if (isBlank(text)) {
            throw new ReadException(
                    DiagnosticCode.FILE_EMPTY,
                    name,
                    Span.NONE,
                    bytes.length == 0 ? "the file is empty" : "the file holds nothing but white space");
        }
        return text;
    }

    /** The characters as they are encoded; half a surrogate pair stands for what cannot be decoded. */
    private static String characters(byte[] bytes, Optional<Charset> declared, String name, Diagnostics diagnostics)
            throws ReadException {
        String marked = byByteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        Optional<Signature> kind = Signature.of(bytes);
        if (kind.isPresent()) {
            throw notText(name, "it is " + kind.get().words() + ", not text");
        }
        Charset wide = Sample.wide(bytes, LOOK);
        if (wide != null) {
            diagnostics.say(
                    DiagnosticCode.CHARSET_GUESSED,
                    "there is no byte order mark; read as " + wide + " by its zero bytes");
            return wide(bytes, 0, wide);
        }
        Sample sample = Sample.of(bytes, LOOK);
        if (sample.isBinary()) {
            throw notText(name, "it looks like a binary file, not like text");
        }
        return narrow(bytes, declared, sample, diagnostics);
    }

    private static String narrow(byte[] bytes, Optional<Charset> declared, Sample sample, Diagnostics diagnostics) {
        Charset japanese = sample.japaneseEscapes() ? charset("ISO-2022-JP") : null;
        if (japanese != null) {
            if (declared.isEmpty()) {
                diagnostics.say(DiagnosticCode.CHARSET_GUESSED, "read as ISO-2022-JP by its escape sequences");
            }
            return lenient(bytes, 0, japanese);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        Utf8Count count = Utf8Count.of(bytes);
        if (count.invalid() == 0) {
            return text;
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return lenient(bytes, 0, declared.get());
        }
        // A broken byte here and there beside twice as many sound sequences, which no other encoding has by chance.
        if (count.sequences() >= 2 * count.invalid() || declared.isPresent()) {
            return lenient(bytes, 0, StandardCharsets.UTF_8);
        }
        diagnostics.say(
                DiagnosticCode.CHARSET_GUESSED,
                "the text is no UTF-8; read as Windows-1252. Where letters look wrong, save it as UTF-8");
        return windows1252(bytes);
    }

    private static @Nullable String byByteOrderMark(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        int b2 = at(bytes, 2);
        int b3 = at(bytes, 3);
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (b0 == 0xFF && b1 == 0xFE && b2 == 0 && b3 == 0 && bytes.length % 4 == 0) {
            return wide(bytes, 4, Sample.UTF_32LE);
        }
        if (b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF) {
            return wide(bytes, 4, Sample.UTF_32BE);
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            return wide(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return b0 == 0xFE && b1 == 0xFF ? wide(bytes, 2, StandardCharsets.UTF_16BE) : null;
    }

    /** UTF-16 and UTF-32 by hand, so that half pairs come through and can be said with their place. */
    private static String wide(byte[] bytes, int from, Charset charset) {
        boolean little = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(Sample.UTF_32LE);
        int width = charset.equals(Sample.UTF_32LE) || charset.equals(Sample.UTF_32BE) ? 4 : 2;
        StringBuilder text = new StringBuilder((bytes.length - from) / width + 1);
        int i = from;
        for (; i + width <= bytes.length; i += width) {
            int unit = 0;
            for (int k = 0; k < width; k++) {
                unit = unit << 8 | (bytes[little ? i + width - 1 - k : i + k] & 0xFF);
            }
            if (width == 2) {
                text.append((char) unit);
            } else if (Character.isValidCodePoint(unit) && !(unit >= 0xD800 && unit < 0xE000)) {
                text.appendCodePoint(unit);
            } else {
                text.append(CleanText.UNDECODABLE);
            }
        }
        return i < bytes.length ? text.append(CleanText.UNDECODABLE).toString() : text.toString();
    }

    /** Decodes with {@link CleanText#UNDECODABLE} for what is no text in the encoding. */
    private static String lenient(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        StringBuilder text = new StringBuilder(bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                result = decoder.flush(out);
            }
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return text.toString();
            }
            if (result.isError()) {
                text.append(CleanText.UNDECODABLE);
                in.position(in.position() + Math.max(1, Math.min(result.length(), in.remaining())));
            }
        }
    }

    /** The five bytes that have no sign become the C1 controls of the same number, as on the web. */
    private static String windows1252(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            int value = b & 0xFF;
            char sign = value >= 0x80 && value < 0xA0 ? CleanText.windows1252(value) : 0;
            text.append(sign == 0 ? (char) value : sign);
        }
        return text.toString();
    }

    private static @Nullable Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    private static ReadException notText(String name, String what) {
        return new ReadException(
                DiagnosticCode.NOT_TEXT,
                name,
                Span.NONE,
                what + "; give the story itself, or say with --from which format it is");
    }
}
