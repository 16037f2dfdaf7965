package press.imprint.export.docx;

/** Which way text runs, told by its first letter that has a direction (UAX 9, rules P2 and P3). */
final class Direction {

    private Direction() {}

    /** Whether any character runs from right to left. */
    static boolean mixed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x0590 && ofLetter(text.codePointAt(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 1 for right to left, -1 for left to right, 0 where no letter tells. */
    static int first(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int direction = ofLetter(text.codePointAt(i));
            if (direction != 0) {
                return direction;
            }
        }
        return 0;
    }

    /** 1, -1, or 0 for what takes the direction of its neighbours. */
    static int ofLetter(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    /**
     * The end of the stretch from an index on that runs one way. What has no direction of its own belongs to the
     * paragraph's direction unless it stands between letters of the other (UAX 9, rules N1 and N2).
     */
    static int stretchEnd(String text, int from, boolean rightToLeft, boolean paragraph) {
        int lastLetterEnd = from;
        int i = from;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int direction = ofLetter(codePoint);
            if (direction != 0 && direction > 0 != rightToLeft) {
                return rightToLeft == paragraph ? i : lastLetterEnd;
            }
            i += Character.charCount(codePoint);
            if (direction != 0) {
                lastLetterEnd = i;
            }
        }
        return rightToLeft == paragraph ? i : lastLetterEnd;
    }
}
