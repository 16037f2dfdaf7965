package press.imprint.export.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Block.Cell;
import press.imprint.article.Block.ColumnAlignment;
import press.imprint.article.Block.ListItem;
import press.imprint.article.Block.NumberStyle;
import press.imprint.article.Block.Row;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.article.Picture;
import press.imprint.article.Span;

/** One story with every construct of the model, some in each other. */
final class Everything {

    private Everything() {}

    static Article story() {
        Picture wide = picture(Picture.Kind.JPEG, 1600, 900, new Color(0x3D, 0x5A, 0x80));
        Picture small = picture(Picture.Kind.PNG, 24, 24, new Color(0x8A, 0x1C, 0x1C));
        return Article.headline("Harbor towns weigh a winter without the ferry")
                .language("en-US")
                .picture(wide)
                .picture(small)
                .about(about -> about.subheadline("Two crossings a week would end in November")
                        .summary("The state says the money is gone. The towns say the road is not an answer.")
                        .byline(new Metadata.Contributor(
                                "Ada Moreno", Optional.empty(), Optional.of("Example News"), Optional.empty()))
                        .byline(new Metadata.Contributor(
                                "Ann Roe", Optional.of("photographs"), Optional.empty(), Optional.empty()))
                        .dateline("ANCHORAGE, Alaska (AP)")
                        .section("State")
                        .slug("ferry-winter")
                        .keyword("ferries")
                        .firstPublished(Moment.of(LocalDate.of(2025, 8, 15)))
                        .updated(Moment.parse("2025-08-16T09:30:00-08:00").orElseThrow())
                        .correction(new Metadata.Correction(
                                Optional.of(Moment.of(LocalDate.of(2025, 8, 16))),
                                Metadata.CorrectionKind.CORRECTION,
                                "An earlier version gave the wrong number of crossings."))
                        .copyrightNotice("© 2025 Example News")
                        .sourceAddress("https://news.example.org/ferry?winter=1&x=2"))
                .paragraph(
                        text("The ferry has tied "),
                        new Inline.Emphasis(of("four towns")),
                        text(" to the road since 1963, "),
                        new Inline.Strong(of("every week")),
                        text(", and "),
                        new Inline.Strong(List.of(new Inline.Emphasis(of("nobody")))),
                        text(" remembers "),
                        new Inline.Struck(of("a year")),
                        text(" a winter without it"),
                        note(p("The "), "Tustumena", " was laid up in 2013 for repairs."),
                        text(". Water is H"),
                        new Inline.Subscript(of("2")),
                        text("O, the area is 4 km"),
                        new Inline.Superscript(of("2")),
                        text(", the ship is the "),
                        new Inline.SmallCaps(of("mv Aurora")),
                        text(", the code "),
                        new Inline.Code("SELECT * FROM ports"),
                        text(". See "),
                        link("https://example.org/a b?q=ä&r=[1]", of("the timetable")),
                        text(" or "),
                        new Inline.Link(
                                LinkTarget.of("#roads").orElseThrow(), Optional.of("Further down"), of("the roads")),
                        text("."),
                        new Inline.LineBreak(),
                        text(
                                "A new line, a\u00A0no-break space, a soft\u00ADhyphen, a no\u2011break hyphen,\ta tab,  two spaces."))
                .paragraph(
                        text("In French: "),
                        new Inline.InLanguage("fr", of("« C’est la vie »")),
                        text(", in Hebrew: "),
                        new Inline.InLanguage("he", of("שלום עולם")),
                        text(", unmarked العربية in a line, in Japanese: "),
                        new Inline.InLanguage("ja", of("日本語")),
                        text(", a flag "),
                        new Inline.InlinePicture(Optional.of(small.id()), Optional.empty(), "red square"),
                        text(" and a lost one "),
                        new Inline.InlinePicture(Optional.empty(), Optional.of("https://x.example/a.png"), "lost sign"),
                        text("."))
                .block(new Block.Figure(
                        Optional.of(wide.id()),
                        Optional.empty(),
                        "A blue ship at a pier",
                        of("The Aurora at the pier in Cordova, last week."),
                        of("Photo: Ann Roe"),
                        false,
                        Span.NONE))
                .block(heading(1, "What the state says", "roads"))
                .paragraph("The department gave three reasons.")
                .block(new Block.NumberedList(
                        3,
                        NumberStyle.LOWER_ROMAN,
                        List.of(
                                item(para("Fuel costs twice what it did.")),
                                item(
                                        para("Crews are short."),
                                        para("Nineteen posts are open."),
                                        bullets("Deck", "Engine")),
                                item(
                                        para("The hull is old."),
                                        new Block.NumberedList(
                                                1,
                                                NumberStyle.LOWER_ALPHA,
                                                List.of(item(para("Steel")), item(para("Frames"))),
                                                Span.NONE))),
                        Span.NONE))
                .block(new Block.BulletList(
                        List.of(
                                task(true, "Ask the mayor"),
                                task(false, "Ask the crew"),
                                item(),
                                item(code("make\tall\n  done"))),
                        Span.NONE))
                .block(new Block.NumberedList(
                        998,
                        NumberStyle.DECIMAL,
                        List.of(
                                item(para("near a thousand")),
                                item(para("nearer")),
                                item(para("there")),
                                item(para("beyond"))),
                        Span.NONE))
                .block(heading(2, "In their words", ""))
                .block(new Block.Quote(
                        List.of(
                                para("We were never asked."),
                                bullets("Not once", "Not ever"),
                                new Block.Quote(List.of(para("A quotation in it.")), List.of(), Span.NONE)),
                        of("Mayor Lee"),
                        Span.NONE))
                .block(new Block.PullQuote(of("The road is not an answer"), of("Joe Lee"), Span.NONE))
                .block(new Block.Aside(
                        of("The ferry in numbers"),
                        List.of(
                                para(
                                        "Built in 1963 and mended since, it carries people, cars and mail to four towns that no road reaches for half the year."),
                                bullets("4 towns", "2 crossings"),
                                code("x = 1")),
                        Span.NONE))
                .block(table())
                .block(new Block.Table(
                        List.of(),
                        List.of(),
                        List.of(new Row(List.of(cell("a"), cell("b")))),
                        List.of(ColumnAlignment.NONE, ColumnAlignment.NONE),
                        Span.NONE))
                .block(code("fun main() {\n    println(\"<&>\")\n}"))
                .block(new Block.DefinitionList(
                        List.of(
                                new Block.Definition(
                                        List.of(of("Ro-ro")), List.of(List.of(para("A ship that cars drive onto.")))),
                                new Block.Definition(
                                        List.of(of("Berth"), of("Slip")),
                                        List.of(List.of(para("Where it lies.")), List.of(bullets("one"))))),
                        Span.NONE))
                .block(new Block.Verse(
                        List.of(text("The tide is high,"), new Inline.LineBreak(), text("the boat is late.")),
                        Span.NONE))
                .block(new Block.SectionBreak(Span.NONE))
                .block(new Block.Cue(
                        "SOT",
                        "Mayor at the pier",
                        Optional.of("We came here"),
                        Optional.of("at last"),
                        Optional.of(Duration.ofSeconds(32)),
                        Span.NONE))
                .block(new Block.Figure(
                        Optional.of(small.id()), Optional.empty(), "", List.of(), List.of(), true, Span.NONE))
                .block(new Block.Figure(
                        Optional.empty(),
                        Optional.of("https://x.example/p.jpg"),
                        "A map of the route",
                        of("The route"),
                        List.of(),
                        false,
                        Span.NONE))
                .block(heading(3, "Levels", ""))
                .block(heading(4, "Level four", ""))
                .block(heading(5, "Level five", ""))
                .block(heading(6, "Level six", ""))
                .block(deep(11))
                .paragraph(
                        text("A last word"),
                        new Inline.Footnote(List.of(
                                para("See the map."),
                                bullets("one", "two"),
                                new Block.Paragraph(List.of(link("https://example.org/map", of("map"))), Span.NONE))),
                        text("."))
                .build();
    }

