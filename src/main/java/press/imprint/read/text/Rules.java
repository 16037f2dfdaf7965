package press.imprint.read.text;

/** Lines that are drawn, not written: {@code ***}, {@code * * *}, {@code -----}, {@code ⁂}. */
final class Rules {

    private static final String DRAWN = "*-_=~·•—–―─━+°#⁂❦§●■";

    private Rules() {}

    /** Whether the line is a rule of one sort of character, at least three of them. */
    static boolean isRule(Line line) {
        return drawn(line) != 0;
    }

    /** The character that a rule is drawn with, or 0. */
    static char drawn(Line line) {
        if (line.isBlank() || DRAWN.indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        char sign = line.charAt(0);
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == sign) {
                count++;
            } else if (!Line.isSpace(c)) {
                return 0;
            }
        }
        return count >= 3 || sign == '⁂' || sign == '❦' ? sign : 0;
    }

    /** Whether a line is drawn under another: about as long, without gaps. */
    static boolean underlines(Line title, Line rule) {
        char sign = drawn(rule);
        if ((sign != '=' && sign != '-' && sign != '~') || title.isBlank() || isRule(title)) {
            return false;
        }
        int difference = Math.abs(rule.length() - title.length());
        return rule.indent() <= title.indent() + 2
                && title.length() <= Subheads.LONGEST_TITLE
                && (difference <= 4 || difference * 3 <= title.length());
    }
}
