package press.imprint.export.docx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Span;
import press.imprint.article.Words;
import press.imprint.export.docx.StyleSheet.Derived;

/** Blocks as paragraphs and tables of one part (17.3, 17.4). */
final class BlockWriter {

    private final Manuscript manuscript;
    private final TextPart part;
    private final StyleSheet sheet;
    private final ListWriter lists;
    private final TableWriter tables;
    private final FigureWriter figures;
    private String prefix = "";
    private String prefixWords = "";
    private boolean newPage;
    private boolean afterTable;
    private boolean between;
    private int paragraphs;

    BlockWriter(Manuscript manuscript, TextPart part) {
        this.manuscript = manuscript;
        this.part = part;
        this.sheet = manuscript.styles();
        this.lists = new ListWriter(manuscript, this);
        this.tables = new TableWriter(manuscript, part, this);
        this.figures = new FigureWriter(manuscript, part, this);
    }

    /** Which list a paragraph belongs to. */
    record Numbered(int num, int level) {}

    /** The next paragraph begins a page. */
    void newPage() {
        newPage = true;
    }

    /** The next paragraph begins with this markup, which shows these words. */
    void prefix(String markup, String words) {
        prefix = markup;
        prefixWords = words;
    }

    /** How many paragraphs were written. */
    int paragraphs() {
        return paragraphs;
    }

    /** A table was written: what follows needs room, and another table must not touch it. */
    void wroteTable() {
        afterTable = true;
    }

