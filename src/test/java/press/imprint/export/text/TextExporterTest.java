package press.imprint.export.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import press.imprint.article.Span;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;

class TextExporterTest {

    private static final OptionValues NARROW = OptionValues.DEFAULTS.with(TextExporter.WIDTH, 40);

    private static String written(Bundle bundle, OptionValues options, String banner, Diagnostics diagnostics)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext context = new ExportContext(
                Shelf.builtIn().design("classic", "article"),
                options,
                Optional.ofNullable(banner),
                true,
                Optional.empty(),
                "Imprint",
                diagnostics);
        new TextExporter().export(bundle, context, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(Article story, OptionValues options) throws Exception {
        return written(Bundle.of(story), options, null, new Diagnostics(""));
    }

    private static String written(Block... blocks) throws Exception {
        return written(Article.of(Metadata.NONE, List.of(blocks)), NARROW);
    }

    private static Block.Paragraph paragraph(Inline... pieces) {
        return new Block.Paragraph(List.of(pieces), Span.NONE);
    }

    private static Block.Paragraph paragraph(String words) {
        return paragraph(new Inline.Text(words));
    }

    private static ListItem item(Block... blocks) {
        return ListItem.of(List.of(blocks));
    }

    private static Inline.Link link(String address, String words) {
        return new Inline.Link(LinkTarget.of(address).orElseThrow(), Optional.empty(), Inline.of(words));
    }

    private static Cell cell(String words) {
        return Cell.of(List.of(paragraph(words)));
    }

    private static Row row(String... cells) {
        return new Row(
                java.util.Arrays.stream(cells).map(TextExporterTest::cell).toList());
    }

    @Test
    void setsAStoryWithAllThatStandsAroundIt() throws Exception {
        Article story = Article.headline("Ferry returns to the island after eleven years")
                .byline("Ada Moreno")
                .about(about -> about.section("Travel")
                        .summary("The ferry is back, and with it the mail.")
                        .dateline("ANCHORAGE, Alaska (AP)")
                        .firstPublished(Moment.of(LocalDate.of(2026, 3, 14)))
                        .credit("AP")
                        .sourceAddress("https://example.org/ferry"))
                .paragraph("The ferry is back, and the whole island stood on the pier.")
                .subhead("What it costs")
                .paragraph("A crossing costs $3.50.")
                .build();
        assertThat(written(story, NARROW)).isEqualTo("""
                        Travel
                        Ferry returns to the island after eleven
                        years
                        ========================================

                        The ferry is back, and with it the mail.

                        By Ada Moreno
                        2026-03-14

                        ANCHORAGE, Alaska (AP) — The ferry is
                        back, and the whole island stood on the
                        pier.

                        What it costs
                        =============

                        A crossing costs $3.50.

                        Credit: AP
                        Source: https://example.org/ferry
                        """);
    }

    @Test
    void setsHeadingsOffByLevel() throws Exception {
        assertThat(written(
                        new Block.Heading(1, Inline.of("One"), Optional.empty(), Span.NONE),
                        new Block.Heading(2, Inline.of("Two 日本"), Optional.empty(), Span.NONE),
                        new Block.Heading(3, Inline.of("Three"), Optional.empty(), Span.NONE)))
                .isEqualTo("One\n===\n\nTwo 日本\n--------\n\nThree\n~~~~~\n");
    }

    @Test
    void setsListsWithHangingIndentsAndNumbersInLine() throws Exception {
        Block nested = new Block.BulletList(
                List.of(item(paragraph("inner")), new ListItem(Optional.of(true), List.of(paragraph("done")))),
                Span.NONE);
        Block list = new Block.NumberedList(
                9,
                NumberStyle.DECIMAL,
                List.of(
                        item(paragraph("nine is long enough to go over the line"), nested),
                        item(paragraph("ten")),
                        item()),
                Span.NONE);
        Block tasks = new Block.BulletList(
                List.of(
                        new ListItem(Optional.of(false), List.of(paragraph("open"))),
                        new ListItem(Optional.of(true), List.of(paragraph("closed")))),
                Span.NONE);
        Block roman = new Block.NumberedList(
                3, NumberStyle.LOWER_ROMAN, List.of(item(paragraph("three")), item(paragraph("four"))), Span.NONE);
        Block letters = new Block.NumberedList(
                26, NumberStyle.UPPER_ALPHA, List.of(item(paragraph("z")), item(paragraph("next"))), Span.NONE);
        assertThat(written(list, tasks, roman, letters)).isEqualTo("""
                         9. nine is long enough to go over the
                            line
                            - inner
                            - [x] done
                        10. ten
                        11.

                        * [ ] open
                        * [x] closed

                        iii. three
                         iv. four

                         Z. z
                        AA. next
                        """);
    }

    @Test
    void givesLooseItemsAir() throws Exception {
        assertThat(written(new Block.BulletList(
                        List.of(item(paragraph("one"), paragraph("more")), item(paragraph("two"))), Span.NONE)))
                .isEqualTo("* one\n\n  more\n\n* two\n");
    }

    @Test
    void setsQuotesWithTheirSource() throws Exception {
        Block inner = new Block.Quote(List.of(paragraph("Deep.")), List.of(), Span.NONE);
        assertThat(written(
                        new Block.Quote(
                                List.of(paragraph("We had forgotten what the mail looked like in winter."), inner),
                                Inline.of("Joe Lee"),
                                Span.NONE),
                        new Block.PullQuote(Inline.of("Nobody spoke."), Inline.of("— Ada"), Span.NONE)))
                .isEqualTo("""
                        > We had forgotten what the mail looked
                        > like in winter.
                        >
                        > > Deep.
                        >
                        > — Joe Lee

                                ------------------------
                                Nobody spoke.
                                — Ada
                                ------------------------
                        """);
    }

    @Test
    void putsWordsInThePlaceOfPictures() throws Exception {
        assertThat(written(
                        new Block.Figure(
                                Optional.empty(),
                                Optional.of("https://example.org/p.jpg"),
                                "A white ferry at a pier",
                                Inline.of("The ferry on Saturday."),
                                Inline.of("Ann Roe / AP"),
                                false,
                                Span.NONE),
                        new Block.Figure(Optional.empty(), Optional.empty(), "", List.of(), List.of(), true, Span.NONE),
                        paragraph(
                                new Inline.Text("Sail "),
                                new Inline.InlinePicture(Optional.empty(), Optional.empty(), "flag of Norway"),
                                new Inline.Text("."))))
                .isEqualTo("""
                        [Picture: A white ferry at a pier] [1]
                        The ferry on Saturday.
                        Ann Roe / AP

                        Sail [flag of Norway].

                        Links

                        [1] <https://example.org/p.jpg>
                        """);
    }

    @Test
    void drawsTables() throws Exception {
        Block table = new Block.Table(
                Inline.of("Fares"),
                List.of(row("Who", "Dollars")),
                List.of(row("Adults", "3.50"), row("Children", "1")),
                List.of(ColumnAlignment.NONE, ColumnAlignment.RIGHT),
                Span.NONE);
        assertThat(written(table)).isEqualTo("""
                        Fares

                        +----------+---------+
                        | Who      | Dollars |
                        +==========+=========+
                        | Adults   |    3.50 |
                        | Children |       1 |
                        +----------+---------+
                        """);
    }

    @Test
    void breaksCellsAndDrawsSpans() throws Exception {
        Cell tall = new Cell(List.of(paragraph("tall")), 1, 2, true);
        Cell wide = new Cell(List.of(paragraph("wide over two columns")), 2, 1, false);
        Block table = new Block.Table(
                List.of(),
                List.of(),
                List.of(
                        new Row(List.of(tall, wide)),
                        new Row(List.of(cell("a cell with words that go over"), cell("日本語の長い文です")))),
                List.of(ColumnAlignment.NONE, ColumnAlignment.NONE, ColumnAlignment.CENTER),
                Span.NONE);
        assertThat(written(table)).isEqualTo("""
                        +------+-------------------------------+
                        | tall | wide over two columns         |
                        |      +---------------+---------------+
                        |      | a cell with   | 日本語の長い  |
                        |      | words that go |    文です     |
                        |      | over          |               |
                        +------+---------------+---------------+
                        """);
    }

    @Test
    void setsTablesThatAreTooWideAsRecords() throws Exception {
        String[] many = {"Antidisestablishment", "Floccinaucinihili", "Pilification"};
        Block table = new Block.Table(
                List.of(),
                List.of(row("First", "Second", "Third")),
                List.of(row(many), row("a", "b", "c")),
                List.of(ColumnAlignment.NONE, ColumnAlignment.NONE, ColumnAlignment.NONE),
                Span.NONE);
        assertThat(written(table)).isEqualTo("""
                        First: Antidisestablishment
                        Second: Floccinaucinihili
                        Third: Pilification

                        First: a
                        Second: b
                        Third: c
                        """);
    }

    @Test
    void keepsPreformattedLinesAsTheyAre() throws Exception {
        String code = "if (x) {\n\n\n    y = \"a line that is much longer than forty columns\";\n}";
        assertThat(written(new Block.Preformatted(Optional.of("java"), code, Span.NONE)))
                .isEqualTo("""
                            if (x) {


                                y = "a line that is much longer than forty columns";
                            }
                        """);
    }

    @Test
    void setsAsidesDefinitionsVerseCuesAndBreaks() throws Exception {
        assertThat(written(
                        new Block.Aside(Inline.of("The ferry"), List.of(paragraph("Built in 1961.")), Span.NONE),
                        new Block.DefinitionList(
                                List.of(new Block.Definition(
                                        List.of(Inline.of("Fathom"), Inline.of("fm")),
                                        List.of(List.of(paragraph("Six feet, as deep as a man is tall.")), List.of()))),
                                Span.NONE),
                        new Block.Verse(
                                List.of(
                                        new Inline.Text("The sea is calm tonight, the tide is full"),
                                        new Inline.LineBreak(),
                                        new Inline.LineBreak(),
                                        new Inline.Text("the moon lies fair")),
                                Span.NONE),
                        new Block.Cue(
                                "SOT",
                                "Mayor at pier",
                                Optional.of("We waited"),
                                Optional.of("... at last."),
                                Optional.of(Duration.ofSeconds(75)),
                                Span.NONE),
                        new Block.SectionBreak(Span.NONE),
                        new Block.Cue("VO", "", Optional.empty(), Optional.empty(), Optional.empty(), Span.NONE)))
                .isEqualTo("""
                        +---------------------------------------
                        | The ferry
                        | ---------
                        |
                        | Built in 1961.
                        +---------------------------------------

                        Fathom
                        fm
                            Six feet, as deep as a man is tall.

                            The sea is calm tonight, the
                                tide is full

                            the moon lies fair

                        [SOT: Mayor at pier / IN: We waited /
                        OUT: ... at last. / 1:15]

                                         * * *

                        [VO]
                        """);
    }

    @Test
    void numbersNotesAndLinksInOneRow() throws Exception {
        Block text = paragraph(
                new Inline.Text("A claim"),
                new Inline.Footnote(List.of(paragraph("Not proven, says the mayor of the island."))),
                new Inline.Text(" and a "),
                link("https://example.org/a/very/long/address/that/does/not/fit", "link"),
                new Inline.Text(", the "),
                link("https://example.org/a/very/long/address/that/does/not/fit", "same"),
                new Inline.Text(", "),
                link("mailto:ada@example.org", "ada@example.org"),
                new Inline.Text("."));
        assertThat(written(text)).isEqualTo("""
                        A claim[1] and a link [2], the same [2],
                        ada@example.org.

                        Notes

                        [1] Not proven, says the mayor of the
                            island.

                        Links

                        [2] <https://example.org/a/very/long/address/that/does/not/fit>
                        """);
    }

    @Test
    void writesAddressesWhereAsked() throws Exception {
        Article story = Article.of(
                Metadata.NONE,
                List.of(paragraph(
                        link("https://example.org/a", "words"), new Inline.Text(" and "), link("#x", "inside"))));
        Diagnostics diagnostics = new Diagnostics("");
        assertThat(written(Bundle.of(story), NARROW.with(TextExporter.LINKS, LinkStyle.INLINE), null, diagnostics))
                .isEqualTo("words <https://example.org/a> and inside\n");
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LINK_FLATTENED);
        assertThat(written(story, NARROW.with(TextExporter.LINKS, LinkStyle.NONE)))
                .isEqualTo("words and inside\n");
    }

