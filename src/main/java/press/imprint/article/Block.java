package press.imprint.article;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A piece of an article that stands on its own lines.
 *
 * <p>The kinds are closed on purpose: whoever handles blocks uses a {@code switch} without {@code default}, so that a
 * new kind does not compile until every exporter has answered for it. Nothing here says how a block looks.
 */
public sealed interface Block {

    /** Where the block stands in its source. */
    Span at();

    /** The same block, said to stand elsewhere. */
    Block at(Span place);

    /** Running text. The content is never empty. */
    record Paragraph(List<Inline> content, Span at) implements Block {
        public Paragraph {
            content = Inline.checked("a paragraph", content);
        }

        @Override
        public Paragraph at(Span place) {
            return new Paragraph(content, place);
        }
    }

    /**
     * A subhead. The headline of the story is not a heading: it is {@link Metadata#headline()}.
     *
     * @param level 1 (highest) to 6
     * @param content never empty
     * @param anchor the name by which {@link LinkTarget.Kind#INTERNAL} links reach it, without {@code #}; unique in the
     *     article; absent where nothing links to it
     */
    record Heading(int level, List<Inline> content, Optional<String> anchor, Span at) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level + " is not from 1 to 6");
            }
            content = Inline.checked("a heading", content);
        }

        @Override
        public Heading at(Span place) {
            return new Heading(level, content, anchor, place);
        }
    }

    /** Items without order. There is at least one. */
    record BulletList(List<ListItem> items, Span at) implements Block {
        public BulletList {
            items = Checks.notEmpty("a bullet list", items);
        }

        @Override
        public BulletList at(Span place) {
            return new BulletList(items, place);
        }
    }

    /**
     * Items in order. There is at least one.
     *
     * @param start number of the first item, 0 or more
     * @param style how the numbers are written, since texts refer to "(b)" or "iv"
     */
    record NumberedList(int start, NumberStyle style, List<ListItem> items, Span at) implements Block {
        public NumberedList {
            if (start < 0 || (start == 0 && style != NumberStyle.DECIMAL)) {
                throw new IllegalArgumentException("a " + style + " list cannot start at " + start);
            }
            items = Checks.notEmpty("a numbered list", items);
        }

        @Override
        public NumberedList at(Span place) {
            return new NumberedList(start, style, items, place);
        }
    }

    /**
     * Somebody else's words, set off.
     *
     * @param content never empty
     * @param attribution who said it, or an empty list
     */
    record Quote(List<Block> content, List<Inline> attribution, Span at) implements Block {
        public Quote {
            content = Checks.notEmpty("a quote", content);
            attribution = Inline.joined(attribution);
        }

        @Override
        public Quote at(Span place) {
            return new Quote(content, attribution, place);
        }
    }

    /** Words lifted out of the running text to catch the eye. */
    record PullQuote(List<Inline> content, List<Inline> attribution, Span at) implements Block {
        public PullQuote {
            content = Inline.checked("a pull quote", content);
            attribution = Inline.joined(attribution);
        }

        @Override
        public PullQuote at(Span place) {
            return new PullQuote(content, attribution, place);
        }
    }

    /**
     * A picture with what belongs to it.
     *
     * @param picture the picture, absent where it could not be had: then the words still stand
     * @param address where the picture came from on the web, if it did
     * @param alternative what it shows, for those who do not see it; empty where nobody wrote it
     * @param caption the words under it, or an empty list
     * @param credit who made it, or an empty list
     * @param decorative true where it says nothing that a listener would miss
     */
    record Figure(
            Optional<PictureId> picture,
            Optional<String> address,
            String alternative,
            List<Inline> caption,
            List<Inline> credit,
            boolean decorative,
            Span at)
            implements Block {
        public Figure {
            alternative = Checks.text("the alternative text of a figure", alternative);
            address.ifPresent(value -> Checks.text("the address of a figure", value));
            caption = Inline.joined(caption);
            credit = Inline.joined(credit);
        }

        @Override
        public Figure at(Span place) {
            return new Figure(picture, address, alternative, caption, credit, decorative, place);
        }
    }

    /**
     * Rows and columns. Each row, together with the cells that reach down into it, fills all columns.
     *
     * @param caption the table's title, or an empty list
     * @param header rows that name the columns, repeated on each page; may be empty
     * @param rows the other rows; header and rows together are not empty
     * @param columns one alignment a column, at least one
     */
    record Table(List<Inline> caption, List<Row> header, List<Row> rows, List<ColumnAlignment> columns, Span at)
            implements Block {
        public Table {
            caption = Inline.joined(caption);
            columns = Checks.notEmpty("a table's columns", columns);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            if (header.isEmpty() && rows.isEmpty()) {
                throw new IllegalArgumentException("a table needs a row");
            }
            TableGrid.check(header, columns.size());
            TableGrid.check(rows, columns.size());
        }

        @Override
        public Table at(Span place) {
            return new Table(caption, header, rows, columns, place);
        }
    }

    /**
     * Text whose line ends and spaces count: code, tables drawn with characters.
     *
     * @param language the programming language's usual name, in lower case, if known
     * @param text lines divided by {@code \n}, without one at the end
     */
    record Preformatted(Optional<String> language, String text, Span at) implements Block {
        public Preformatted {
            language.ifPresent(value -> Checks.text("the language of preformatted text", value));
            text = Checks.lines("preformatted text", text);
        }

        @Override
        public Preformatted at(Span place) {
            return new Preformatted(language, text, place);
        }
    }

    /** A box beside the story: background, facts, a note to the reader. */
    record Aside(List<Inline> title, List<Block> content, Span at) implements Block {
        public Aside {
            title = Inline.joined(title);
            content = Checks.notEmpty("an aside", content);
        }

        @Override
        public Aside at(Span place) {
            return new Aside(title, content, place);
        }
    }

    /** Terms and what they mean. There is at least one entry. */
    record DefinitionList(List<Definition> entries, Span at) implements Block {
        public DefinitionList {
            entries = Checks.notEmpty("a definition list", entries);
        }

        @Override
        public DefinitionList at(Span place) {
            return new DefinitionList(entries, place);
        }
    }

    /** One stanza; its lines are divided by {@link Inline.LineBreak}. */
    record Verse(List<Inline> content, Span at) implements Block {
        public Verse {
            content = Inline.checked("verse", content);
        }

        @Override
        public Verse at(Span place) {
            return new Verse(content, place);
        }
    }

    /**
     * A direction in a script, not to be read aloud.
     *
     * @param kind the newsroom's word for it, such as SOT, VO, PKG, CG; not blank
     * @param direction what happens, may be empty
     * @param inWords first words of the recording
     * @param outWords last words of the recording
     * @param duration how long it runs
     */
    record Cue(
            String kind,
            String direction,
            Optional<String> inWords,
            Optional<String> outWords,
            Optional<Duration> duration,
            Span at)
            implements Block {
        public Cue {
            kind = Checks.notBlank("the kind of a cue", kind);
            direction = Checks.text("the direction of a cue", direction);
            inWords.ifPresent(words -> Checks.notBlank("the in-words of a cue", words));
            outWords.ifPresent(words -> Checks.notBlank("the out-words of a cue", words));
            if (duration.filter(Duration::isNegative).isPresent()) {
                throw new IllegalArgumentException("the duration of a cue is negative: " + duration.get());
            }
        }

        @Override
        public Cue at(Span place) {
            return new Cue(kind, direction, inWords, outWords, duration, place);
        }
    }

    /** A pause between parts of a story, drawn as a rule or an ornament. */
    record SectionBreak(Span at) implements Block {
        @Override
        public SectionBreak at(Span place) {
            return new SectionBreak(place);
        }
    }

    /**
     * One item of a list.
     *
     * @param done for a task: whether it is done; absent for an ordinary item
     * @param content may be empty, since people write empty items
     */
    record ListItem(Optional<Boolean> done, List<Block> content) {
        public ListItem {
            content = List.copyOf(content);
        }

        /** An ordinary item. */
        public static ListItem of(List<Block> content) {
            return new ListItem(Optional.empty(), content);
        }
    }

    /** How the numbers of a list are written. */
    enum NumberStyle {
        DECIMAL,
        LOWER_ALPHA,
        UPPER_ALPHA,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    /** One row of a table, at least one cell unless cells from above fill it. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell of a table.
     *
     * @param content may be empty
     * @param columnSpan columns covered, 1 or more
     * @param rowSpan rows covered, 1 or more
     * @param header whether it names its row (or, in a header row, its column)
     */
    record Cell(List<Block> content, int columnSpan, int rowSpan, boolean header) {
        public Cell {
            content = List.copyOf(content);
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell covers at least one column and one row");
            }
        }

        /** An ordinary cell of one column and one row. */
        public static Cell of(List<Block> content) {
            return new Cell(content, 1, 1, false);
        }
    }

    /** How the text of a column is aligned; NONE where the source does not say. */
    enum ColumnAlignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * Terms that share a meaning, and the meanings.
     *
     * @param terms at least one, none empty
     * @param descriptions each a list of blocks; may be empty
     */
    record Definition(List<List<Inline>> terms, List<List<Block>> descriptions) {
        public Definition {
            terms = Checks.notEmpty("the terms of a definition", terms).stream()
                    .map(term -> Inline.checked("a term", term))
                    .toList();
            descriptions = descriptions.stream().map(List::copyOf).toList();
        }
    }
}
