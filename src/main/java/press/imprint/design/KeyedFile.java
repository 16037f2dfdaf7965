package press.imprint.design;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Visible;

/**
 * A file of {@code key = value} lines that remembers where each stands, which {@link java.util.Properties} does not.
 *
 * <p>UTF-8; lines that begin with {@code #} or {@code !} are comments; no escapes, no continued lines.
 *
 * @param file the file's name for messages
 * @param entries by key, in the order of the file
 */
record KeyedFile(String file, Map<String, Entry> entries) {

    /**
     * One line.
     *
     * @param file the file it stands in, for messages
     * @param keyAt where the key begins
     * @param valueAt where the value begins
     */
    record Entry(String key, String value, String file, Span keyAt, Span valueAt) {

        /** An error at the value. */
        DesignException wrong(String why) {
            return invalid(file, valueAt, key + " = " + Visible.excerpt(value, 60) + ": " + why);
        }
    }

    /** Reads a file. */
    static KeyedFile parse(String file, byte[] bytes) throws DesignException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int number = 0;
        for (String line : text(file, bytes).lines().toList()) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty() && stripped.charAt(0) != '#' && stripped.charAt(0) != '!') {
                Entry entry = entry(file, line, number);
                Entry earlier = entries.putIfAbsent(entry.key(), entry);
                if (earlier != null) {
                    throw invalid(
                            file,
                            entry.keyAt(),
                            entry.key() + " was said already in line "
                                    + earlier.keyAt().startLine() + "; take one of the two out");
                }
            }
        }
        return new KeyedFile(file, entries);
    }

    private static String text(String file, byte[] bytes) throws DesignException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            // The decoder fails at the first wrong byte; the lines before it are whole.
            String good = new String(bytes, StandardCharsets.UTF_8);
            int line = 1
                    + (int) good.substring(0, Math.max(0, good.indexOf('\uFFFD')))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw invalid(file, Span.at(line, 1), "not UTF-8 text; save the file as UTF-8");
        }
    }

    private static Entry entry(String file, String line, int number) throws DesignException {
        int start = 0;
        while (Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        int equals = line.indexOf('=', start);
        if (equals <= start) {
            throw invalid(
                    file,
                    Span.at(number, start + 1),
                    "a line is \"key = value\", a comment that begins with #, or empty; found "
                            + Visible.excerpt(line.strip(), 60));
        }
        int value = equals + 1;
        while (value < line.length() && Character.isWhitespace(line.charAt(value))) {
            value++;
        }
        String key = line.substring(start, equals).strip();
        String text = line.substring(value).strip();
        Entry entry = new Entry(key, text, file, Span.at(number, start + 1), Span.at(number, value + 1));
        if (text.isEmpty()) {
            throw invalid(file, Span.at(number, equals + 1), key + " has no value; give it one or take the line out");
        }
        return entry;
    }

    /** The value of a key, if it is there. */
    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Refuses keys that are not among these. */
    void allow(Collection<String> known) throws DesignException {
        for (Entry entry : entries.values()) {
            if (!known.contains(entry.key())) {
                throw invalid(
                        file,
                        entry.keyAt(),
                        "there is no key \"" + Visible.excerpt(entry.key(), 60) + "\""
                                + Nearest.hint(entry.key(), known));
            }
        }
    }

    /** The files of a chain, the most basic first, as one: later ones have the last word. */
    static Map<String, Entry> merged(List<KeyedFile> chain) {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (KeyedFile file : chain) {
            all.putAll(file.entries());
        }
        return all;
    }

    static DesignException invalid(String file, Span at, String why) {
        return new DesignException(DiagnosticCode.THEME_INVALID, file, at, why);
    }
}