    static Block table() {
        return new Block.Table(
                of("Crossings by town"),
                List.of(
                        new Row(List.of(cell("Town", true), new Cell(List.of(para("Crossings")), 2, 1, true))),
                        new Row(List.of(cell("", true), cell("Summer", true), cell("Winter", true)))),
                List.of(
                        new Row(List.of(new Cell(List.of(para("Cordova")), 1, 2, true), cell("12"), cell("4"))),
                        new Row(List.of(cell("8"), cell("2"))),
                        new Row(List.of(
                                cell("Whittier", true),
                                new Cell(List.of(para("none"), bullets("since May")), 2, 1, false)))),
                List.of(ColumnAlignment.LEFT, ColumnAlignment.RIGHT, ColumnAlignment.CENTER),
                Span.NONE);
    }

    private static Block deep(int levels) {
        List<Block> content = new ArrayList<>(List.of(para("depth " + levels)));
        if (levels > 1) {
            content.add(deep(levels - 1));
        }
        return new Block.BulletList(List.of(ListItem.of(content)), Span.NONE);
    }

    static List<Inline> of(String text) {
        return Inline.of(text);
    }

    static Inline text(String text) {
        return new Inline.Text(text);
    }

    static Block.Paragraph para(String text) {
        return new Block.Paragraph(of(text), Span.NONE);
    }

    private static String p(String text) {
        return text;
    }

    private static Inline note(String before, String ship, String after) {
        return new Inline.Footnote(List.of(
                new Block.Paragraph(List.of(text(before), new Inline.Emphasis(of(ship)), text(after)), Span.NONE)));
    }

    private static Inline link(String address, List<Inline> content) {
        return new Inline.Link(LinkTarget.of(address).orElseThrow(), Optional.empty(), content);
    }

    private static Block heading(int level, String text, String anchor) {
        return new Block.Heading(level, of(text), anchor.isEmpty() ? Optional.empty() : Optional.of(anchor), Span.NONE);
    }

    private static Block code(String text) {
        return new Block.Preformatted(Optional.of("kotlin"), text, Span.NONE);
    }

    private static ListItem item(Block... blocks) {
        return ListItem.of(List.of(blocks));
    }

    private static ListItem task(boolean done, String text) {
        return new ListItem(Optional.of(done), List.of(para(text)));
    }

    private static Block bullets(String... items) {
        List<ListItem> list = new ArrayList<>();
        for (String each : items) {
            list.add(item(para(each)));
        }
        return new Block.BulletList(list, Span.NONE);
    }

    private static Cell cell(String text) {
        return cell(text, false);
    }

    private static Cell cell(String text, boolean header) {
        return new Cell(text.isEmpty() ? List.of() : List.of(para(text)), 1, 1, header);
    }

    static Picture picture(Picture.Kind kind, int width, int height, Color color) {
        try {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(color);
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(Color.WHITE);
            graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
            graphics.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, kind == Picture.Kind.PNG ? "png" : "jpeg", bytes);
            return new Picture(kind, width, height, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
