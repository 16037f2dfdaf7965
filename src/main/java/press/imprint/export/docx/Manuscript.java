package press.imprint.export.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.json.WordsSeal;

/** What all writers of one file share: styles, lists, notes, pictures, and the numbers that must not repeat. */
final class Manuscript {

    private final StyleSheet styles;
    private final Numbering numbering;
    private final PictureParts media;
    private final Diagnostics diagnostics;
    private final WordsSeal seal = new WordsSeal();
    private final TextPart document = TextPart.empty();
    private final TextPart notes = TextPart.empty();
    private final Map<String, String> bookmarks = new HashMap<>();
    private SequencedMap<PictureId, Picture> pictures = new java.util.LinkedHashMap<>();
    private Optional<Tongue> language = Optional.empty();
    private int lastDrawing;
    private int lastBookmark;
    private int lastNote;
    private int story;

    Manuscript(StyleSheet styles, PictureParts media, Diagnostics diagnostics) {
        this.styles = styles;
        this.numbering = new Numbering(styles.listStep());
        this.media = media;
        this.diagnostics = diagnostics;
    }

    /**
     * Begins a story: names of headings and pictures are its own.
     *
     * @param otherLanguage the story's language where it is not that of the file
     */
    void beginStory(
            SequencedMap<PictureId, Picture> ofStory, Iterable<String> anchors, Optional<Tongue> otherLanguage) {
        pictures = ofStory;
        language = otherLanguage;
        bookmarks.clear();
        story++;
        int heading = 0;
        for (String anchor : anchors) {
            bookmarks.put(anchor, bookmarkName(anchor, ++heading));
        }
    }

    /** Word's bookmarks are at most 40 letters, digits and low lines, and begin with a letter (17.13.6.2). */
    private String bookmarkName(String anchor, int heading) {
        StringBuilder name = new StringBuilder("s" + story + "_" + heading + "_");
        for (int i = 0; i < anchor.length() && name.length() < 40; i++) {
            char c = anchor.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            name.append(plain ? c : '_');
        }
        return name.toString();
    }

    Optional<String> bookmark(String anchor) {
        return Optional.ofNullable(bookmarks.get(anchor));
    }

    StyleSheet styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    PictureParts media() {
        return media;
    }

    WordsSeal seal() {
        return seal;
    }

    TextPart document() {
        return document;
    }

    TextPart notes() {
        return notes;
    }

    /** The language to be said with each run of this story, if any. */
    Optional<Tongue> language() {
        return language;
    }

    Picture picture(PictureId id) {
        Picture picture = pictures.get(id);
        if (picture == null) {
            throw new IllegalStateException("the picture " + id.digest() + " is not in the story");
        }
        return picture;
    }

    int nextDrawing() {
        return ++lastDrawing;
    }

    int nextBookmark() {
        return ++lastBookmark;
    }

    int nextNote() {
        return ++lastNote;
    }

    boolean hasNotes() {
        return lastNote > 0;
    }

    void say(DiagnosticCode code, Span at, String detail) {
        diagnostics.say(code, at, detail);
    }
}
