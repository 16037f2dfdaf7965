package press.imprint.read.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tag that a site generator would have replaced: Liquid of Jekyll and Eleventy ({@code {{ page.title }}},
 * {@code {% include x.html %}}), a shortcode of Hugo ({@code {{< figure src="x.png" >}}}).
 *
 * <p>It never reaches an output as it is. What it would have shown is worked out where that is plain: an address, a
 * picture, a quotation, words; else it is dropped with a diagnostic that names all of it.
 *
 * @param source the whole tag as written
 * @param name the word that says what it does, in lower case; empty for an output of Liquid
 * @param values the unnamed parameters, quotation marks taken off
 * @param named the named parameters
 */
record TemplateTag(String source, String name, List<String> values, Map<String, String> named) {

    private static final Set<String> NOT_PROSE =
            Set.of("class", "style", "id", "src", "href", "url", "alt", "width", "height", "align", "target", "rel");
    /** What stands before the paths of a site: nothing, for a story that is no longer there. */
    private static final Set<String> ROOTS =
            Set.of("site.baseurl", "site.url", "base_path", "baseurl", "site.base_url", "root", "relativeRoot");

    private static final Set<String> PICTURES =
            Set.of("img", "image", "figure", "picture", "img-right", "img-left", "legacy-img", "responsive_image");

    /** Length of the tag that starts here, or -1: to its end mark, wherever that is. */
    static int length(CharSequence text, int at) {
        if (at + 3 >= text.length() || text.charAt(at) != '{') {
            return -1;
        }
        String end = switch (text.charAt(at + 1)) {
            case '%' -> "%}";
            case '{' -> "}}";
            default -> "";
        };
        if (end.isEmpty()) {
            return -1;
        }
        int found = text.toString().indexOf(end, at + 2);
        return found < 0 ? -1 : found + 2 - at;
    }

    static boolean isIn(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    /** The tag in this whole text of one. */
    static TemplateTag of(String source) {
        boolean output = source.startsWith("{{") && !source.startsWith("{{<") && !source.startsWith("{{%");
        int start = output || source.startsWith("{%") ? 2 : 3;
        int end = source.length() - 2;
        while (start < end && "-<% \n".indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "->%/ \n".indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        Words words = new Words(source.substring(start, end));
        String name = output ? "" : words.next().toLowerCase(Locale.ROOT);
        List<String> values = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        while (words.more()) {
            String word = words.next();
            if (words.names()) {
                named.put(word.toLowerCase(Locale.ROOT), words.next());
            } else if (!word.isEmpty()) {
                values.add(word);
            }
        }
        return new TemplateTag(source, name, values, named);
    }

    /** The text with each tag in it put in the place of what it says as an address. */
    static String address(String text) {
        StringBuilder address = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int length = text.charAt(i) == '{' ? length(text, i) : -1;
            if (length > 0) {
                address.append(of(text.substring(i, i + length)).path().orElse(""));
                i += length;
            } else {
                address.append(text.charAt(i++));
            }
        }
        return address.toString().strip();
    }

    /** The address it stands for, where it stands for one. */
    Optional<String> path() {
        if (name.isEmpty()) {
            if (values.size() == 1 && ROOTS.contains(values.getFirst())) {
                return Optional.of("");
            }
            boolean literal = source.length() > 4
                    && "\"'".indexOf(source.substring(2).strip().charAt(0)) >= 0;
            return literal && !values.isEmpty() ? Optional.of(values.getFirst()) : Optional.empty();
        }
        return named.isEmpty() && values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** Whether it is a picture: its name says so, and it names a file. */
    boolean isPicture() {
        return !pictureAddress().isEmpty()
                && (PICTURES.contains(name) || name.startsWith("image") || name.contains("img") || isFigureInclude());
    }

    private boolean isFigureInclude() {
        return (name.startsWith("include") || name.startsWith("render"))
                && !values.isEmpty()
                && (values.getFirst().contains("figure") || values.getFirst().contains("image"));
    }

    String pictureAddress() {
        String address = first("src", "image", "img", "path", "image_path", "url", "file");
        if (!address.isEmpty()) {
            return address;
        }
        boolean hasFile = !values.isEmpty() && !isFigureInclude();
        return hasFile ? values.getFirst() : "";
    }

    /** What the picture shows: named, or the last of several values, since a class comes before it. */
    String alternative() {
        String named = first("alt", "alt_text", "image_alt", "image-alt");
        return named.isEmpty() && values.size() > 1 && !isFigureInclude() ? values.getLast() : named;
    }

    String caption() {
        return first("caption", "figcaption", "title", "text");
    }

    String credit() {
        return first("credit", "attr", "source", "attribution", "cite", "author");
    }

    /** Whether it is a quotation with its words in it. */
    boolean isQuote() {
        return name.contains("quote") && !first("text", "quote", "content").isEmpty();
    }

    String quotation() {
        return first("text", "quote", "content");
    }

    /** A film's address at its host, for the usual shortcodes. */
    Optional<String> film() {
        String id = named.getOrDefault("id", values.isEmpty() ? "" : values.getFirst());
        return switch (name) {
            case "youtube" ->
                Optional.of("https://www.youtube.com/watch?v=" + id).filter(address -> !id.isEmpty());
            case "vimeo" -> Optional.of("https://vimeo.com/" + id).filter(address -> !id.isEmpty());
            default -> Optional.empty();
        };
    }

    /** Parameters that read like sentences: words that their author wanted read. */
    List<String> prose() {
        List<String> prose = new ArrayList<>();
        named.forEach((key, value) -> {
            if (!NOT_PROSE.contains(key) && value.strip().split("\\s", 4).length >= 4) {
                prose.add(value.strip());
            }
        });
        return prose;
    }

    private String first(String... keys) {
        for (String key : keys) {
            String value = named.getOrDefault(key, "").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Takes the words of a tag apart: bare or between quotation marks, names before {@code =} or {@code :}. */
    private static final class Words {
        private final String text;
        private int at;

        Words(String text) {
            this.text = text;
            skip();
        }

        private void skip() {
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',' || text.charAt(at) == '|')) {
                at++;
            }
        }

        boolean more() {
            return at < text.length();
        }

        /** Whether what was read last names what comes next. */
        boolean names() {
            if (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':')) {
                at++;
                skip();
                return true;
            }
            return false;
        }

        String next() {
            if (at >= text.length()) {
                return "";
            }
            char first = text.charAt(at);
            int end;
            String word;
            if (first == '"' || first == '\'' || first == '`') {
                end = closing(first);
                word = text.substring(at + 1, end).replace("\\" + first, String.valueOf(first));
                at = Math.min(text.length(), end + 1);
            } else {
                end = at;
                while (end < text.length() && " \t\n,|=\"".indexOf(text.charAt(end)) < 0 && !endsName(end)) {
                    end++;
                }
                end = Math.max(end, at + 1);
                word = text.substring(at, end);
                at = end;
            }
            boolean named = at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ':');
            if (!named) {
                skip();
            }
            return word;
        }

        private boolean endsName(int i) {
            return text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) <= ' ');
        }

        private int closing(char mark) {
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) == mark && text.charAt(i - 1) != '\\') {
                    return i;
                }
            }
            return text.length();
        }
    }
}