    @Test
    void showsMarksWhereAsked() throws Exception {
        Article story = Article.of(
                Metadata.NONE,
                List.of(paragraph(
                        new Inline.Strong(Inline.of("strong")),
                        new Inline.Text(" "),
                        new Inline.Emphasis(Inline.of("stressed")),
                        new Inline.Text(" "),
                        new Inline.Code("a  b"),
                        new Inline.Text(" 10"),
                        new Inline.Superscript(Inline.of("2")),
                        new Inline.Text(" H"),
                        new Inline.Subscript(Inline.of("2")),
                        new Inline.Text("O "),
                        new Inline.SmallCaps(Inline.of("Nato")),
                        new Inline.Text(" "),
                        new Inline.Struck(Inline.of("old")),
                        new Inline.InLanguage("de", Inline.of(" alt")))));
        assertThat(written(story, OptionValues.DEFAULTS)).isEqualTo("strong stressed a  b 10² H₂O Nato old alt\n");
        assertThat(written(story, OptionValues.DEFAULTS.with(TextExporter.MARKS, MarkStyle.ASCII)))
                .isEqualTo("*strong* _stressed_ `a  b` 10² H₂O Nato ~~old~~ alt\n");
    }

    @Test
    void writesAnIssueWithItsContents() throws Exception {
        Article one = Article.headline("One").paragraph("First.").build();
        Article two = Article.untitled().paragraph("Second.").build();
        assertThat(written(
                        Bundle.of(BookDetails.titled("Morning briefing"), List.of(one, two)),
                        NARROW,
                        null,
                        new Diagnostics("")))
                .isEqualTo("""
                        Morning briefing
                        ========================================

                        In this issue

                        1. One
                        2. Second.

                        ----------------------------------------

                        One
                        ========================================

                        First.

                        ----------------------------------------

                        Second.
                        """);
    }

