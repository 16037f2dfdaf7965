package press.imprint.export.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import press.imprint.design.Role;

/**
 * The paragraph styles of a story in Word: the role that a theme dresses, under the name that Word, or else pandoc,
 * knows it by.
 *
 * <p>Names are what programs match by, in every language of Word; ids are ours.
 */
enum WordStyle {
    NORMAL("Normal", "Normal", Role.BODY, 0),
    FIRST_PARAGRAPH("FirstParagraph", "First Paragraph", Role.FIRST_PARAGRAPH, 1),
    TITLE("Title", "Title", Role.HEADLINE, 2),
    SUBTITLE("Subtitle", "Subtitle", Role.SUBHEADLINE, 2),
    ABSTRACT("Abstract", "Abstract", Role.SUMMARY, 3),
    AUTHOR("Author", "Author", Role.BYLINE, 3),
    DATE("Date", "Date", Role.PUBLISHED, 3),
    KICKER("Kicker", "Kicker", Role.KICKER, 4),
    NOTICE("Notice", "Notice", Role.NOTICE, 4),
    CORRECTION("Correction", "Correction", Role.CORRECTION, 4),
    EDITORS_NOTE("EditorsNote", "Editor's Note", Role.EDITORS_NOTE, 4),
    HEADING_1("Heading1", "heading 1", Role.HEADING_1, 9),
    HEADING_2("Heading2", "heading 2", Role.HEADING_2, 9),
    HEADING_3("Heading3", "heading 3", Role.HEADING_3, 9),
    HEADING_4("Heading4", "heading 4", Role.HEADING_4, 9),
    HEADING_5("Heading5", "heading 5", Role.HEADING_5, 9),
    HEADING_6("Heading6", "heading 6", Role.HEADING_6, 9),
    HEADING_7("Heading7", "heading 7", Role.HEADING_6, 9),
    QUOTE("Quote", "Quote", Role.QUOTE, 29),
    ATTRIBUTION("QuoteAttribution", "Quote Attribution", Role.ATTRIBUTION, 29),
    PULL_QUOTE("IntenseQuote", "Intense Quote", Role.PULL_QUOTE, 30),
    PULL_QUOTE_ATTRIBUTION("IntenseQuoteAttribution", "Intense Quote Attribution", Role.ATTRIBUTION, 30),
    LIST_BULLET("ListBullet", "List Bullet", Role.LIST_ITEM, 34),
    LIST_BULLET_2("ListBullet2", "List Bullet 2", Role.LIST_ITEM, 34),
    LIST_BULLET_3("ListBullet3", "List Bullet 3", Role.LIST_ITEM, 34),
    LIST_BULLET_4("ListBullet4", "List Bullet 4", Role.LIST_ITEM, 34),
    LIST_BULLET_5("ListBullet5", "List Bullet 5", Role.LIST_ITEM, 34),
    LIST_NUMBER("ListNumber", "List Number", Role.LIST_ITEM, 34),
    LIST_NUMBER_2("ListNumber2", "List Number 2", Role.LIST_ITEM, 34),
    LIST_NUMBER_3("ListNumber3", "List Number 3", Role.LIST_ITEM, 34),
    LIST_NUMBER_4("ListNumber4", "List Number 4", Role.LIST_ITEM, 34),
    LIST_NUMBER_5("ListNumber5", "List Number 5", Role.LIST_ITEM, 34),
    LIST_CONTINUE("ListContinue", "List Continue", Role.LIST_ITEM, 34),
    CAPTIONED_FIGURE("CaptionedFigure", "Captioned Figure", Role.BODY, 35),
    FIGURE("Figure", "Figure", Role.BODY, 35),
    CAPTION("Caption", "caption", Role.CAPTION, 35),
    CREDIT("PictureCredit", "Picture Credit", Role.CREDIT, 35),
    TABLE_CAPTION("TableCaption", "Table Caption", Role.TABLE_CAPTION, 35),
    TABLE_HEADER("TableHeader", "Table Header", Role.TABLE_HEADER, 36),
    TABLE_TEXT("TableText", "Table Text", Role.TABLE_CELL, 36),
    TABLE_END("TableEnd", "Table End", Role.TABLE_CELL, 36),
    SOURCE_CODE("SourceCode", "Source Code", Role.CODE, 37),
    ASIDE_TITLE("AsideTitle", "Aside Title", Role.ASIDE_TITLE, 38),
    ASIDE("Aside", "Aside", Role.ASIDE, 38),
    TERM("DefinitionTerm", "Definition Term", Role.TERM, 39),
    DEFINITION("Definition", "Definition", Role.DESCRIPTION, 39),
    VERSE("Verse", "Verse", Role.VERSE, 39),
    CUE("Cue", "Cue", Role.CUE, 39),
    SECTION_BREAK("SectionBreak", "Section Break", Role.SECTION_BREAK, 39),
    FOOTNOTE_TEXT("FootnoteText", "footnote text", Role.FOOTNOTE, 99),
    COLOPHON("Colophon", "Colophon", Role.COLOPHON, 40),
    HEADER("Header", "header", Role.RUNNING_HEAD, 99),
    FOOTER("Footer", "footer", Role.RUNNING_FOOT, 99),
    CONTENTS_1("TOC1", "toc 1", Role.CONTENTS, 39);

