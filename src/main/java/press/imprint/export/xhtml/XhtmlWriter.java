package press.imprint.export.xhtml;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.LinkTarget;
import press.imprint.article.PictureId;
import press.imprint.article.Words;
import press.imprint.design.Role;
import press.imprint.export.StoryPart;

/**
 * Writes the blocks of one story as XHTML, in the XML syntax of HTML.
 *
 * <p>Elements say what a thing is, classes (the {@linkplain Role#label() labels of roles}) how the theme calls it. One
 * writer serves one story, piece by piece; {@link #notes} writes the footnotes met since it was last called, so that a
 * note stands in the same file as its place in the text.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-xhtml">EPUB 3.3, XHTML content documents</a>
 * @see <a href="https://www.w3.org/TR/dpub-aria-1.1/">Digital Publishing WAI-ARIA Module</a>
 */
public final class XhtmlWriter {

    private final XhtmlForm form;
    private final Markup out;
    private final Observed observed = new Observed();
    private final Notes notes = new Notes();
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final Outline outline;
    private final Phrases phrases;
    private int headings;
    private int noteHeadings;
    private int asides;
    private boolean inNote;

    /** A writer for one story. */
    public XhtmlWriter(XhtmlForm form, Markup out) {
        this.form = form;
        this.out = out;
        this.inlines = new InlineWriter(form, out, observed, notes);
        this.tables = new TableWriter(this, inlines, out);
        this.outline = new Outline(form.topLevel());
        this.phrases = Phrases.of(form.language());
    }

    /** What went through so far. */
    public Observed observed() {
        return observed;
    }

    /** The parts of a story's head or end. The headline becomes the {@code h1} with this id. */
    public void parts(List<StoryPart> parts, String headlineId) {
        for (StoryPart part : parts) {
            switch (part.role()) {
                case HEADLINE -> {
                    out.begin("h1")
                            .attribute("class", Role.HEADLINE.label())
                            .attribute("id", headlineId)
                            .end();
                    inlines.line(part.content());
                    out.close("h1").line();
                }
                case SUBHEADLINE -> part("doc-subtitle", part);
                case NOTICE -> part("note", part);
                default -> part("", part);
            }
        }
    }

    private void part(String role, StoryPart part) {
        out.begin("p")
                .attribute("class", part.role().label())
                .attributeIf(form.roles() && !role.isEmpty(), "role", role)
                .end();
        inlines.line(part.content());
        out.close("p").line();
    }

    /** Blocks of the running text, the first one at the beginning of the story. */
    public void body(List<Block> blocks) {
        Optional<Block> before = Optional.empty();
        for (Block block : blocks) {
            next(before, block);
            before = Optional.of(block);
        }
    }

    /** One more block of the running text, and the one that stands before it. */
    public void next(Optional<Block> before, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            boolean first = before.isEmpty()
                    || before.get() instanceof Block.Heading
                    || before.get() instanceof Block.SectionBreak;
            inlines.element("p", first ? Role.FIRST_PARAGRAPH : Role.BODY, paragraph.content());
        } else {
            block(block);
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    /** Blocks in a list item or a cell: a lone paragraph, or a first one before lists, needs no element of its own. */
    void tight(List<Block> blocks) {
        boolean lone = !blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph
                && blocks.stream()
                        .skip(1)
                        .allMatch(block -> block instanceof Block.BulletList || block instanceof Block.NumberedList);
        if (!lone) {
            if (!blocks.isEmpty()) {
                out.line();
            }
            blocks(blocks);
            return;
        }
        inlines.line(((Block.Paragraph) blocks.getFirst()).content());
        if (blocks.size() > 1) {
            out.line();
            blocks(blocks.subList(1, blocks.size()));
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                out.start("p");
                inlines.line(paragraph.content());
                out.close("p").line();
            }
            case Block.Heading heading -> heading(heading);
            case Block.BulletList list -> {
                out.start("ul", "list").line();
                list.items().forEach(this::item);
                out.close("ul").line();
            }
            case Block.NumberedList list -> numbered(list);
            case Block.Quote quote -> quote(quote);
            case Block.PullQuote quote -> pullQuote(quote);
            case Block.Figure figure -> figure(figure);
            case Block.Table table -> tables.table(table);
            case Block.Preformatted code -> {
                observed.code();
                boolean turned = Direction.of(form.language()) == Direction.RIGHT_TO_LEFT;
                out.begin("pre")
                        .attribute("class", Role.CODE.label())
                        .attributeIf(turned, "dir", Direction.LEFT_TO_RIGHT.label())
                        .end()
                        .begin("code");
                code.language().ifPresent(language -> out.attribute("class", "language-" + language));
                out.end().text(code.text()).close("code").close("pre").line();
            }
            case Block.Aside aside -> aside(aside);
            case Block.DefinitionList list -> definitions(list);
            case Block.Verse verse -> inlines.element("p", Role.VERSE, verse.content());
            case Block.Cue cue -> cue(cue);
            case Block.SectionBreak sectionBreak ->
                out.begin("hr")
                        .attribute("class", Role.SECTION_BREAK.label())
                        .empty()
                        .line();
        }
    }

