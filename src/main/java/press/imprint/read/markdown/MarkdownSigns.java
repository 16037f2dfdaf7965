package press.imprint.read.markdown;

import java.nio.charset.StandardCharsets;
import press.imprint.read.Likelihood;
import press.imprint.read.frontmatter.FrontMatter;

/** Looks for what only Markdown has, at the head of a file. */
final class MarkdownSigns {

    /** Bytes. */
    static final int LOOKED_AT = 4096;

    private MarkdownSigns() {}

    static Likelihood in(byte[] head) {
        // A wrong charset changes no sign that is looked for; UTF-16 has zeros, as binary files have.
        for (byte b : head) {
            if (b == 0) {
                return Likelihood.NO;
            }
        }
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (FrontMatter.isAt(words)) {
            return Likelihood.LIKELY;
        }
        String start = words.stripLeading();
        if (start.isEmpty()
                || start.startsWith("<!")
                || start.startsWith("<?")
                || start.startsWith("<html")
                || start.startsWith("{")
                || start.startsWith("%PDF")) {
            return Likelihood.NO;
        }
        return points(words) >= 2 ? Likelihood.LIKELY : Likelihood.MAYBE;
    }

    /** Signs found: two for what nobody writes in plain text, one for what some do. */
    private static int points(String words) {
        int points = 0;
        String before = "";
        for (String line : words.split("\n")) {
            String bare = line.strip();
            if (isHeading(line) || bare.startsWith("```") || bare.startsWith("~~~") || isTableRule(bare, before)) {
                points += 2;
            }
            if (hasLink(line)) {
                points += 2;
            }
            if (isUnderline(line)
                    && !before.isBlank()
                    && Math.abs(before.strip().length() - bare.length()) <= 3) {
                points++;
            }
            if (bare.contains("**")
                    && bare.indexOf("**") != bare.lastIndexOf("**")
                    && !isUnderline(bare.replace('*', '-'))) {
                points++;
            }
            before = line;
        }
        return points;
    }

    private static boolean isHeading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        // "### " ends a wire story; a heading has words behind it.
        return level >= 1
                && level <= 6
                && line.length() > level + 1
                && line.charAt(level) == ' '
                && !line.substring(level).isBlank();
    }

    private static boolean isUnderline(String line) {
        String bare = line.strip();
        return bare.length() >= 3
                && (bare.chars().allMatch(c -> c == '=') || bare.chars().allMatch(c -> c == '-'));
    }

    private static boolean isTableRule(String bare, String before) {
        return bare.contains("|")
                && before.contains("|")
                && bare.contains("-")
                && bare.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
    }

    private static boolean hasLink(String line) {
        int middle = line.indexOf("](");
        return middle > 0 && line.lastIndexOf('[', middle) >= 0 && line.indexOf(')', middle) > 0;
    }
}
