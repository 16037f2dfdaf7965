package press.imprint.layout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Words;
import press.imprint.design.Role;
import press.imprint.design.TextStyle;
import press.imprint.diagnostic.DesignException;

/** Sets blocks of every kind into a strip of the column: an answer for each, no default. */
final class BlockSetter {

    private final StorySetting story;
    private final BoxSetter boxes;
    private final ListSetter lists;
    private final TableSetter tables;

    BlockSetter(StorySetting story) {
        this.story = story;
        this.boxes = new BoxSetter(story, this);
        this.lists = new ListSetter(story, this);
        this.tables = new TableSetter(story, this);
    }

    /** Sets blocks one under another. */
    void set(List<Block> blocks, Place place, Flow flow) throws DesignException {
        Block before = null;
        for (Block block : blocks) {
            story.at(block.at());
            boolean opens = before instanceof Block.Heading || before instanceof Block.SectionBreak;
            set(block, opens && place.paragraph() == Role.BODY ? place.with(Role.FIRST_PARAGRAPH) : place, flow);
            before = block;
        }
    }

    /** The body of a story, whose first paragraph has a role of its own. */
    void body(List<Block> blocks, Place place, Flow flow) throws DesignException {
        boolean first = true;
        Block before = null;
        for (Block block : blocks) {
            story.at(block.at());
            boolean opens = before instanceof Block.Heading || before instanceof Block.SectionBreak;
            boolean leads = first && block instanceof Block.Paragraph;
            set(block, opens || leads ? place.with(Role.FIRST_PARAGRAPH) : place, flow);
            first &= !leads;
            before = block;
        }
    }

    private void set(Block block, Place place, Flow flow) throws DesignException {
        Place plain = place.paragraph() == Role.FIRST_PARAGRAPH ? place.with(Role.BODY) : place;
        switch (block) {
            case Block.Paragraph paragraph ->
                text(paragraph.content(), place.paragraph(), child(place, Element.Kind.PARAGRAPH), flow);
            case Block.Heading heading -> heading(heading, plain, flow);
            case Block.BulletList list -> lists.set(list, plain, flow);
            case Block.NumberedList list -> lists.set(list, plain, flow);
            case Block.Quote quote -> boxes.quote(quote, plain, flow);
            case Block.PullQuote quote -> boxes.pullQuote(quote, plain, flow);
            case Block.Figure figure -> boxes.figure(figure, plain, flow);
            case Block.Table table -> tables.set(table, plain, flow);
            case Block.Preformatted preformatted -> boxes.preformatted(preformatted, plain, flow);
            case Block.Aside aside -> boxes.aside(aside, plain, flow);
            case Block.DefinitionList list -> lists.set(list, plain, flow);
            case Block.Verse verse -> text(verse.content(), Role.VERSE, child(plain, Element.Kind.VERSE), flow);
            case Block.Cue cue -> cue(cue, plain, flow);
            case Block.SectionBreak sectionBreak -> boxes.sectionBreak(plain, flow);
        }
    }

    private static Place child(Place place, Element.Kind kind) {
        return place.in(place.owner().child(kind, place.paragraph()));
    }

    /** Sets one paragraph in a role. */
    void text(List<Inline> content, Role role, Place place, Flow flow) throws DesignException {
        TextStyle style = story.theme().style(role);
        flow.add(lines(content, role, place), style.before(), style.after(), style.keepWithNext());
    }

    /** The lines of one paragraph in a role. */
    List<Slice> lines(List<Inline> content, Role role, Place place) throws DesignException {
        TextStyle style = story.theme().style(role);
        // Items and notes hang on a label: their indent is the label's room, which is taken off already.
        boolean hangs = role == Role.LIST_ITEM || role == Role.FOOTNOTE;
        Place directed = directed(content, place);
        Place own = hangs ? directed : directed.inset(style.indentLeft(), style.indentRight());
        StyledText text = Flattener.of(content, style, own.scale(), own.language(), own.owner(), story, this);
        TextStyle.Align align = place.align() == null ? style.align() : place.align();
        return new ParagraphSetter(story, style, own).slices(text, hangs ? 0 : style.firstLine(), align);
    }

    /** The direction of a paragraph: that of its language; where nobody said one, that of its first letter. */
    Place directed(List<Inline> content, Place place) {
        Optional<String> own = Flattener.languageOf(content);
        if (own.isPresent()) {
            return place.inLanguage(own.get());
        }
        if (!place.language().isEmpty()) {
            return place;
        }
        return startsRightToLeft(Words.of(content)) == place.rightToLeft() ? place : place.turned();
    }