    private void heading(Block.Heading heading) {
        int level = outline.next(heading.level());
        String id = inNote ? "g" + ++noteHeadings : "h" + ++headings;
        String element = "h" + level;
        out.begin(element)
                .attribute("class", Role.heading(heading.level()).label())
                .attribute("id", id)
                .end();
        inlines.line(heading.content());
        out.close(element).line();
        String words = Words.of(heading.content()).replace('\n', ' ').strip();
        observed.heading(new Observed.Headed(level, id, words, heading.anchor(), inNote));
    }

    private void item(Block.ListItem item) {
        out.start("li", item.done().isPresent() ? Role.LIST_ITEM.label() + " task" : Role.LIST_ITEM.label());
        item.done().ifPresent(done -> {
            out.begin("span").attribute("class", "box");
            if (form.roles()) {
                out.attribute("role", "img").attribute("aria-label", done ? phrases.done() : phrases.notDone());
            }
            out.end().text(done ? "☑" : "☐").close("span").text(" ");
        });
        tight(item.content());
        out.close("li").line();
    }

    private void numbered(Block.NumberedList list) {
        String type = switch (list.style()) {
            case DECIMAL -> "1";
            case LOWER_ALPHA -> "a";
            case UPPER_ALPHA -> "A";
            case LOWER_ROMAN -> "i";
            case UPPER_ROMAN -> "I";
        };
        out.begin("ol")
                .attribute("class", "list")
                .attributeIf(!type.equals("1"), "type", type)
                .attributeIf(list.start() != 1, "start", Integer.toString(list.start()))
                .end()
                .line();
        list.items().forEach(this::item);
        out.close("ol").line();
    }

    private void quote(Block.Quote quote) {
        out.start("blockquote", Role.QUOTE.label()).line();
        blocks(quote.content());
        if (!quote.attribution().isEmpty()) {
            inlines.element("p", Role.ATTRIBUTION, quote.attribution());
        }
        out.close("blockquote").line();
    }

    private void pullQuote(Block.PullQuote quote) {
        out.begin("aside")
                .attributeIf(form.epubTypes(), "epub:type", "pullquote")
                .attributeIf(form.roles(), "role", "doc-pullquote")
                .attribute("class", "pulled")
                .end()
                .line();
        inlines.element("p", Role.PULL_QUOTE, quote.content());
        if (!quote.attribution().isEmpty()) {
            inlines.element("p", Role.ATTRIBUTION, quote.attribution());
        }
        out.close("aside").line();
    }

    private void figure(Block.Figure figure) {
        out.start("figure", "figure").line();
        Optional<String> source = figure.picture().flatMap(id -> form.pictures().apply(id));
        if (source.isPresent()) {
            shown(figure, figure.picture().orElseThrow(), source.get());
        } else {
            missing(figure);
        }
        if (!figure.caption().isEmpty() || !figure.credit().isEmpty()) {
            out.start("figcaption", Role.CAPTION.label());
            inlines.line(figure.caption());
            if (!figure.credit().isEmpty()) {
                out.raw(figure.caption().isEmpty() ? "" : " ").start("span", Role.CREDIT.label());
                inlines.line(figure.credit());
                out.close("span");
            }
            out.close("figcaption").line();
        }
        out.close("figure").line();
    }

    private void shown(Block.Figure figure, PictureId id, String source) {
        observed.picture(id, figure.decorative() || !figure.alternative().isBlank());
        out.begin("img")
                .attribute("src", source)
                .attribute("alt", figure.decorative() ? "" : figure.alternative())
                .attributeIf(figure.decorative() && form.roles(), "role", "presentation")
                .empty()
                .line();
    }

