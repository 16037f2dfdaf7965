package press.imprint.layout;

/** What is asked of a cluster of characters, the unit that people take for one character. */
final class Clusters {

    private Clusters() {}

    /** Whether it is to look like a picture: by its own nature, by a selector, or by what it is joined with. */
    static boolean isEmoji(String cluster) {
        int first = cluster.codePointAt(0);
        if (first < 0x80 && cluster.length() == 1) {
            return false;
        }
        if (cluster.indexOf('\uFE0E') >= 0) {
            return false;
        }
        return Character.isEmojiPresentation(first)
                || cluster.indexOf('\uFE0F') >= 0
                || (cluster.indexOf('\u200D') >= 0 && Character.isEmoji(first))
                || cluster.codePoints().anyMatch(c -> c >= 0x1F3FB && c <= 0x1F3FF);
    }

    /** Whether a face has all characters of it that can be seen. */
    static boolean has(Typeface face, String cluster) {
        for (int i = 0; i < cluster.length(); ) {
            int c = cluster.codePointAt(i);
            if (!isInvisible(c) && !face.has(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Whether a character has no look of its own: joiners, selectors, direction marks, tags. */
    static boolean isInvisible(int c) {
        if (c < 0xAD) {
            return false;
        }
        return c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** Whether a line may be stretched beside it: ideographs, kana, hangul and their punctuation. */
    static boolean isEastAsian(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    /** Width in ems of the spaces that have a fixed one, or 0. */
    static double spaceWidth(int c) {
        return switch (c) {
            case 0x2001, 0x2003, 0x3000 -> 1;
            case 0x2000, 0x2002 -> 0.5;
            case 0x2004 -> 1 / 3.0;
            case 0x2005 -> 0.25;
            case 0x2006 -> 1 / 6.0;
            case 0x2007 -> 0.5;
            case 0x2008, 0x205F -> 0.22;
            case 0x2009, 0x202F -> 0.2;
            case 0x200A -> 0.1;
            default -> 0;
        };
    }
}
