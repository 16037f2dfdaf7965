package press.imprint.read.markdown;

/**
 * Takes brackets nested deeper than any text nests them out of the parser's sight, and puts them back afterwards.
 *
 * <p>commonmark-java looks at all text between two brackets when the second comes, so 100,000 nested ones would take
 * minutes. Each is replaced, one for one, by a noncharacter, which no text has; so all places stay right.
 */
final class BracketLimit {

    private static final int DEEPEST = 200;
    private static final char OPEN = '\uFDD2';
    private static final char CLOSE = '\uFDD3';

    private BracketLimit() {}

    /** The text with brackets that are too deep hidden; usually the text itself. */
    static String hidden(String text) {
        StringBuilder changed = null;
        int depth = 0;
        boolean lineIsBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                depth = lineIsBlank ? 0 : depth;
                lineIsBlank = true;
                continue;
            }
            lineIsBlank &= c == ' ' || c == '\t';
            boolean hide = false;
            if (c == '[') {
                hide = ++depth > DEEPEST;
            } else if (c == ']' && depth > 0) {
                hide = depth-- > DEEPEST;
            }
            if (hide) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, c == '[' ? OPEN : CLOSE);
            }
        }
        return changed == null ? text : changed.toString();
    }

    /** The brackets back in a piece of the text. */
    static String shown(String text) {
        return text.indexOf(OPEN) < 0 && text.indexOf(CLOSE) < 0
                ? text
                : text.replace(OPEN, '[').replace(CLOSE, ']');
    }
}