    @Test
    void showsTheBannerFirstWhateverTheTemplateDoes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.ftl");
        Files.writeString(file, "nothing else");
        Article story = Article.headline("One").build();
        assertThat(written(
                        Bundle.of(story),
                        NARROW.with(TextExporter.TEMPLATE, file.toString()),
                        "EMBARGOED UNTIL 2030-01-01",
                        new Diagnostics("")))
                .isEqualTo("EMBARGOED UNTIL 2030-01-01\n\nnothing else\n");
    }

    @Test
    void keepsThePromisesOfATextFileWhateverTheTemplateDoes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.ftl");
        Files.writeString(file, "\n\n  \na \t\r\n\r\nb\u0007\u001B[31m  \n\n\n");
        Article story = Article.headline("One").build();
        assertThat(written(story, NARROW.with(TextExporter.TEMPLATE, file.toString())))
                .isEqualTo("a\n\nb[31m\n");
    }

    @Test
    void keepsATemplateInAStoryAsText() throws Exception {
        assertThat(written(Article.headline("${7*7} <#list 1.. as x>").build(), NARROW))
                .startsWith("${7*7} <#list 1.. as x>\n");
    }

    @Test
    void saysWhatIsWrongWithATemplate(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("own.ftl");
        Files.writeString(file, "\n<#list stories as story>\n${story.hed}</#list>");
        Article story = Article.headline("One").build();
        assertThatThrownBy(() -> written(story, NARROW.with(TextExporter.TEMPLATE, file.toString())))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("own.ftl:3:")
                .hasMessageContaining("did you mean \"head\"?");
    }

    @Test
    void writesAnEmptyStoryAsAnEmptyLine() throws Exception {
        assertThat(written()).isEqualTo("\n");
    }

    @Test
    void namesEveryColumnThatACellOfARecordCovers() throws Exception {
        List<Block> name = List.of(new Block.Paragraph(Inline.of("Eisenbahnknotenpunkt"), Span.NONE));
        List<Block> other = List.of(new Block.Paragraph(Inline.of("Hinundherschieberei"), Span.NONE));
        List<Block> both = List.of(new Block.Paragraph(Inline.of("value"), Span.NONE));
        Block table = new Block.Table(
                List.of(),
                List.of(new Block.Row(List.of(Block.Cell.of(name), Block.Cell.of(other)))),
                List.of(new Block.Row(List.of(new Block.Cell(both, 2, 1, false)))),
                List.of(Block.ColumnAlignment.NONE, Block.ColumnAlignment.NONE),
                Span.NONE);
        Article story = Article.untitled().block(table).build();
        assertThat(written(story, OptionValues.DEFAULTS.with(TextExporter.WIDTH, 22)))
                .contains("Eisenbahnknotenpunkt", "Hinundherschieberei", "value");
    }
}
