package press.imprint.export.epub;

import press.imprint.design.Color;

/**
 * A theme's ink made readable on any screen.
 *
 * <p>An e-book does not know its paper: the reader may have white, sepia or black, and few reading systems tell. A color
 * of relative luminance 0.18 has a contrast of at least 4.5 with both white and black (WCAG 2.2, success criterion
 * 1.4.3), so hues of the theme are kept and brought to that luminance. Greys say nothing but "less": they become the
 * reader's own color, thinned.
 */
final class ScreenColor {

    private static final double BETWEEN = 0.18;

    private ScreenColor() {}

    /** Whether the ink has a hue worth keeping. */
    static boolean hasHue(Color color) {
        int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
        int least = Math.min(color.red(), Math.min(color.green(), color.blue()));
        return most - least > 32;
    }

    /** Whether the ink is a grey plainly lighter than text. */
    static boolean isFaint(Color color) {
        return !hasHue(color) && luminance(color) > 0.05;
    }

    /** The hue at the luminance between black and white: six hexadecimal digits after a sign. */
    static String of(Color color) {
        double[] light = {linear(color.red()), linear(color.green()), linear(color.blue())};
        double now = luminance(color);
        // Dark inks are lit as far as keeps them as calm as they were, and thinned with white for the rest.
        double lit = now > BETWEEN ? BETWEEN / now : StrictMath.pow(BETWEEN / now, 0.75);
        double after = now * lit;
        double white = after < BETWEEN ? (BETWEEN - after) / (1 - after) : 0;
        for (int i = 0; i < 3; i++) {
            double part = Math.min(1, light[i] * lit);
            light[i] = part + (1 - part) * white;
        }
        return "#" + new Color(coded(light[0]), coded(light[1]), coded(light[2])).hex();
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int coded(double light) {
        double value = light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
        return (int) StrictMath.round(Math.clamp(value, 0, 1) * 255);
    }
}
