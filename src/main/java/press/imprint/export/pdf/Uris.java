package press.imprint.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as PDF has them: 7-bit ASCII, everything else percent-encoded (ISO 32000-1, 12.6.4.7). */
final class Uris {

    private Uris() {}

    static String ascii(String address) {
        StringBuilder ascii = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            if (each > ' ' && each < 0x7F && each != '"' && each != '<' && each != '>') {
                ascii.append((char) each);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
            }
        }
        return ascii.toString();
    }
}
