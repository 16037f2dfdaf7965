package press.imprint.export.docx;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses as package relationships hold them: URIs of ASCII characters (ECMA-376 part 2, section 8.3 and RFC 3986).
 * One address out of order, and Word refuses the whole file.
 */
final class LinkAddress {

    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=";

    private LinkAddress() {}

    /** The address in that form, or nothing where it has none. */
    static Optional<String> of(String address) {
        int host = address.indexOf("://") + 3;
        int end = host < 3 ? 0 : hostEnd(address, host);
        String start = host < 3 ? "" : asciiHost(address.substring(0, end), host);
        String uri = start + encoded(address.substring(end));
        try {
            new URI(uri);
            return Optional.of(uri);
        } catch (URISyntaxException e) {
            return withoutBrackets(uri);
        }
    }

    /** Brackets and second number signs are what people write and URIs do not have. */
    private static Optional<String> withoutBrackets(String uri) {
        StringBuilder kept = new StringBuilder();
        boolean fragment = false;
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            boolean again = c == '#' && fragment;
            fragment |= c == '#';
            kept.append(c == '[' ? "%5B" : c == ']' ? "%5D" : again ? "%23" : String.valueOf(c));
        }
        try {
            new URI(kept.toString());
            return Optional.of(kept.toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static int hostEnd(String address, int from) {
        for (int i = from; i < address.length(); i++) {
            if ("/?#".indexOf(address.charAt(i)) >= 0) {
                return i;
            }
        }
        return address.length();
    }

    private static String asciiHost(String start, int host) {
        if (start.chars().allMatch(c -> c < 0x80)) {
            return encoded(start);
        }
        try {
            return start.substring(0, host) + IDN.toASCII(start.substring(host), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return encoded(start);
        }
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean encodedAlready = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (letter || encodedAlready || KEPT.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte b) {
        return Character.digit((char) b, 16) >= 0;
    }
}
