package press.imprint.export.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.bundle.Bundle;

/**
 * A story as indented text: first what is known about it, then its blocks, one line each, then its pictures.
 *
 * <pre>
 * headline: Ferry returns
 * byline role="photographs": Ada Moreno
 *
 * heading level=1 anchor="start": The {emphasis: Columbia}
 * numbered-list start=1 style=decimal
 *   item
 *     paragraph: A note hangs here{footnote 1}.
 *       footnote 1
 *         paragraph: This is the note.
 * preformatted language="java"
 *   | int a;
 * </pre>
 *
 * <p>A line is a kind, its attributes, and after a colon its text; what belongs to it stands below it, two spaces deeper.
 * Marks within text are written alike, in braces. A backslash makes the text's own backslashes and braces harmless, and
 * shows what would not be seen: {@code \n}, {@code \}{@code u00A0}, {@code \U000E0067}. What is absent, and what is as it
 * usually is (status usable, a cell of one column), has no line.
 */
final class Outline {

    private final OutlineLines lines;
    private final InlineOutline inlines;

    Outline(OutlineLines lines) {
        this.lines = lines;
        this.inlines = new InlineOutline(lines, this::blocks);
    }

    /** What is known about a bundle as a whole. */
    static void book(Bundle bundle, OutlineLines lines) {
        lines.line("book stories=" + bundle.size());
        lines.within(() -> {
            bundle.about().title().ifPresent(title -> lines.text("title", title));
            bundle.about().creators().forEach(creator -> lines.text("creator", creator));
            bundle.about().description().ifPresent(description -> lines.text("description", description));
            bundle.about().language().ifPresent(language -> lines.text("language", language));
            bundle.about().identifier().ifPresent(identifier -> lines.text("identifier", identifier));
        });
    }

    void story(Article story) {
        new MetadataOutline(lines, inlines).metadata(story.about());
        lines.blank();
        blocks(story.body());
        if (!story.pictures().isEmpty()) {
            lines.blank();
            story.pictures().values().forEach(this::picture);
        }
    }

    private void picture(Picture picture) {
        lines.line(String.format(
                Locale.ROOT,
                "picture %s: %s %dx%d, %d bytes",
                picture.id().digest(),
                label(picture.kind()),
                picture.width(),
                picture.height(),
                picture.length()));
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        String place = lines.place(block.at());
        switch (block) {
            case Block.Paragraph paragraph -> inlines.line("paragraph" + place, paragraph.content());
            case Block.Heading heading ->
                inlines.line(
                        "heading level=" + heading.level() + attribute("anchor", heading.anchor()) + place,
                        heading.content());
            case Block.BulletList list -> {
                lines.line("bullet-list" + place);
                items(list.items());
            }
            case Block.NumberedList list -> {
                lines.line("numbered-list start=" + list.start() + " style=" + label(list.style()) + place);
                items(list.items());
            }
            case Block.Quote quote -> {
                inside("quote" + place, quote.content());
                lines.within(() -> inlines.optional("attribution", quote.attribution()));
            }
            case Block.PullQuote quote -> {
                inlines.line("pull-quote" + place, quote.content());
                lines.within(() -> inlines.optional("attribution", quote.attribution()));
            }
            case Block.Figure figure -> figure(figure, place);
            case Block.Table table -> table(table, place);
            case Block.Preformatted preformatted -> preformatted(preformatted, place);
            case Block.Aside aside -> {
                lines.line("aside" + place);
                lines.within(() -> {
                    inlines.optional("title", aside.title());
                    blocks(aside.content());
                });
            }
            case Block.DefinitionList list -> {
                lines.line("definition-list" + place);
                lines.within(() -> list.entries().forEach(this::definition));
            }
            case Block.Verse verse -> inlines.line("verse" + place, verse.content());
            case Block.Cue cue -> cue(cue, place);
            case Block.SectionBreak sectionBreak -> lines.line("section-break" + place);
        }
    }

    private void inside(String line, List<Block> content) {
        lines.line(line);
        lines.within(() -> blocks(content));
    }

    private void items(List<Block.ListItem> items) {
        lines.within(() -> items.forEach(item ->
                inside("item" + item.done().map(done -> " done=" + done).orElse(""), item.content())));
    }

    private void figure(Block.Figure figure, String place) {
        lines.line("figure"
                + picture(figure.picture())
                + attribute("address", figure.address())
                + (figure.decorative() ? " decorative" : "")
                + place);
        lines.within(() -> {
            if (!figure.alternative().isEmpty()) {
                lines.text("alternative", figure.alternative());
            }
            inlines.optional("caption", figure.caption());
            inlines.optional("credit", figure.credit());
        });
    }

    private void table(Block.Table table, String place) {
        lines.line("table columns="
                + table.columns().stream().map(Outline::label).collect(Collectors.joining(","))
                + place);
        lines.within(() -> {
            inlines.optional("caption", table.caption());
            table.header().forEach(row -> row("header-row", row));
            table.rows().forEach(row -> row("row", row));
        });
    }

    private void row(String kind, Block.Row row) {
        lines.line(kind);
        lines.within(() -> row.cells()
                .forEach(cell -> inside(
                        "cell"
                                + (cell.columnSpan() == 1 ? "" : " columns=" + cell.columnSpan())
                                + (cell.rowSpan() == 1 ? "" : " rows=" + cell.rowSpan())
                                + (cell.header() ? " header" : ""),
                        cell.content())));
    }

    private void preformatted(Block.Preformatted preformatted, String place) {
        lines.line("preformatted" + attribute("language", preformatted.language()) + place);
        lines.within(() -> Arrays.stream(preformatted.text().split("\n", -1))
                .forEach(line -> lines.line(line.isEmpty() ? "|" : "| " + Notation.code(line))));
    }

    private void definition(Block.Definition definition) {
        lines.line("entry");
        lines.within(() -> {
            definition.terms().forEach(term -> inlines.line("term", term));
            definition.descriptions().forEach(description -> inside("description", description));
        });
    }

    private void cue(Block.Cue cue, String place) {
        lines.line("cue "
                + Notation.quoted(cue.kind())
                + cue.duration().map(duration -> " duration=" + duration).orElse("")
                + place);
        lines.within(() -> {
            if (!cue.direction().isEmpty()) {
                lines.text("direction", cue.direction());
            }
            cue.inWords().ifPresent(words -> lines.text("in-words", words));
            cue.outWords().ifPresent(words -> lines.text("out-words", words));
        });
    }

    static String attribute(String name, Optional<String> value) {
        return value.map(text -> " " + name + "=" + Notation.quoted(text)).orElse("");
    }

    /** Twelve digits tell pictures apart; all of them stand in the list of pictures. */
    static String picture(Optional<PictureId> picture) {
        return picture.map(id -> " picture=" + id.digest().substring(0, 12)).orElse("");
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