    /** By level. */
    static final List<WordStyle> HEADINGS = List.copyOf(EnumSet.range(HEADING_1, HEADING_7));

    /** Items of bullet lists by depth. */
    static final List<WordStyle> BULLETS = List.copyOf(EnumSet.range(LIST_BULLET, LIST_BULLET_5));

    /** Items of numbered lists by depth. */
    static final List<WordStyle> NUMBERS = List.copyOf(EnumSet.range(LIST_NUMBER, LIST_NUMBER_5));

    private final String id;
    private final String word;
    private final Role role;
    private final int priority;
    private final String kind;

    WordStyle(String id, String word, Role role, int priority) {
        this.id = id;
        this.word = word;
        this.role = role;
        this.priority = priority;
        this.kind = word.toLowerCase(Locale.ROOT);
    }

    String id() {
        return id;
    }

    /** The name by which Word knows it ({@code w:name}). */
    String word() {
        return word;
    }

    /** What {@link press.imprint.json.WordsSeal} is told of it: the name in lower case. */
    String kind() {
        return this == FIRST_PARAGRAPH ? NORMAL.kind : kind;
    }

    Role role() {
        return role;
    }

    /** Place in Word's list of styles. */
    int priority() {
        return priority;
    }

    boolean isHeading() {
        return HEADINGS.contains(this);
    }

    /** Level 1 to 7 of a heading style. */
    int headingLevel() {
        return HEADINGS.indexOf(this) + 1;
    }

    static WordStyle heading(int level) {
        return HEADINGS.get(level - 1);
    }

    /** The style of list items at a depth from 0; deeper than five, Word has no names. */
    static WordStyle listItem(boolean numbered, int depth) {
        List<WordStyle> styles = numbered ? NUMBERS : BULLETS;
        return styles.get(Math.min(depth, styles.size() - 1));
    }

    /** The style for a line of the head or the end of a story. */
    static WordStyle of(Role role) {
        return switch (role) {
            case HEADLINE -> TITLE;
            case SUBHEADLINE -> SUBTITLE;
            case SUMMARY -> ABSTRACT;
            case BYLINE -> AUTHOR;
            case PUBLISHED -> DATE;
            case KICKER -> KICKER;
            case NOTICE -> NOTICE;
            case CORRECTION -> CORRECTION;
            case EDITORS_NOTE -> EDITORS_NOTE;
            case COLOPHON -> COLOPHON;
            default -> NORMAL;
        };
    }
}
