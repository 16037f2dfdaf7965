package press.imprint.export.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import press.imprint.article.LinkTarget;

/**
 * Addresses spelled so that a book is valid with them: what RFC 3986 does not allow is percent-encoded, what then is no
 * address is none.
 */
final class WebAddress {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    static Optional<String> valid(LinkTarget target) {
        String spelled = spelled(target.address());
        int colon = spelled.indexOf(':');
        String whole = spelled.substring(0, colon).toLowerCase(Locale.ROOT) + spelled.substring(colon);
        try {
            URI uri = new URI(whole);
            boolean web = target.kind() == LinkTarget.Kind.WEB;
            boolean sound = web ? hasHost(uri) : !uri.getRawSchemeSpecificPart().isEmpty();
            return sound ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean hasHost(URI uri) {
        return uri.getHost() != null && !uri.getHost().isEmpty() && uri.getPort() < 65_536;
    }

    private static String spelled(String address) {
        StringBuilder result = new StringBuilder(address.length());
        boolean fragment = false;
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            i += Character.charCount(c);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            boolean brokenPercent = c == '%' && !isEncoded(address, i - 1);
            // A second number sign would end the fragment that the first began.
            boolean secondSign = c == '#' && fragment;
            fragment |= c == '#';
            if (plain && !brokenPercent && !secondSign) {
                result.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    result.append('%').append(hex(b >> 4)).append(hex(b));
                }
            }
        }
        return result.toString();
    }

    private static boolean isEncoded(String address, int percent) {
        return percent + 2 < address.length()
                && Character.digit(address.charAt(percent + 1), 16) >= 0
                && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }

    private static char hex(int bits) {
        return Character.toUpperCase(Character.forDigit(bits & 0xF, 16));
    }
}
