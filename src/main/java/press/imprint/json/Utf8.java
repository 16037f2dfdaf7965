package press.imprint.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import press.imprint.article.Span;

/** Where bytes stop being UTF-8: decoders say that they do, not on which line. */
final class Utf8 {

    private Utf8() {}

    /** The place behind the last sound character, in lines from {@code linesBefore} + 1 and UTF-16 columns. */
    static Span firstFault(byte[] bytes, int start, int end, int linesBefore) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(8192);
        int line = linesBefore + 1;
        int column = 1;
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                if (out.get() == '\n') {
                    line++;
                    column = 1;
                } else {
                    column++;
                }
            }
        } while (result.isOverflow());
        return Span.at(line, column);
    }
}
