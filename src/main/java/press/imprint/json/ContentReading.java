package press.imprint.json;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;

/**
 * Blocks and inlines from their JSON.
 *
 * <p>What only the whole article can show (depth, anchors, notes in notes, links in links, missing pictures) is looked at
 * here too, since here the place is still known.
 */
final class ContentReading {

    private static final String BLOCK_KINDS =
            "paragraph, heading, bullet-list, numbered-list, quote, pull-quote, figure,"
                    + " table, preformatted, aside, definition-list, verse, cue, section-break";
    private static final String INLINE_KINDS =
            "emphasis, strong, struck, subscript, superscript, small-caps, code, link,"
                    + " line-break, footnote, in-language, inline-picture, or a string";

    private final Expect expect;
    private final Map<PictureId, Picture> pictures;
    private final Set<PictureId> used = new HashSet<>();
    private final Set<String> anchors = new HashSet<>();
    private int depth = 1;
    private boolean inNote;
    private boolean inLink;

    ContentReading(Expect expect, Map<PictureId, Picture> pictures) {
        this.expect = expect;
        this.pictures = pictures;
    }

    /** The pictures that something read so far shows. */
    Set<PictureId> used() {
        return used;
    }

    List<Block> blocks(Json value) throws ReadException {
        checkDepth(value);
        return expect.list(value, this::block);
    }

    List<Inline> inlines(Json value) throws ReadException {
        checkDepth(value);
        return expect.list(value, this::inline);
    }

    private void checkDepth(Json value) throws ReadException {
        if (depth > Article.MAX_NESTING) {
            throw expect.fault(
                    DiagnosticCode.TOO_DEEP,
                    value.place(),
                    "this is nested more than " + Article.MAX_NESTING + " deep; make it flatter");
        }
    }

    private Block block(Json value) throws ReadException {
        Fields fields = expect.object(value);
        depth++;
        try {
            Json kind = fields.need("kind");
            Block block = block(fields, kind, expect.line(kind));
            fields.end();
            return block;
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        } finally {
            depth--;
        }
    }

    private Block block(Fields fields, Json kind, String name) throws ReadException {
        Span at = fields.optional("at", this::span).orElse(Span.NONE);
        return switch (name) {
            case "paragraph" -> new Block.Paragraph(inlines(fields.need("content")), at);
            case "heading" ->
                new Block.Heading(
                        expect.integer(fields.need("level")),
                        inlines(fields.need("content")),
                        fields.optional("anchor", this::anchor),
                        at);
            case "bullet-list" -> new Block.BulletList(expect.list(fields.need("items"), this::item), at);
            case "numbered-list" ->
                new Block.NumberedList(
                        fields.integer("start", 1),
                        fields.constant("style", Block.NumberStyle.DECIMAL),
                        expect.list(fields.need("items"), this::item),
                        at);
            case "quote" -> new Block.Quote(blocks(fields.need("content")), line(fields, "attribution"), at);
            case "pull-quote" -> new Block.PullQuote(inlines(fields.need("content")), line(fields, "attribution"), at);
            case "figure" -> figure(fields, at);
            case "table" -> table(fields, at);
            case "preformatted" ->
                new Block.Preformatted(fields.line("language"), expect.lines(fields.need("text")), at);
            case "aside" -> new Block.Aside(line(fields, "title"), blocks(fields.need("content")), at);
            case "definition-list" ->
                new Block.DefinitionList(expect.list(fields.need("entries"), this::definition), at);
            case "verse" -> new Block.Verse(inlines(fields.need("content")), at);
            case "cue" -> cue(fields, at);
            case "section-break" -> new Block.SectionBreak(at);
            default -> throw unknownKind(kind, name, BLOCK_KINDS);
        };
    }

    private ReadException unknownKind(Json kind, String name, String known) {
        return expect.fault(
                kind.place(),
                "this version knows no kind \"" + name + "\"; it must be one of " + known
                        + " (a newer Imprint may know more)");
    }

    private Block figure(Fields fields, Span at) throws ReadException {
        return new Block.Figure(
                fields.optional("picture", this::picture),
                fields.line("address"),
                fields.line("alternative").orElse(""),
                line(fields, "caption"),
                line(fields, "credit"),
                fields.flag("decorative"),
                at);
    }

    private Block table(Fields fields, Span at) throws ReadException {
        return new Block.Table(
                line(fields, "caption"),
                fields.list("header", this::row),
                fields.list("rows", this::row),
                expect.list(fields.need("columns"), value -> expect.constant(value, Block.ColumnAlignment.class)),
                at);
    }

    private Block cue(Fields fields, Span at) throws ReadException {
        return new Block.Cue(
                expect.line(fields.need("cueKind")),
                fields.line("direction").orElse(""),
                fields.line("inWords"),
                fields.line("outWords"),
                fields.optional("duration", this::duration),
                at);
    }

    private List<Inline> line(Fields fields, String name) throws ReadException {
        Json value = fields.find(name);
        return value == null ? List.of() : inlines(value);
    }

