package press.imprint.read.frontmatter;

import java.util.Locale;
import java.util.Optional;

/**
 * Front matter cut from a text, not yet read.
 *
 * @param notation what it is written in
 * @param content the characters between the fences
 * @param firstLine line of the file at which the content begins, from 1
 * @param length characters of the text that it takes with its fences
 */
record FencedPart(Notation notation, String content, int firstLine, int length) {

    enum Notation {
        YAML,
        TOML,
        JSON
    }

    /** Longer front matter is a mistake or an attack. */
    static final int LONGEST = 1 << 20;

    /** Whether the text begins with a fence that is never closed. */
    static boolean isUnclosed(String text) {
        int start = start(text);
        Notation notation = notation(line(text, start));
        return notation != null && find(text).isEmpty();
    }

    static Optional<FencedPart> find(String text) {
        int start = start(text);
        if (start < text.length() && text.charAt(start) == '{') {
            return json(text, start);
        }
        String fence = line(text, start);
        Notation notation = notation(fence);
        if (notation == null) {
            return Optional.empty();
        }
        int from = Math.min(text.length(), start + fence.length() + 1);
        String end = fence.startsWith("+") ? "+++" : "---";
        for (int at = from; at < text.length() && at - from <= LONGEST; ) {
            String line = line(text, at);
            String bare = line.stripTrailing();
            int next = Math.min(text.length(), at + line.length() + 1);
            if (bare.equals(end) || (bare.equals("...") && notation == Notation.YAML)) {
                return Optional.of(new FencedPart(notation, text.substring(from, at), lineNumber(text, from), next));
            }
            at = next;
        }
        return Optional.empty();
    }

    private static int start(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && i < 4096; i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            } else if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                break;
            }
        }
        return start;
    }

    private static @org.jspecify.annotations.Nullable Notation notation(String fence) {
        return switch (fence.stripTrailing().toLowerCase(Locale.ROOT)) {
            case "---", "---yaml", "--- yaml", "---yml" -> Notation.YAML;
            case "+++", "---toml", "--- toml" -> Notation.TOML;
            case "---json", "--- json" -> Notation.JSON;
            default -> null;
        };
    }

    private static String line(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    static int lineNumber(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** Hugo's JSON form: an object at the very start; the text begins on the next line. */
    private static Optional<FencedPart> json(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length() && i - start <= LONGEST; i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
                continue;
            }
            quoted = c == '"';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                String rest = line(text, i + 1);
                if (!rest.isBlank()) {
                    return Optional.empty();
                }
                int next = Math.min(text.length(), i + 1 + rest.length() + 1);
                return Optional.of(
                        new FencedPart(Notation.JSON, text.substring(start, i + 1), lineNumber(text, start), next));
            }
        }
        return Optional.empty();
    }
}
