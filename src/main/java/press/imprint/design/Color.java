package press.imprint.design;

import java.util.Locale;

/**
 * An ink in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Color(int red, int green, int blue) {

    public static final Color BLACK = new Color(0, 0, 0);

    public Color {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("parts of a color are 0 to 255");
        }
    }

    /** Six hexadecimal digits, without a sign before them. */
    public String hex() {
        return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
    }
}