    private List<Block> content(Fields fields) throws ReadException {
        Json value = fields.find("content");
        return value == null ? List.of() : blocks(value);
    }

    private Block.ListItem item(Json value) throws ReadException {
        Fields fields = expect.object(value);
        Block.ListItem item = new Block.ListItem(fields.optional("done", expect::flag), content(fields));
        fields.end();
        return item;
    }

    private Block.Row row(Json value) throws ReadException {
        Fields fields = expect.object(value);
        Block.Row row = new Block.Row(fields.list("cells", this::cell));
        fields.end();
        return row;
    }

    private Block.Cell cell(Json value) throws ReadException {
        Fields fields = expect.object(value);
        try {
            Block.Cell cell = new Block.Cell(
                    content(fields),
                    fields.integer("columnSpan", 1),
                    fields.integer("rowSpan", 1),
                    fields.flag("header"));
            fields.end();
            return cell;
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }

    private Block.Definition definition(Json value) throws ReadException {
        Fields fields = expect.object(value);
        try {
            Block.Definition definition = new Block.Definition(
                    expect.list(fields.need("terms"), this::inlines), fields.list("descriptions", this::blocks));
            fields.end();
            return definition;
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }

    private Inline inline(Json value) throws ReadException {
        try {
            if (value instanceof Json.Text) {
                return new Inline.Text(expect.line(value));
            }
            Fields fields = expect.object(value);
            Json kind = fields.need("kind");
            Inline inline = inline(fields, kind, expect.line(kind));
            fields.end();
            return inline;
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }

    private Inline inline(Fields fields, Json kind, String name) throws ReadException {
        return switch (name) {
            case "emphasis" -> new Inline.Emphasis(inside(fields));
            case "strong" -> new Inline.Strong(inside(fields));
            case "struck" -> new Inline.Struck(inside(fields));
            case "subscript" -> new Inline.Subscript(inside(fields));
            case "superscript" -> new Inline.Superscript(inside(fields));
            case "small-caps" -> new Inline.SmallCaps(inside(fields));
            case "code" -> new Inline.Code(expect.line(fields.need("text")));
            case "link" -> link(fields);
            case "line-break" -> new Inline.LineBreak();
            case "footnote" -> footnote(fields);
            case "in-language" -> new Inline.InLanguage(expect.line(fields.need("tag")), inside(fields));
            case "inline-picture" ->
                new Inline.InlinePicture(
                        fields.optional("picture", this::picture),
                        fields.line("address"),
                        fields.line("alternative").orElse(""));
            default -> throw unknownKind(kind, name, INLINE_KINDS);
        };
    }

    private List<Inline> inside(Fields fields) throws ReadException {
        depth++;
        List<Inline> content = inlines(fields.need("content"));
        depth--;
        return content;
    }

    private Inline link(Fields fields) throws ReadException {
        if (inLink) {
            throw expect.fault(fields.object().place(), "a link inside a link; take one of the two off");
        }
        inLink = true;
        Inline link = new Inline.Link(target(fields.need("target")), fields.line("title"), inside(fields));
        inLink = false;
        return link;
    }

    private LinkTarget target(Json value) throws ReadException {
        Fields fields = expect.object(value);
        try {
            LinkTarget target = new LinkTarget(
                    expect.constant(fields.need("kind"), LinkTarget.Kind.class), expect.line(fields.need("address")));
            fields.end();
            return target;
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }

    private Inline footnote(Fields fields) throws ReadException {
        if (inNote || inLink) {
            throw expect.fault(
                    fields.object().place(), "a footnote inside a " + (inNote ? "footnote" : "link") + "; move it out");
        }
        inNote = true;
        depth++;
        Inline note = new Inline.Footnote(blocks(fields.need("content")));
        depth--;
        inNote = false;
        return note;
    }

    private String anchor(Json value) throws ReadException {
        String name = expect.line(value);
        if (name.isBlank()) {
            throw expect.fault(value.place(), "an anchor is blank; leave it out");
        }
        if (!anchors.add(name)) {
            throw expect.fault(value.place(), "another heading has the anchor \"" + name + "\" too; rename one");
        }
        return name;
    }

    private PictureId picture(Json value) throws ReadException {
        String digest = expect.line(value);
        PictureId id = digest.matches("[0-9a-f]{64}") ? new PictureId(digest) : null;
        if (id == null || !pictures.containsKey(id)) {
            throw expect.fault(
                    value.place(),
                    "no picture of this name is under \"pictures\"; add it there or leave this field out");
        }
        used.add(id);
        return id;
    }

    private Duration duration(Json value) throws ReadException {
        try {
            return Duration.parse(expect.line(value));
        } catch (DateTimeParseException | ArithmeticException e) {
            throw expect.fault(value.place(), "not a duration; write it as in ISO 8601: PT1M30S");
        }
    }

    private Span span(Json value) throws ReadException {
        List<Integer> numbers = expect.list(value, expect::integer);
        if (numbers.size() != 4) {
            throw expect.fault(value.place(), "a place is four numbers: [line, column, endLine, endColumn]");
        }
        try {
            return new Span(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }
}
