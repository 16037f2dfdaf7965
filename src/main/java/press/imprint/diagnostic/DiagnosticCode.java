package press.imprint.diagnostic;

import java.util.Locale;

/**
 * The kinds of thing that Imprint tells people about their words.
 *
 * <p>Names are API: stable, never reused. Sentences are not. What is said about one case is the
 * {@link Diagnostic#detail()}.
 */
public enum DiagnosticCode {

    // Reading bytes
    CHARSET_GUESSED(Severity.NOTE, "The character encoding was not declared and was guessed."),
    CHARSET_INVALID(Severity.WARNING, "Bytes that are no text in the encoding used were replaced by U+FFFD."),
    CONTROL_DROPPED(Severity.NOTE, "A control or other character that no output can hold was dropped."),
    CONTROL_REPLACED(
            Severity.NOTE,
            "A control character was read as the sign that Windows-1252 has in its place, or as a space."),
    FILE_MISSING(Severity.ERROR, "The file is not there."),
    FILE_UNREADABLE(Severity.ERROR, "The file cannot be read."),
    FILE_EMPTY(Severity.ERROR, "The file holds no words."),
    FILE_SKIPPED(Severity.NOTE, "Files in a folder that no reader takes were passed over."),
    FOLDER_EMPTY(Severity.ERROR, "The folder holds no file that can be read."),
    FORMAT_UNKNOWN(Severity.ERROR, "The format of the input was not recognised."),
    NOT_TEXT(Severity.ERROR, "The input looks like a binary file, not like text."),
    TOO_LARGE(Severity.ERROR, "A limit on size was reached."),
    TOO_DEEP(Severity.ERROR, "The input nests deeper than the limit."),
    TOO_SLOW(Severity.ERROR, "The story took longer than the limit."),
    NESTING_FLATTENED(Severity.WARNING, "Content nested deeper than the limit was kept without its outer structure."),
    ZIP_REFUSED(Severity.ERROR, "A ZIP file breaks a rule of safety."),
    XML_REFUSED(Severity.ERROR, "An XML file breaks a rule of safety or of XML itself."),

    // Understanding
    HEADLINE_GUESSED(Severity.NOTE, "A line was taken as the headline because of where it stands and how it looks."),
    HEADLINE_MISSING(Severity.NOTE, "The story has no headline; its file name or first words name the output."),
    HEADLINE_LIFTED(Severity.NOTE, "The first heading became the headline."),
    HEADING_LEVEL_CHANGED(Severity.NOTE, "Heading levels were changed so that none is skipped."),
    SUBHEAD_GUESSED(Severity.NOTE, "A bare line was taken as a subhead."),
    BYLINE_FOUND(Severity.NOTE, "A line was taken as the byline."),
    DATE_FOUND(Severity.NOTE, "A line was taken as the date."),
    DATELINE_FOUND(Severity.NOTE, "The words before the first dash were taken as the dateline."),
    EMBARGO_FOUND(Severity.NOTE, "A line was taken as the embargo."),
    SLUG_FOUND(Severity.NOTE, "A line was taken as the slug."),
    END_MARK_REMOVED(Severity.NOTE, "A mark for the end of the story was taken off."),
    LINES_JOINED(Severity.NOTE, "Hard-wrapped lines were joined into paragraphs."),
    HYPHEN_JOINED(Severity.NOTE, "A word divided at the end of a line was joined."),
    HYPHEN_KEPT(
            Severity.WARNING,
            "It is not certain whether a hyphen at the end of a line belongs to the word; it was kept."),
    LANGUAGE_GUESSED(Severity.NOTE, "The language was not declared and was detected."),
    LANGUAGE_UNKNOWN(Severity.WARNING, "The language is not declared and could not be detected."),
    METADATA_UNREADABLE(Severity.WARNING, "A metadata field could not be understood and was kept as it came."),
    FRONT_MATTER_BROKEN(Severity.WARNING, "The front matter is damaged and was kept as text."),
    JSON_INVALID(Severity.ERROR, "The JSON is not a story in Imprint's form."),
    JSON_FIELD_UNKNOWN(Severity.WARNING, "A field that this version does not know was passed over."),
    MARKUP_DROPPED(Severity.WARNING, "Markup that has no counterpart in the model was dropped; its words were kept."),
    CONTENT_DROPPED(Severity.WARNING, "Content that has no words or counterpart was dropped."),
    LINK_DROPPED(Severity.WARNING, "A link leads nowhere that may be followed; its words were kept."),
    ANCHOR_MISSING(Severity.WARNING, "An internal link leads to no heading; its words were kept."),
    REFERENCE_MISSING(Severity.WARNING, "A reference points to a definition that is not there."),
    DEFINITION_UNUSED(Severity.WARNING, "A definition that nothing refers to was kept at the end or named here."),
    FOOTNOTE_REPEATED(Severity.NOTE, "A note that is referred to more than once was repeated."),
    TABLE_PADDED(Severity.NOTE, "Rows of a table were made the same length."),
    PICTURE_MISSING(Severity.WARNING, "A picture is not where the story says; its words were kept."),
    PICTURE_OUTSIDE(Severity.WARNING, "A picture outside the story's folder was not read."),
    PICTURE_REMOTE(Severity.WARNING, "A picture on the network was not fetched."),
    PICTURE_DAMAGED(Severity.WARNING, "A picture's bytes are damaged or of an unknown kind."),
    PICTURE_TOO_LARGE(Severity.WARNING, "A picture is larger than the limit."),
    ALTERNATIVE_MISSING(Severity.NOTE, "A picture has no alternative text."),
    EMBEDDED_STORY_EDITED(
            Severity.WARNING,
            "The file was changed since Imprint wrote it; its visible text was read instead of the embedded story."),
    EMBEDDED_STORY_MISSING(Severity.WARNING, "The file carries no embedded story; its visible text was read."),

