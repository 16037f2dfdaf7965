package press.imprint.design;

/**
 * All that decides how a story looks.
 *
 * @param theme styles and colors
 * @param layout the page
 * @param fonts fonts within reach
 * @param templates text templates within reach
 */
public record Design(Theme theme, Layout layout, Fonts fonts, Templates templates) {}
