package press.imprint.read.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * Lists of attributes in braces that pandoc, kramdown, Hugo and others set behind what they belong to:
 * {@code {: .class}}, {@code {#id}}, {@code {width=50%}}. They are never words.
 */
final class AttributeList {

    private AttributeList() {}

    static boolean canStart(String words) {
        return words.length() > 2 && words.charAt(0) == '{';
    }

    /** Whether an attribute list may belong to this node. */
    static boolean mayFollow(@Nullable Node node) {
        return node instanceof Image
                || node instanceof Link
                || node instanceof Code
                || node instanceof Emphasis
                || node instanceof StrongEmphasis;
    }

    /** Length of the list at the start of a text, or 0. */
    static int length(String text) {
        int end = text.indexOf('}');
        if (end < 2 || text.charAt(0) != '{') {
            return 0;
        }
        String inside = text.substring(1, end).strip();
        boolean said = inside.startsWith(":");
        String list = said ? inside.substring(1).strip() : inside;
        if (list.isEmpty()) {
            return said ? end + 1 : 0;
        }
        for (String part : list.split("\\s+")) {
            boolean named = part.length() > 1 && (part.charAt(0) == '.' || part.charAt(0) == '#');
            int equals = part.indexOf('=');
            boolean valued = equals > 0 && isName(part.substring(0, equals));
            boolean rest = part.endsWith("\"") || part.endsWith("'");
            if (!named && !valued && !rest && !said) {
                return 0;
            }
        }
        return end + 1;
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':');
    }

    /** Start of a list at the end of a text, with a blank before it: {@code Title {#title}}; or -1. */
    static int trailing(String text) {
        String words = text.stripTrailing();
        int open = words.lastIndexOf('{');
        if (open < 1 || !words.endsWith("}") || length(words.substring(open)) != words.length() - open) {
            return -1;
        }
        return Character.isWhitespace(words.charAt(open - 1)) ? open : -1;
    }

    /** The identifier in a list, or the empty string. */
    static String identifier(String list) {
        for (String part : list.replace("{", " ")
                .replace("}", " ")
                .replace(":", " ")
                .strip()
                .split("\\s+")) {
            if (part.startsWith("#")) {
                return part.substring(1);
            }
        }
        return "";
    }
}
