package press.imprint.export.epub;

/** A mark in a page's head that says what we made it for, so that our own reader need not guess. */
final class PageMark {

    /** Front matter, contents: nothing that is told elsewhere. */
    static final String FRAME = mark("frame");

    private PageMark() {}

    /** A page of a story: its first or a further one. */
    static String story(int number) {
        return mark(number == 0 ? "story" : "more");
    }

    private static String mark(String what) {
        return "<meta name=\"imprint-page\" content=\"" + what + "\"/>\n";
    }
}
