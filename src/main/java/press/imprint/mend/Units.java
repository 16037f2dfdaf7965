package press.imprint.mend;

/** The paragraphs of a text: a line each, or, where lines are hard-wrapped, what blank lines divide. */
final class Units {

    private static final int WIDEST_WRAP = 100;

    private final String text;
    private final boolean wrapped;

    Units(String text) {
        this.text = text;
        this.wrapped = isWrapped(text);
    }

    int startOf(int at, int notBefore) {
        int start = at;
        while (start > notBefore && !isEnd(start - 1)) {
            start--;
        }
        return start;
    }

    int endOf(int at) {
        int end = at;
        while (end < text.length() && !isEnd(end)) {
            end++;
        }
        return end;
    }

    /** Where the words of the next paragraph begin. */
    int nextStart(int end) {
        int start = end;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private boolean isEnd(int i) {
        if (text.charAt(i) != '\n') {
            return false;
        }
        return !wrapped
                || i + 1 >= text.length()
                || text.charAt(i + 1) == '\n'
                || (i > 0 && text.charAt(i - 1) == '\n');
    }

    private static boolean isWrapped(String text) {
        int widest = 0;
        int lines = 0;
        int blanks = 0;
        int followed = 0;
        boolean wordsBefore = false;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean words = end > start;
            lines += words ? 1 : 0;
            blanks += words ? 0 : 1;
            followed += words && wordsBefore && end - start > 40 ? 1 : 0;
            wordsBefore = words && end - start > 40;
            widest = Math.max(widest, end - start);
            start = end + 1;
        }
        return widest <= WIDEST_WRAP && blanks > 0 && followed * 3 > lines;
    }
}