    // Mending
    QUOTE_RESTORED(Severity.NOTE, "A quotation mark lost to damage was restored."),
    APOSTROPHE_RESTORED(Severity.NOTE, "An apostrophe lost to damage was restored."),
    DASH_RESTORED(Severity.NOTE, "A dash lost to damage was restored."),
    MOJIBAKE_MENDED(Severity.NOTE, "Text decoded with the wrong encoding was set right."),
    MARK_DOUBTFUL(Severity.WARNING, "A damaged mark was restored without certainty."),
    MARK_UNRESTORED(Severity.WARNING, "A damaged mark could not be restored and was left as it is."),
    QUOTES_SET(Severity.NOTE, "Straight quotation marks were set as the language has them."),
    SPACES_JOINED(Severity.NOTE, "Runs of spaces between words were made one space each."),
    EMPTY_DROPPED(Severity.NOTE, "Empty blocks were dropped."),

    // Status
    STORY_KILLED(Severity.ERROR, "The story is killed and must not be used."),
    STORY_WITHHELD(Severity.ERROR, "The story is withheld and must not be used now."),
    STORY_EXPIRED(Severity.WARNING, "The story has expired."),
    STORY_EMBARGOED(Severity.ERROR, "The story is embargoed."),
    EMBARGO_STAMPED(
            Severity.WARNING, "The story is embargoed and was written all the same, as asked; each output says so."),

    // Writing
    GLYPH_MISSING(Severity.WARNING, "No font has a character; a visible substitute stands in its place."),
    LINK_FLATTENED(Severity.WARNING, "A link could not be kept in this format; its words were."),
    TABLE_SHRUNK(Severity.WARNING, "A table was made smaller to fit the page."),
    PICTURE_UNUSABLE(Severity.WARNING, "This format cannot show a picture; its words stand in its place."),
    MARKUP_FLATTENED(Severity.NOTE, "This format cannot show some markup; the words were kept."),
    LINE_OVERFULL(Severity.WARNING, "A word is wider than the line and was divided or runs over."),
    FONT_MISSING(Severity.ERROR, "A font that the theme names is not there."),
    THEME_INVALID(Severity.ERROR, "A theme or layout has a mistake."),
    TEMPLATE_INVALID(Severity.ERROR, "A template has a mistake."),
    OUTPUT_FAILED(Severity.ERROR, "A file could not be written."),
    OUTPUT_EXISTS(Severity.WARNING, "A file is there already and was left as it is."),
    STORY_FAILED(Severity.ERROR, "A story could not be written."),
    DUPLICATE_STORY(Severity.NOTE, "Two stories have the same name; the second got a number."),
    BUG(Severity.ERROR, "A bug in Imprint.");

    private final Severity severity;
    private final String sentence;

    DiagnosticCode(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** The name as printed: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence for people. */
    public String sentence() {
        return sentence;
    }
}
