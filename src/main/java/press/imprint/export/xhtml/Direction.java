package press.imprint.export.xhtml;

import press.imprint.language.Language;

/** Which way the words of a language run on a line, as HTML and EPUB write it. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The value of the {@code dir} attribute. */
    public String label() {
        return label;
    }

    /** The direction of a language; left to right where the tag is {@code und}. */
    public static Direction of(String tag) {
        return Language.of(tag).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
