package press.imprint.export.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import press.imprint.article.Block.NumberStyle;
import press.imprint.xml.XmlText;

/**
 * numbering.xml: one {@code w:num} for each list of the story, so that each counts for itself (17.9.15), on one
 * {@code w:abstractNum} for each way of counting and place on the page.
 */
final class Numbering {

    /** Word's lists have nine levels. */
    static final int LEVELS = 9;

    /** The lists that the styles List Bullet and List Number stand for when a person applies them. */
    static final int STYLE_BULLETS = 1;

    static final int STYLE_NUMBERS = 2;

    private static final String BULLET = "•";
    private static final String DASH = "–";

    /** How items are marked. */
    enum Format {
        BULLET("bullet"),
        /** The box of a task is part of its text; nothing stands before it. */
        TASK("bullet"),
        DECIMAL("decimal"),
        LOWER_ALPHA("lowerLetter"),
        UPPER_ALPHA("upperLetter"),
        LOWER_ROMAN("lowerRoman"),
        UPPER_ROMAN("upperRoman");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        static Format of(NumberStyle style) {
            return switch (style) {
                case DECIMAL -> DECIMAL;
                case LOWER_ALPHA -> LOWER_ALPHA;
                case UPPER_ALPHA -> UPPER_ALPHA;
                case LOWER_ROMAN -> LOWER_ROMAN;
                case UPPER_ROMAN -> UPPER_ROMAN;
            };
        }

        boolean isNumbered() {
            return this != BULLET && this != TASK;
        }
    }

    /**
     * A way of counting.
     *
     * @param origin where the mark of level 0 stands, in twips; below 0 where a list does not begin at level 0
     * @param hanging room for the mark
     * @param step how much further in each level stands
     */
    private record Scheme(Format format, int origin, int hanging, int step) {}

    private final Map<Scheme, Integer> schemes = new LinkedHashMap<>();
    private final WordXml nums = new WordXml();
    private final int step;
    private int lastNum = STYLE_NUMBERS;

    Numbering(int step) {
        this.step = step;
    }

    /** The room that marks need: more than a step where numbers are long. */
    int hanging(Format format, int start, int items) {
        if (!format.isNumbered()) {
            return step;
        }
        int longest = Math.max(
                label(format, start + items - 1).length(),
                format == Format.LOWER_ROMAN || format == Format.UPPER_ROMAN ? longestRoman(start, items) : 0);
        return Math.max(step, 120 * (longest + 1) + 100);
    }

    private static int longestRoman(int start, int items) {
        int longest = 0;
        for (int i = 0; i < Math.min(items, 100); i++) {
            longest = Math.max(longest, RomanNumeral.of(start + i).length());
        }
        return longest;
    }

    private static String label(Format format, int number) {
        return switch (format) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_ALPHA, UPPER_ALPHA -> "a".repeat(1 + (number - 1) / 26);
            case LOWER_ROMAN, UPPER_ROMAN -> RomanNumeral.of(number);
            case BULLET, TASK -> BULLET;
        };
    }

    /**
     * A new list.
     *
     * @param level the level its items have, 0 to 8
     * @param at where its marks stand, in twips from the edge of the text
     * @param hanging room for the marks
     * @param start number of the first item
     * @return its number, for {@code w:numId}
     */
    int list(Format format, int level, int at, int hanging, int start) {
        Scheme scheme = new Scheme(format, at - level * step, hanging, step);
        int id = schemes.computeIfAbsent(scheme, unused -> schemes.size() + 2);
        int num = ++lastNum;
        nums.raw("<w:num w:numId=\"")
                .raw(num)
                .raw("\"><w:abstractNumId w:val=\"")
                .raw(id)
                .raw("\"/>");
        if (format.isNumbered()) {
            nums.raw("<w:lvlOverride w:ilvl=\"")
                    .raw(level)
                    .raw("\"><w:startOverride w:val=\"")
                    .raw(start);
            nums.raw("\"/></w:lvlOverride>");
        }
        nums.raw("</w:num>");
        return num;
    }

    /** Whether there is no list but those that styles stand for. */
    boolean isPlain() {
        return lastNum == STYLE_NUMBERS;
    }

    /** The part. */
    byte[] bytes() {
        WordXml out = new WordXml().raw(WordXml.DECLARATION);
        out.raw("<w:numbering xmlns:w=\"" + Namespaces.W + "\">");
        abstractNum(out, 0, new Scheme(Format.BULLET, 0, step, step), "ListBullet");
        abstractNum(out, 1, new Scheme(Format.DECIMAL, 0, Math.max(step, 340), step), "ListNumber");
        schemes.forEach((scheme, id) -> abstractNum(out, id, scheme, ""));
        out.raw("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        out.raw("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>");
        return out.raw(nums.toString()).raw("</w:numbering>").bytes();
    }

    private static void abstractNum(WordXml out, int id, Scheme scheme, String style) {
        out.raw("<w:abstractNum w:abstractNumId=\"").raw(id).raw("\"><w:nsid w:val=\"");
        out.raw(String.format(Locale.ROOT, "%08X", 0x1A9E0000 + id))
                .raw("\"/><w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < LEVELS; level++) {
            level(out, scheme, level, style);
        }
        out.raw("</w:abstractNum>");
    }

    private static void level(WordXml out, Scheme scheme, int level, String style) {
        out.raw("<w:lvl w:ilvl=\"").raw(level).raw("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
        out.raw(scheme.format().word).raw("\"/>");
        if (!style.isEmpty() && level < 5) {
            out.raw("<w:pStyle w:val=\"")
                    .raw(style)
                    .raw(level == 0 ? "" : Integer.toString(level + 1))
                    .raw("\"/>");
        }
        String text = switch (scheme.format()) {
            case BULLET -> level % 2 == 0 ? BULLET : DASH;
            case TASK -> "";
            case DECIMAL, LOWER_ALPHA, UPPER_ALPHA, LOWER_ROMAN, UPPER_ROMAN -> "%" + (level + 1) + ".";
        };
        if (scheme.format() == Format.TASK) {
            out.raw("<w:suff w:val=\"nothing\"/>");
        }
        int left = Math.max(scheme.origin() + level * scheme.step() + scheme.hanging(), scheme.hanging());
        out.raw("<w:lvlText w:val=\"").raw(XmlText.attribute(text)).raw("\"/><w:lvlJc w:val=\"left\"/>");
        out.properties(
                Properties.paragraph().with("ind", "w:left=\"" + left + "\" w:hanging=\"" + scheme.hanging() + "\""));
        out.raw("</w:lvl>");
    }
}