    /** Blocks in order; the first paragraph of running text, and that after a subhead, are told from the others. */
    void blocks(List<Block> blocks, Place place) {
        boolean first = place.text() == WordStyle.NORMAL;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                WordStyle style = first ? WordStyle.FIRST_PARAGRAPH : place.text();
                paragraph(place, style, paragraph.content(), paragraph.at());
                first = false;
            } else {
                block(block, place);
                first = place.text() == WordStyle.NORMAL
                        && (block instanceof Block.Heading || block instanceof Block.SectionBreak);
            }
        }
    }

    /** The blocks of a note; its mark stands before its first words. */
    void note(List<Block> blocks, Place place) {
        WordXml mark = new WordXml();
        RunWriter.noteMark(mark);
        prefix(mark.toString(), "");
        if (!(blocks.getFirst() instanceof Block.Paragraph)) {
            empty(place, place.text());
        }
        blocks(blocks, place);
        endCell(place, paragraphs);
    }

    /** Word wants a paragraph at the end of each cell, note and body. */
    void endCell(Place place, int paragraphsBefore) {
        if (afterTable || paragraphs == paragraphsBefore) {
            empty(place, afterTable ? WordStyle.TABLE_END : place.text());
        }
    }

    private void block(Block block, Place place) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(place, place.text(), paragraph.content(), paragraph.at());
            case Block.Heading heading -> heading(heading, place, Optional.empty());
            case Block.BulletList list -> lists.write(list, place);
            case Block.NumberedList list -> lists.write(list, place);
            case Block.Quote quote -> quote(quote, place);
            case Block.PullQuote quote -> pullQuote(quote, place);
            case Block.Figure figure -> figures.write(figure, place);
            case Block.Table table -> tables.write(table, place);
            case Block.Preformatted preformatted -> preformatted(preformatted, place, Optional.empty());
            case Block.Aside aside -> aside(aside, place);
            case Block.DefinitionList list -> definitions(list, place);
            case Block.Verse verse -> verse(verse, place, Optional.empty());
            case Block.Cue cue -> paragraph(place, WordStyle.CUE, Inline.of(words(cue)), cue.at());
            case Block.SectionBreak rule -> rule(place);
        }
    }

    void heading(Block.Heading heading, Place place, Optional<Numbered> numbered) {
        WordStyle style =
                WordStyle.heading(heading.level() + (manuscript.styles().isBook() ? 1 : 0));
        Optional<String> bookmark = heading.anchor().flatMap(manuscript::bookmark);
        boolean backwards = open(place, style, heading.content(), numbered);
        int id = bookmark.isPresent() ? manuscript.nextBookmark() : 0;
        bookmark.ifPresent(name -> bookmarkStart(part.xml(), id, name));
        new RunWriter(manuscript, part, place, backwards, heading.at()).write(heading.content());
        bookmark.ifPresent(name -> bookmarkEnd(part.xml(), id));
        close(false);
    }

    static void bookmarkStart(WordXml out, int id, String name) {
        out.raw("<w:bookmarkStart w:id=\"")
                .raw(id)
                .raw("\" w:name=\"")
                .raw(name)
                .raw("\"/>");
    }

    static void bookmarkEnd(WordXml out, int id) {
        out.raw("<w:bookmarkEnd w:id=\"").raw(id).raw("\"/>");
    }

    private void quote(Block.Quote quote, Place place) {
        blocks(quote.content(), place.inside(WordStyle.QUOTE, sheet));
        if (!quote.attribution().isEmpty()) {
            paragraph(
                    place.inside(WordStyle.ATTRIBUTION, sheet), WordStyle.ATTRIBUTION, quote.attribution(), quote.at());
        }
    }

    private void pullQuote(Block.PullQuote quote, Place place) {
        paragraph(place.inside(WordStyle.PULL_QUOTE, sheet), WordStyle.PULL_QUOTE, quote.content(), quote.at());
        if (!quote.attribution().isEmpty()) {
            paragraph(
                    place.inside(WordStyle.PULL_QUOTE_ATTRIBUTION, sheet),
                    WordStyle.PULL_QUOTE_ATTRIBUTION,
                    quote.attribution(),
                    quote.at());
        }
    }

    void preformatted(Block.Preformatted block, Place place, Optional<Numbered> numbered) {
        boolean backwards = open(place, WordStyle.SOURCE_CODE, List.of(), numbered);
        if (!block.text().isEmpty()) {
            new RunWriter(manuscript, part, place, backwards, block.at())
                    .words(block.text(), Marks.NONE, manuscript.language().orElse(null));
        }
        close(false);
    }

    void verse(Block.Verse verse, Place place, Optional<Numbered> numbered) {
        paragraph(place, WordStyle.VERSE, verse.content(), verse.at(), numbered);
    }

    private void aside(Block.Aside aside, Place place) {
        if (!aside.title().isEmpty()) {
            Place over = place.inside(WordStyle.ASIDE_TITLE, sheet);
            paragraph(over, WordStyle.ASIDE_TITLE, aside.title(), aside.at());
        }
        blocks(aside.content(), place.inside(WordStyle.ASIDE, sheet).asBoxed());
    }

    private void definitions(Block.DefinitionList list, Place place) {
        for (Block.Definition entry : list.entries()) {
            for (List<Inline> term : entry.terms()) {
                paragraph(place, WordStyle.TERM, term, list.at());
            }
            for (List<Block> description : entry.descriptions()) {
                blocks(description, place.inside(WordStyle.DEFINITION, sheet));
            }
        }
    }

    private void rule(Place place) {
        open(place, WordStyle.SECTION_BREAK, List.of(), Optional.empty());
        close(true);
    }

    /** A direction in one line, as scripts have it: {@code SOT · City hall · IN: We came · OUT: at last · 0:32}. */
    static String words(Block.Cue cue) {
        List<String> line = new ArrayList<>();
        line.add(cue.kind());
        if (!cue.direction().isBlank()) {
            line.add(cue.direction());
        }
        cue.inWords().ifPresent(in -> line.add("IN: " + in));
        cue.outWords().ifPresent(out -> line.add("OUT: " + out));
        cue.duration().ifPresent(duration -> line.add(clock(duration)));
        return String.join(" · ", line);
    }

    private static String clock(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    /** A paragraph without words. */
    void empty(Place place, WordStyle style) {
        open(place, style, List.of(), Optional.empty());
        close(false);
    }

    void emptyItem(Place place, WordStyle style, Numbered numbered) {
        open(place, style, List.of(), Optional.of(numbered));
        close(false);
    }

    void paragraph(Place place, WordStyle style, List<Inline> content, Span at) {
        paragraph(place, style, content, at, Optional.empty());
    }

    void paragraph(Place place, WordStyle style, List<Inline> content, Span at, Optional<Numbered> numbered) {
        boolean backwards = open(place, style, content, numbered);
        new RunWriter(manuscript, part, place, backwards, at).write(content);
        close(false);
    }

    /** Words that lead to an address, or just the words. */
    void paragraph(Place place, WordStyle style, String words, Optional<LinkTarget> target, Span at) {
        Inline text = new Inline.Text(words);
        paragraph(
                place,
                style,
                List.of(target.<Inline>map(to -> new Inline.Link(to, Optional.empty(), List.of(text)))
                        .orElse(text)),
                at);
    }

    /** Begins a paragraph; says whether it runs from right to left. */
    boolean open(Place place, WordStyle style, List<Inline> content, Optional<Numbered> numbered) {
        boolean backwards = Paragraphs.rightToLeft(content, place.rightToLeft());
        Derived derived = place.style(style, sheet, afterTable && (style != WordStyle.TABLE_END || between));
        if (numbered.isPresent()) {
            derived = new Derived(style, 0, derived.right(), derived.boxed(), derived.afterTable(), "");
        } else if (backwards
                && (derived.align().equals("Left") || derived.align().equals("Right"))) {
            // in a paragraph that runs from right to left, Word takes left for the side where lines begin
            derived = new Derived(
                    style,
                    derived.left(),
                    derived.right(),
                    derived.boxed(),
                    derived.afterTable(),
                    derived.align().equals("Left") ? "Right" : "Left");
        }
        Properties properties = Properties.paragraph();
        if (style != WordStyle.NORMAL || !derived.isPlain()) {
            properties.value("pStyle", sheet.use(derived));
        }
        if (newPage) {
            properties.on("pageBreakBefore");
        }
        numbered.ifPresent(list -> properties.holding(
                "numPr", "<w:ilvl w:val=\"" + list.level() + "\"/><w:numId w:val=\"" + list.num() + "\"/>"));
        if (backwards) {
            properties.on("bidi");
        }
        part.xml().raw("<w:p>").properties(properties).raw(prefix);
        manuscript
                .seal()
                .begin(style.kind() + numbered.map(list -> ":" + list.level()).orElse(""));
        manuscript.seal().words(prefixWords, "");
        prefix = "";
        prefixWords = "";
        newPage = false;
        afterTable = false;
        paragraphs++;
        return backwards;
    }

    void close(boolean sealedEvenIfEmpty) {
        part.xml().raw("</w:p>");
        manuscript.seal().end(sealedEvenIfEmpty);
    }

    /** A table directly after another would become one with it. */
    void separateTables(Place place) {
        if (afterTable) {
            between = true;
            empty(place, WordStyle.TABLE_END);
            between = false;
        }
    }

    static String plain(List<Inline> content) {
        return Words.of(content).strip().replace('\n', ' ');
    }
}
