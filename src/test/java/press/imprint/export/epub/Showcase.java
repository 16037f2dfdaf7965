package press.imprint.export.epub;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Block.Cell;
import press.imprint.article.Block.ColumnAlignment;
import press.imprint.article.Block.ListItem;
import press.imprint.article.Block.Row;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.article.Picture;
import press.imprint.article.Span;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;

/** A story with one of everything, to be looked at. {@code main} writes it and friends into a folder. */
public final class Showcase {

    private static final String LOREM =
            "The vessel left the harbor at first light on Tuesday, carrying 204 passengers and"
                    + " the season’s first mail to the islands, after three years in which a storm, a lawsuit and a shortage of"
                    + " steel kept it at the dock. “We waited long enough,” the mayor said, and the crowd on the pier agreed.";

    private Showcase() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(folder.resolve("showcase.epub"), Books.of(story()));
        Files.write(folder.resolve("arabic.epub"), Books.of(arabic()));
        Files.write(
                folder.resolve("bundle.epub"),
                Books.of(
                        Bundle.of(
                                new BookDetails(
                                        Optional.of("The Ferry Papers"),
                                        List.of("Ada Moreno"),
                                        Optional.of("Two stories about a ship that came back."),
                                        Optional.of("en"),
                                        Optional.empty()),
                                List.of(story(), arabic())),
                        Books.context()));
    }

    static Article arabic() {
        return Article.headline("العبّارة تعود إلى الجزر بعد ثلاث سنوات")
                .language("ar")
                .byline("سارة خوري")
                .subhead("الميناء")
                .paragraph(
                        Inline.of("قال رئيس البلدية إن السفينة ").getFirst(),
                        new Inline.InLanguage("en", Inline.of("Northern Star")),
                        new Inline.Text(" عادت إلى الميناء يوم الثلاثاء، وعلى متنها 204 ركاب."))
                .bullets("الخدمة يومية", "السعر 12 دولاراً")
                .quote("انتظرنا طويلاً", "رئيس البلدية")
                .block(new Block.Preformatted(Optional.empty(), "GET /ferry HTTP/1.1", Span.NONE))
                .build();
    }

    static Article story() {
        Picture picture = picture();
        Inline.Footnote note = new Inline.Footnote(List.of(
                paragraph("The count is the harbor office’s; the line’s own books say 201."),
                paragraph("Both leave out the crew of eleven.")));
        return Article.headline("After three years at the dock, the ferry returns to the islands")
                .byline("Ada Moreno")
                .language("en")
                .picture(picture)
                .about(about -> about.subheadline("A storm, a lawsuit and a shortage of steel kept it away")
                        .summary("The Northern Star made its first crossing since 2022 on Tuesday. Islanders greeted it"
                                + " with bells; the line says daily service will hold through the winter.")
                        .byline(new Metadata.Contributor(
                                "Joe Lee", Optional.of("photographs"), Optional.of("Example News"), Optional.empty()))
                        .section("Local")
                        .dateline("ANCHORAGE, Alaska (AP)")
                        .keyword("ferries")
                        .firstPublished(
                                Moment.parse("2025-08-15T14:30:00-08:00").orElseThrow())
                        .updated(Moment.parse("2025-08-16T09:00:00-08:00").orElseThrow())
                        .correction(new Metadata.Correction(
                                Optional.empty(),
                                Metadata.CorrectionKind.CORRECTION,
                                "An earlier version gave the wrong year for the storm. It was 2022, not 2021."))
                        .credit("Example News")
                        .copyrightNotice("© 2025 Example News")
                        .sourceAddress("https://example.org/ferry")
                        .publisher("Example News"))
                .paragraph(new Inline.Text(LOREM), note, new Inline.Text(" Nobody counted the dogs."))
                .paragraph(
                        new Inline.Text("Tickets are "),
                        new Inline.Strong(Inline.of("$12")),
                        new Inline.Text(" one way, "),
                        new Inline.Struck(Inline.of("$9")),
                        new Inline.Text(" before the storm; the "),
                        new Inline.Emphasis(Inline.of("Northern Star")),
                        new Inline.Text(" burns less CO"),
                        new Inline.Subscript(Inline.of("2")),
                        new Inline.Text(" than its sister. See "),
                        new Inline.Link(
                                LinkTarget.of("https://example.org/timetable?a=1&b=2")
                                        .orElseThrow(),
                                Optional.of("Timetable"),
                                Inline.of("the timetable")),
                        new Inline.Text(" or "),
                        new Inline.Link(
                                LinkTarget.of("#numbers").orElseThrow(),
                                Optional.empty(),
                                Inline.of("the numbers below")),
                        new Inline.Text(". Run "),
                        new Inline.Code("ferry --list"),
                        new Inline.Text(" for more. In Arabic it is "),
                        new Inline.InLanguage("ar", Inline.of("نجمة الشمال")),
                        new Inline.Text(", by order of the "),
                        new Inline.SmallCaps(Inline.of("Port Authority")),
                        new Inline.Text("."))
                .subhead("What the storm took")
                .paragraph(LOREM)
                .paragraph(LOREM)
                .block(new Block.Figure(
                        Optional.of(picture.id()),
                        Optional.empty(),
                        "A ferry under a low sun, a pier full of people before it",
                        Inline.of("The Northern Star reaches the island of Esterly on Tuesday."),
                        Inline.of("Joe Lee / Example News"),
                        false,
                        Span.NONE))
                .paragraph(LOREM)
                .block(new Block.PullQuote(
                        Inline.of("We waited long enough. I have a grandson I have never held."),
                        Inline.of("Ruth Bell, of Esterly"),
                        Span.NONE))
                .block(new Block.Heading(1, Inline.of("The numbers"), Optional.of("numbers"), Span.NONE))
                .block(table())
                .block(new Block.Heading(2, Inline.of("What is still to do"), Optional.empty(), Span.NONE))
                .block(new Block.BulletList(
                        List.of(
                                new ListItem(Optional.of(true), List.of(paragraph("New hull plates"))),
                                new ListItem(Optional.of(false), List.of(paragraph("A second crew for the winter")))),
                        Span.NONE))
                .block(new Block.NumberedList(
                        3,
                        Block.NumberStyle.LOWER_ALPHA,
                        List.of(
                                ListItem.of(List.of(paragraph("Morning boat, at seven"))),
                                ListItem.of(List.of(
                                        paragraph("Evening boat, at six, in summer"),
                                        new Block.BulletList(
                                                List.of(
                                                        ListItem.of(List.of(paragraph("not on Sundays"))),
                                                        ListItem.of(List.of(paragraph("not in fog")))),
                                                Span.NONE)))),
                        Span.NONE))
                .quote(
                        "The sea does not care for timetables, and neither did we, until the letters stopped.",
                        "Ruth Bell")
                .block(new Block.SectionBreak(Span.NONE))
                .block(new Block.Aside(
                        Inline.of("How the line began"),
                        List.of(
                                paragraph("It began in 1911 with a mail boat and a mule."),
                                paragraph("The mule retired in 1920.")),
                        Span.NONE))
                .block(new Block.DefinitionList(
                        List.of(
                                new Block.Definition(
                                        List.of(Inline.of("Draft")),
                                        List.of(List.of(paragraph("How deep a ship lies in the water.")))),
                                new Block.Definition(
                                        List.of(Inline.of("Beam")), List.of(List.of(paragraph("How wide it is."))))),
                        Span.NONE))
                .block(new Block.Verse(
                        List.of(
                                new Inline.Text("O ship of the north,"),
                                new Inline.LineBreak(),
                                new Inline.Text("come home with the mail,"),
                                new Inline.LineBreak(),
                                new Inline.Text("come home.")),
                        Span.NONE))
                .block(new Block.Preformatted(
                        Optional.of("python"), "for day in week:\n    print(day, boats[day])", Span.NONE))
                .block(new Block.Cue(
                        "SOT",
                        "Mayor on the pier",
                        Optional.of("We waited"),
                        Optional.of("long enough"),
                        Optional.of(Duration.ofSeconds(32)),
                        Span.NONE))
                .block(new Block.Figure(
                        Optional.empty(),
                        Optional.of("https://example.org/map.png"),
                        "A map of the four islands and the ferry’s route",
                        Inline.of("The route."),
                        List.of(),
                        false,
                        Span.NONE))
                .paragraph(LOREM)
                .build();
    }

    private static Block.Table table() {
        return new Block.Table(
                Inline.of("Passengers a year"),
                List.of(new Row(List.of(cell("Year"), cell("Passengers"), cell("Days lost")))),
                List.of(
                        new Row(List.of(head("2019"), cell("48,120"), cell("9"))),
                        new Row(List.of(head("2020"), cell("12,006"), cell("141"))),
                        new Row(List.of(head("2021"), new Cell(List.of(paragraph("not counted")), 2, 1, false)))),
                List.of(ColumnAlignment.NONE, ColumnAlignment.RIGHT, ColumnAlignment.RIGHT),
                Span.NONE);
    }

    private static Cell cell(String words) {
        return Cell.of(List.of(paragraph(words)));
    }

    private static Cell head(String words) {
        return new Cell(List.of(paragraph(words)), 1, 1, true);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Inline.of(words), Span.NONE);
    }

    private static Picture picture() {
        BufferedImage image = new BufferedImage(800, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setPaint(new GradientPaint(0, 0, new Color(0xF2C48D), 0, 300, new Color(0x8FA9BF)));
        drawing.fillRect(0, 0, 800, 300);
        drawing.setPaint(new GradientPaint(0, 300, new Color(0x4F6D86), 0, 420, new Color(0x27394A)));
        drawing.fillRect(0, 300, 800, 120);
        drawing.setPaint(new Color(0xFBEBD2));
        drawing.fillOval(560, 120, 90, 90);
        drawing.setPaint(new Color(0x22303C));
        drawing.fillPolygon(new int[] {180, 520, 480, 220}, new int[] {290, 290, 330, 330}, 4);
        drawing.fillRect(260, 240, 180, 50);
        drawing.fillRect(330, 200, 30, 40);
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(Picture.Kind.JPEG, 800, 420, bytes.toByteArray());
    }
}