    /** A box in the picture's place that says what it would show, and where it is if anybody knows. */
    private void missing(Block.Figure figure) {
        out.start("p", "missing-picture");
        out.text(figure.alternative());
        Optional<String> address = figure.address()
                .flatMap(LinkTarget::of)
                .filter(target -> target.kind() == LinkTarget.Kind.WEB)
                .flatMap(form.links());
        address.ifPresent(href -> out.raw(figure.alternative().isEmpty() ? "" : " ")
                .begin("a")
                .attribute("class", "address")
                .attribute("href", href)
                .end()
                .text(href)
                .close("a"));
        out.close("p").line();
    }

    private void aside(Block.Aside aside) {
        String id = "a" + ++asides;
        boolean titled = !aside.title().isEmpty();
        out.begin("aside")
                .attributeIf(form.epubTypes(), "epub:type", "sidebar")
                .attribute("class", Role.ASIDE.label())
                .attributeIf(titled && form.roles(), "aria-labelledby", id)
                .end()
                .line();
        if (titled) {
            out.begin("p")
                    .attribute("class", Role.ASIDE_TITLE.label())
                    .attribute("id", id)
                    .end();
            inlines.line(aside.title());
            out.close("p").line();
        }
        blocks(aside.content());
        out.close("aside").line();
    }

    private void definitions(Block.DefinitionList list) {
        out.start("dl").line();
        for (Block.Definition entry : list.entries()) {
            entry.terms().forEach(term -> inlines.element("dt", Role.TERM, term));
            // HTML wants a description for every group of terms, even an empty one.
            List<List<Block>> descriptions = entry.descriptions().isEmpty() ? List.of(List.of()) : entry.descriptions();
            for (List<Block> description : descriptions) {
                out.start("dd", Role.DESCRIPTION.label());
                tight(description);
                out.close("dd").line();
            }
        }
        out.close("dl").line();
    }

    private void cue(Block.Cue cue) {
        out.begin("p")
                .attribute("class", Role.CUE.label())
                .attributeIf(form.roles(), "role", "note")
                .end();
        out.start("b").text(cue.kind()).close("b");
        if (!cue.direction().isBlank()) {
            out.text(" ").start("span", "direction").text(cue.direction()).close("span");
        }
        cue.inWords().ifPresent(words -> labelled("in-words", phrases.inWords(), words));
        cue.outWords().ifPresent(words -> labelled("out-words", phrases.outWords(), words));
        cue.duration()
                .ifPresent(duration -> out.text(" ")
                        .start("span", "duration")
                        .text("· " + clock(duration))
                        .close("span"));
        out.close("p").line();
    }

    private void labelled(String name, String label, String words) {
        out.text(" ").start("span", "label").text("· " + label + ":").close("span");
        out.text(" ").start("span", name).text(words).close("span");
    }

    /** As a rundown writes it: {@code 1:05}, {@code 1:00:05}. */
    private static String clock(Duration duration) {
        long seconds = duration.toSeconds();
        String tail = two(seconds % 60);
        if (seconds < 3600) {
            return seconds / 60 + ":" + tail;
        }
        return seconds / 3600 + ":" + two(seconds / 60 % 60) + ":" + tail;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** The notes met since this was last called, if any; each begins with its number, which leads back to its place. */
    public void notes() {
        List<Notes.Waiting> waiting = notes.take();
        if (waiting.isEmpty()) {
            return;
        }
        inNote = true;
        out.start("div", "footnotes").line();
        waiting.forEach(this::note);
        out.close("div").line();
        inNote = false;
    }

    private void note(Notes.Waiting note) {
        out.begin("aside")
                .attributeIf(form.epubTypes(), "epub:type", "footnote")
                .attributeIf(form.roles(), "role", "doc-footnote")
                .attribute("class", Role.FOOTNOTE.label())
                .attribute("id", Notes.note(note.number()))
                .end()
                .line();
        boolean begun = note.content().getFirst() instanceof Block.Paragraph;
        out.start("p");
        backlink(note.number());
        if (begun) {
            out.text(" ");
            inlines.line(((Block.Paragraph) note.content().getFirst()).content());
        }
        out.close("p").line();
        blocks(begun ? note.content().subList(1, note.content().size()) : note.content());
        out.close("aside").line();
    }

    private void backlink(int number) {
        out.begin("a")
                .attributeIf(form.epubTypes(), "epub:type", "backlink")
                .attributeIf(form.roles(), "role", "doc-backlink")
                .attribute("class", "backlink")
                .attribute("href", "#" + Notes.reference(number))
                .attributeIf(form.roles(), "aria-label", number + " – " + phrases.backToText())
                .end()
                .text(number + ".")
                .close("a");
    }
}
