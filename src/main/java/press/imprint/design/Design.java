package press.imprint.design;

/**
 * All that decides how a story looks.
 *
 * @param theme styles and colors
 * @param layout the page
 * @param fonts fonts within reach
 * @param templates text templates within reach
 */
public record Design(Theme theme, Layout layout, Fonts fonts, Templates templates) {

    /**
     * The theme as formats with pages set it: with the layout's line spacing and line ends. Sizes and leadings are still
     * to be multiplied by {@link Layout#scale()}. Formats that flow (EPUB, text) use {@link #theme()}.
     */
    public Theme paged() {
        return layout.on(theme);
    }
}
