package press.imprint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text is UTF-8, ends in one line end, and holds no control characters. */
public final class TextOracle {

    private TextOracle() {}

    /** Judges a text. */
    public static void check(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotStartWith("\uFEFF");
        assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                .as("control characters")
                .isEmpty();
    }
}
