package press.imprint.read.frontmatter;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Span;

/**
 * Reads damaged YAML field by field, so that one forgotten quotation mark does not cost the headline: each field that YAML
 * understands alone is read, each other is taken as the text behind its colon.
 *
 * @param fields the fields, in order
 * @param rest lines before the first field, as they came; may be empty
 */
record LineByLine(List<Field> fields, String rest) {

    /** Whether the text looks like fields at all: its first line that says something is {@code name: ...}. */
    static boolean looksLikeFields(String yaml) {
        for (String line : yaml.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                return nameLength(line) > 0;
            }
        }
        return false;
    }

    /** Length of the name of a field that begins in this line, or 0. */
    private static int nameLength(String line) {
        int i = 0;
        while (i < line.length() && i < 60 && isNameCharacter(line.charAt(i), i)) {
            i++;
        }
        boolean ends = i < line.length()
                && line.charAt(i) == ':'
                && (i + 1 == line.length() || line.charAt(i + 1) == ' ' || line.charAt(i + 1) == '\t');
        return ends && i > 0 ? i : 0;
    }

    private static boolean isNameCharacter(char c, int index) {
        return Character.isLetter(c)
                || c == '_'
                || (index > 0 && (Character.isDigit(c) || c == '-' || c == '.' || c == ' '));
    }

    static LineByLine read(String yaml, int firstLine) {
        List<Field> fields = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        String[] lines = yaml.split("\n", -1);
        int i = 0;
        while (i < lines.length && nameLength(lines[i]) == 0) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                rest.append(lines[i]).append('\n');
            }
            i++;
        }
        while (i < lines.length) {
            int end = i + 1;
            while (end < lines.length && nameLength(lines[end]) == 0) {
                end++;
            }
            fields.add(field(String.join("\n", List.of(lines).subList(i, end)), firstLine + i));
            i = end;
        }
        return new LineByLine(fields, rest.toString());
    }

    private static Field field(String chunk, int line) {
        try {
            List<Field> alone = YamlFields.read(chunk.replace("\t", "  "), line);
            if (alone != null && alone.size() == 1) {
                return alone.getFirst();
            }
        } catch (BrokenFields e) {
            // Then as text; the caller has said that the front matter is damaged.
        }
        int name = nameLength(chunk.lines().findFirst().orElse(""));
        String words = chunk.substring(name + 1).strip();
        boolean quoted = words.length() > 1
                && (words.charAt(0) == '"' || words.charAt(0) == '\'')
                && words.charAt(words.length() - 1) == words.charAt(0);
        String text = quoted ? words.substring(1, words.length() - 1) : words;
        return new Field(
                chunk.substring(0, name), new FieldValue.Scalar(text, true), new Span(line, 1, line, name + 1));
    }
}