    private static boolean startsRightToLeft(String words) {
        for (int i = 0; i < words.length(); i++) {
            byte direction = Character.getDirectionality(words.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    private void heading(Block.Heading heading, Place place, Flow flow) throws DesignException {
        Role role = Role.heading(heading.level());
        Element element = place.owner().heading(heading.level());
        TextStyle style = story.theme().style(role);
        List<Slice> lines = lines(heading.content(), role, place.in(element));
        lines.forEach(line -> line.keepWithNext = true);
        Slice first = lines.getFirst();
        String title = Words.of(heading.content()).replace('\n', ' ').strip();
        first.fragments.addFirst(new Fragment.Bookmark(title, heading.level(), place.x(), 0, element));
        heading.anchor()
                .ifPresent(name ->
                        first.fragments.addFirst(new Fragment.Anchor("heading:" + name, place.x(), 0, element)));
        flow.add(lines, style.before(), style.after(), true);
    }

    private void cue(Block.Cue cue, Place place, Flow flow) throws DesignException {
        TextStyle style = story.theme().style(Role.CUE);
        Place own = child(place, Element.Kind.CUE).inset(style.indentLeft(), style.indentRight());
        InlineStyle words = Flattener.base(style, own.scale(), own.language(), own.owner(), story);
        FaceChoice face = words.face();
        Element label = own.owner().child(Element.Kind.LABEL, Role.CUE);
        InlineStyle bold = words.withFace(new FaceChoice(face.family(), true, false, face.language()));
        InlineStyle light = words.withFace(new FaceChoice(face.family(), false, true, face.language()))
                .withOwner(label);
        InlineStyle plain = words.withFace(new FaceChoice(face.family(), false, false, face.language()));
        StyledText text = new StyledText();
        text.add(cue.kind() + " ", bold);
        text.add(cue.direction() + " ", plain);
        cue.inWords().ifPresent(in -> said("In:", in, light, plain, text));
        cue.outWords().ifPresent(out -> said("Out:", out, light, plain, text));
        cue.duration().ifPresent(time -> text.add(minutes(time), light));
        flow.add(new ParagraphSetter(story, style, own).slices(text, 0), style.before(), style.after(), false);
    }

    private static String minutes(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private static void said(String label, String words, InlineStyle light, InlineStyle plain, StyledText text) {
        text.add(label + " ", light);
        text.add(words + " ", plain);
    }

    /** Sets a note for the foot of the page. */
    Note note(Inline.Footnote footnote) throws DesignException {
        int number = story.nextNote();
        TextStyle style = story.theme().style(Role.FOOTNOTE);
        Element element = story.root().child(Element.Kind.NOTE, Role.FOOTNOTE);
        boolean rightToLeft = StorySetting.isRightToLeft(story.language());
        double hang = style.size() * story.scale() * 1.5;
        Place whole = new Place(
                0,
                story.textWidth(),
                rightToLeft,
                story.language(),
                story.scale(),
                Role.FOOTNOTE,
                List.of(),
                element,
                0,
                null);
        Flow flow = new Flow();
        set(footnote.content(), whole.inset(hang, 0), flow);
        List<Slice> slices = flow.slices();
        if (slices.isEmpty()) {
            slices = List.of(new Slice(style.leading() * story.scale()));
        }
        Note note = new Note(number, slices);
        number(note, whole, style, hang, element);
        return note;
    }

    private void number(Note note, Place whole, TextStyle style, double hang, Element element) throws DesignException {
        Element label = element.child(Element.Kind.LABEL, Role.FOOTNOTE);
        Place strip = whole.at(whole.rightToLeft() ? whole.x() + whole.width() - hang : whole.x(), hang)
                .in(label);
        StyledText text = new StyledText();
        text.add(note.number() + ".", Flattener.base(style, whole.scale(), whole.language(), label, story));
        Slice drawn = new ParagraphSetter(story, style, strip).slices(text, 0).getFirst();
        Slice first = note.slices().getFirst();
        first.fragments.addAll(0, drawn.fragments);
        first.fragments.addFirst(new Fragment.Anchor(note.anchor(), strip.x(), 0, element));
        first.fragments.add(new Fragment.Jump(
                note.reference(), "Back to the text", strip.x(), 0, hang, style.leading() * whole.scale(), label));
    }
}
