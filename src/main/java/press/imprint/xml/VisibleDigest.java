package press.imprint.xml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * A fingerprint of what a reader of an XHTML page sees: words, the kinds of element around them, alternative texts and
 * links out.
 *
 * <p>It tells whether a page was edited. It does not see what tools change without meaning anything: white space between
 * elements, wrappers, classes, ids, file names, the order of attributes, entities or CDATA.
 */
public final class VisibleDigest {

    private static final Set<String> LINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "em", "i", "img", "q", "s", "small", "span", "strong",
            "sub", "sup", "u");

    private static final Set<String> NAMED = Set.of(
            "a",
            "aside",
            "b",
            "blockquote",
            "br",
            "caption",
            "code",
            "dd",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "li",
            "ol",
            "p",
            "pre",
            "s",
            "strong",
            "sub",
            "sup",
            "table",
            "td",
            "th",
            "tr",
            "u",
            "ul");

    private final StringBuilder seen = new StringBuilder(4096);
    private boolean space;
    private boolean begun;

    /**
     * An element begins.
     *
     * @param name local name
     * @param detail the {@code href} of a link, the {@code alt} of a picture, else the empty string
     */
    public void start(String name, String detail) {
        edge(name);
        if (!NAMED.contains(name)) {
            return;
        }
        seen.append('<').append(name);
        if (name.equals("img") || (detail.indexOf(':') > 0 && name.equals("a"))) {
            seen.append(' ').append(detail);
        }
        seen.append('\n');
    }

    /** An element ends. */
    public void end(String name) {
        edge(name);
        if (NAMED.contains(name)) {
            seen.append('>');
        }
    }

    private void edge(String name) {
        if (!LINE.contains(name)) {
            space = false;
            begun = false;
        }
    }

    /** Characters between elements. */
    public void text(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            character(words.charAt(i));
        }
    }

    private void character(char c) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = true;
            return;
        }
        if (space && begun) {
            seen.append(' ');
        }
        space = false;
        begun = true;
        seen.append(c);
    }

    /** Markup as {@link XmlText} escapes it, without comments, CDATA and processing instructions. */
    public VisibleDigest markup(CharSequence markup) {
        int i = 0;
        while (i < markup.length()) {
            char c = markup.charAt(i);
            if (c == '<') {
                i = tag(markup, i);
            } else if (c == '&') {
                i = reference(markup, i);
            } else {
                character(c);
                i++;
            }
        }
        return this;
    }

    private int tag(CharSequence markup, int at) {
        boolean ends = markup.charAt(at + 1) == '/';
        int from = ends ? at + 2 : at + 1;
        int i = from;
        while (" />".indexOf(markup.charAt(i)) < 0) {
            i++;
        }
        String name = markup.subSequence(from, i).toString();
        int close = i;
        while (markup.charAt(close) != '>') {
            close++;
        }
        if (ends) {
            end(name);
            return close + 1;
        }
        start(name, detail(name, markup.subSequence(i, close)));
        if (markup.charAt(close - 1) == '/') {
            end(name);
        }
        return close + 1;
    }

    private static String detail(String name, CharSequence attributes) {
        String wanted = name.equals("a") ? " href=\"" : name.equals("img") ? " alt=\"" : "";
        if (wanted.isEmpty()) {
            return "";
        }
        String all = attributes.toString();
        int at = all.indexOf(wanted);
        if (at < 0) {
            return "";
        }
        int from = at + wanted.length();
        return unescaped(all.substring(from, all.indexOf('"', from)));
    }

    private static String unescaped(String value) {
        if (value.indexOf('&') < 0) {
            return value;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < value.length(); ) {
            if (value.charAt(i) == '&') {
                int end = value.indexOf(';', i);
                result.appendCodePoint(named(value.substring(i + 1, end)));
                i = end + 1;
            } else {
                result.append(value.charAt(i++));
            }
        }
        return result.toString();
    }

    private int reference(CharSequence markup, int at) {
        int end = at;
        while (markup.charAt(end) != ';') {
            end++;
        }
        for (char c : Character.toChars(named(markup.subSequence(at + 1, end).toString()))) {
            character(c);
        }
        return end + 1;
    }

    private static int named(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default ->
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        };
    }

    /** The fingerprint of all so far: 32 hexadecimal digits, the first half of a SHA-256. */
    public String value() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(seen.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
