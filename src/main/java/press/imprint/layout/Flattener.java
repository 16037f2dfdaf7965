package press.imprint.layout;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Inline;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.diagnostic.DesignException;

/** Turns inlines into characters with styles. */
final class Flattener {

    private static final double CODE = 0.9;
    private static final double RAISED = 0.66;

    private final StorySetting story;
    private final BlockSetter notes;
    private final StyledText text = new StyledText();

    private Flattener(StorySetting story, BlockSetter notes) {
        this.story = story;
        this.notes = notes;
    }

    /**
     * The characters of a paragraph.
     *
     * @param scale factor on the size of type
     * @param blocks sets the content of notes
     */
    static StyledText of(
            List<Inline> content,
            TextStyle style,
            double scale,
            String language,
            Element owner,
            StorySetting story,
            BlockSetter blocks)
            throws DesignException {
        Flattener flattener = new Flattener(story, blocks);
        flattener.add(content, base(style, scale, language, owner, story));
        return flattener.text;
    }

    /** The style of a paragraph's plain words. */
    static InlineStyle base(TextStyle style, double scale, String language, Element owner, StorySetting story) {
        FaceChoice face = new FaceChoice(story.theme().family(style), style.bold(), style.italic(), language);
        return new InlineStyle(
                face, style.size() * scale, style.color(), 0, style.smallCaps(), false, owner, null, null);
    }

    private void add(List<Inline> content, InlineStyle style) throws DesignException {
        for (Inline inline : content) {
            add(inline, style);
        }
    }

    private void add(Inline inline, InlineStyle style) throws DesignException {
        FaceChoice face = style.face();
        switch (inline) {
            case Inline.Text plain -> text.add(plain.text(), style);
            case Inline.LineBreak lineBreak -> text.add("\n", style);
            case Inline.Emphasis part ->
                add(
                        part.content(),
                        style.withFace(new FaceChoice(face.family(), face.bold(), !face.italic(), face.language())));
            case Inline.Strong part ->
                add(
                        part.content(),
                        style.withFace(new FaceChoice(face.family(), true, face.italic(), face.language())));
            case Inline.Struck part -> add(part.content(), style.withStruck());
            case Inline.Subscript part ->
                add(part.content(), style.withSize(style.size() * RAISED, style.rise() - style.size() * 0.16));
            case Inline.Superscript part ->
                add(part.content(), style.withSize(style.size() * RAISED, style.rise() + style.size() * 0.36));
            case Inline.SmallCaps part -> add(part.content(), style.withSmallCaps());
            case Inline.Code code ->
                text.add(
                        code.text(),
                        style.withFace(new FaceChoice(
                                        story.theme().monoFamily(), face.bold(), face.italic(), face.language()))
                                .withSize(style.size() * CODE, style.rise()));
            case Inline.Link link ->
                add(
                        link.content(),
                        style.withLink(
                                link,
                                story.theme().link(),
                                style.owner()
                                        .child(Element.Kind.LINK, style.owner().role())));
            case Inline.InLanguage part ->
                add(
                        part.content(),
                        style.withFace(new FaceChoice(face.family(), face.bold(), face.italic(), part.tag()))
                                .withOwner(style.owner().span(part.tag())));
            case Inline.InlinePicture picture -> text.add(picture, style);
            case Inline.Footnote footnote -> note(footnote, style);
        }
    }

    private void note(Inline.Footnote footnote, InlineStyle style) throws DesignException {
        Note note = notes.note(footnote);
        Element owner = style.owner().child(Element.Kind.NOTE_REFERENCE, Role.FOOTNOTE);
        InlineStyle number = style.withSize(style.size() * RAISED, style.rise() + style.size() * 0.36)
                .withNote(note, owner)
                .withFace(new FaceChoice(
                        style.face().family(), false, false, style.face().language()));
        text.add(String.valueOf(note.number()), number);
    }

    /** The language of all words, where the whole paragraph is in another than its surroundings. */
    static Optional<String> languageOf(List<Inline> content) {
        return content.size() == 1 && content.getFirst() instanceof Inline.InLanguage part
                ? Optional.of(part.tag())
                : Optional.empty();
    }
}
