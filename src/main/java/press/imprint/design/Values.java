package press.imprint.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.imprint.design.KeyedFile.Entry;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.Nearest;

/** The typed values of theme and layout files. What is not one is an error at its place. */
final class Values {

    private static final Map<String, Double> POINTS = Map.of("pt", 1.0, "mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0);

    private Values() {}

    /**
     * A length in points: a number and pt, mm, cm, in or em.
     *
     * @param em what one em is, in points; not above 0 where em means nothing
     */
    static double length(Entry entry, double em, double least, double most) throws DesignException {
        String text = entry.value();
        int unit = text.length();
        while (unit > 0 && Character.isLetter(text.charAt(unit - 1))) {
            unit--;
        }
        String name = text.substring(unit);
        double factor = name.equals("em") && em > 0 ? em : POINTS.getOrDefault(name, Double.NaN);
        String units = em > 0 ? "pt, mm, cm, in or em" : "pt, mm, cm or in";
        if (Double.isNaN(factor)) {
            if (text.substring(0, unit).strip().equals("0") && name.isEmpty()) {
                factor = 1;
            } else {
                throw entry.wrong("a length is a number with " + units + ", such as 12pt");
            }
        }
        double points =
                decimal(entry, text.substring(0, unit).strip(), "a length is a number with " + units + ", such as 12pt")
                        * factor;
        if (points < least || points > most) {
            throw entry.wrong("not between " + plain(least) + "pt and " + plain(most) + "pt");
        }
        return points;
    }

    /** A number without unit. */
    static double number(Entry entry, double least, double most) throws DesignException {
        double value = decimal(entry, entry.value(), "not a number such as 1.5");
        if (value < least || value > most) {
            throw entry.wrong("not between " + plain(least) + " and " + plain(most));
        }
        return value;
    }

    private static double decimal(Entry entry, String digits, String why) throws DesignException {
        boolean digit = false;
        boolean dot = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean good = (c >= '0' && c <= '9') || (c == '.' && !dot) || (i == 0 && (c == '-' || c == '+'));
            if (!good) {
                throw entry.wrong(why);
            }
            digit |= c >= '0' && c <= '9';
            dot |= c == '.';
        }
        if (!digit || digits.length() > 12) {
            throw entry.wrong(why);
        }
        return Double.parseDouble(digits);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** {@code #rrggbb} or {@code #rgb}. */
    static Color color(Entry entry) throws DesignException {
        String text = entry.value();
        boolean hex =
                text.startsWith("#") && text.substring(1).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        if (!hex || (text.length() != 7 && text.length() != 4)) {
            throw entry.wrong("a color is # and six hexadecimal digits, such as #8a1c1c");
        }
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            parts[i] = text.length() == 7
                    ? Integer.parseInt(text.substring(1 + 2 * i, 3 + 2 * i), 16)
                    : 17 * Character.digit(text.charAt(1 + i), 16);
        }
        return new Color(parts[0], parts[1], parts[2]);
    }

    /** Yes or no. */
    static boolean flag(Entry entry) throws DesignException {
        return choice(entry, List.of("yes", "no", "true", "false")) % 2 == 0;
    }

    /** The index of one of these words. */
    static int choice(Entry entry, List<String> words) throws DesignException {
        int index = words.indexOf(entry.value());
        if (index < 0) {
            List<String> all = new ArrayList<>(words);
            throw entry.wrong("not one of " + String.join(", ", all) + Nearest.hint(entry.value(), words));
        }
        return index;
    }
}
