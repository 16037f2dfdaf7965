package press.imprint.design;

import java.util.Locale;

/**
 * The parts that words play on a page. A theme gives each a {@link TextStyle}; PDF sets it so, DOCX has a named style for
 * it, EPUB a CSS class of the same name.
 */
public enum Role {
    BODY,
    FIRST_PARAGRAPH,
    HEADLINE,
    SUBHEADLINE,
    SUMMARY,
    BYLINE,
    /** Dates of publication and update under the byline. */
    PUBLISHED,
    /** Section or slug over the headline. */
    KICKER,
    /** Embargo, expiry, and other words of warning on top. */
    NOTICE,
    /** A labelled correction. */
    CORRECTION,
    /** The editor's note, where asked for. */
    EDITORS_NOTE,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    QUOTE,
    ATTRIBUTION,
    PULL_QUOTE,
    LIST_ITEM,
    CAPTION,
    CREDIT,
    TABLE_CAPTION,
    TABLE_HEADER,
    TABLE_CELL,
    CODE,
    ASIDE_TITLE,
    ASIDE,
    TERM,
    DESCRIPTION,
    VERSE,
    CUE,
    SECTION_BREAK,
    FOOTNOTE,
    /** Credit line, copyright, source address, at the end of the story. */
    COLOPHON,
    RUNNING_HEAD,
    RUNNING_FOOT,
    /** The title of a bundle. */
    BOOK_TITLE,
    /** Entries of a table of contents. */
    CONTENTS;

    /** As written in a theme and as CSS class: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a heading of this level, 1 to 6. */
    public static Role heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            case 5 -> HEADING_5;
            case 6 -> HEADING_6;
            default -> throw new IllegalArgumentException("heading level " + level);
        };
    }
}
