package press.imprint.article;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads. What is not on the short list of harmless kinds is not a target: no script, no program, no file.
 *
 * @param kind what sort of address it is
 * @param address the address: a whole URI for web, mail and phone; the anchor's name without {@code #} for internal; a
 *     relative reference (RFC 3986, section 4.2) otherwise
 */
public record LinkTarget(Kind kind, String address) {

    /** The sorts of address that an article may hold. */
    public enum Kind {
        /** {@code http:} or {@code https:}. */
        WEB,
        /** {@code mailto:}. */
        MAIL,
        /** {@code tel:}. */
        PHONE,
        /** The {@link Block.Heading#anchor()} of a heading of this article. */
        INTERNAL,
        /** Relative to the story's own address; the normalizer resolves it or takes the link off. */
        RELATIVE
    }

    public LinkTarget {
        address = Checks.notBlank("the address of a link", address);
        if (kind != Kind.INTERNAL && (kind != kindOf(address) || address.startsWith("#"))) {
            throw new IllegalArgumentException("not a " + kind + " address: " + address);
        }
    }

    /** The target named by an address as written, or nothing where it may not be followed. */
    public static Optional<LinkTarget> of(String written) {
        String address = withoutControls(written);
        if (address.isEmpty() || address.equals("#")) {
            return Optional.empty();
        }
        if (address.startsWith("#")) {
            return Optional.of(new LinkTarget(Kind.INTERNAL, address.substring(1)));
        }
        Kind kind = kindOf(address);
        return kind == null ? Optional.empty() : Optional.of(new LinkTarget(kind, address));
    }

    /** Browsers skip controls and spaces inside a scheme, so {@code java\tscript:} must not slip through. */
    private static String withoutControls(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c > ' ' && c != 0x7F && !(c > 0x7F && c < 0xA0) && !Character.isSurrogate(c) && c < 0xFFFE) {
                kept.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < written.length()
                    && Character.isLowSurrogate(written.charAt(i + 1))) {
                kept.append(c).append(written.charAt(++i));
            } else if (c == ' ' && kept.length() > 0 && kept.indexOf(":") >= 0) {
                kept.append("%20");
            }
        }
        String result = kept.toString();
        while (result.endsWith("%20")) {
            result = result.substring(0, result.length() - 3);
        }
        return result;
    }

    private static @Nullable Kind kindOf(String address) {
        int colon = address.indexOf(':');
        int other = indexOfAny(address, "/?#");
        if (colon < 0 || (other >= 0 && other < colon)) {
            return Kind.RELATIVE;
        }
        return switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> Kind.WEB;
            case "mailto" -> Kind.MAIL;
            case "tel" -> Kind.PHONE;
            default -> null;
        };
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The address as a link in a page writes it: with {@code #} before an anchor. */
    public String href() {
        return kind == Kind.INTERNAL ? "#" + address : address;
    }
}
