package press.imprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.design.Design;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

class TypesetterTest {

    private static final TypefaceStock STOCK = new TypefaceStock();
    private static final String SENTENCE =
            "The harbour council voted on Tuesday to reopen the ferry line to the islands. ";

    private final Diagnostics diagnostics = new Diagnostics("");

    @Test
    void leavesNoLineOfAParagraphAlone() throws Exception {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            body.add(paragraph(SENTENCE.repeat(3)));
        }
        for (Page page : set(TestDesign.page(240, 260), body)) {
            List<List<Fragment.Glyphs>> lines = lines(page);
            Element top = lines.getFirst().getFirst().owner();
            Element foot = lines.getLast().getFirst().owner();
            assertThat(lines.stream()
                            .filter(line -> line.getFirst().owner() == top)
                            .count())
                    .isGreaterThan(1);
            assertThat(lines.stream()
                            .filter(line -> line.getFirst().owner() == foot)
                            .count())
                    .isGreaterThan(1);
        }
    }

    @Test
    void keepsAHeadingWithTheLinesBelowIt() throws Exception {
        for (int before = 1; before < 14; before++) {
            List<Block> body = new ArrayList<>();
            for (int i = 0; i < before; i++) {
                body.add(paragraph("One line."));
            }
            body.add(new Block.Heading(1, Inline.of("Heading"), Optional.empty(), Span.NONE));
            body.add(paragraph(SENTENCE.repeat(4)));
            for (Page page : set(TestDesign.page(240, 260), body)) {
                List<List<Fragment.Glyphs>> lines = lines(page);
                assertThat(lines.getLast().getFirst().owner().kind()).isNotEqualTo(Element.Kind.HEADING);
            }
        }
    }

    @Test
    void putsANoteAtTheFootOfThePageThatCitesIt() throws Exception {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            body.add(new Block.Paragraph(
                    List.of(
                            new Inline.Text(SENTENCE),
                            new Inline.Footnote(List.of(paragraph("Note " + i))),
                            new Inline.Text(" " + SENTENCE)),
                    Span.NONE));
        }
        List<Page> pages = set(TestDesign.page(260, 280), body);
        assertThat(pages).hasSizeGreaterThan(2);
        for (Page page : pages) {
            assertThat(anchors(page, "note-reference:")).isEqualTo(anchors(page, "note:"));
        }
    }

    @Test
    void goesOnWithANoteThatIsLongerThanAPage() throws Exception {
        Inline.Footnote note = new Inline.Footnote(List.of(paragraph(SENTENCE.repeat(60))));
        List<Page> pages = set(
                TestDesign.page(260, 280),
                List.of(
                        new Block.Paragraph(List.of(new Inline.Text(SENTENCE), note), Span.NONE),
                        paragraph(SENTENCE.repeat(5))));
        assertThat(text(pages).split("harbour", -1)).hasSize(1 + 1 + 60 + 5);
        for (Page page : pages) {
            assertThat(page.fragments())
                    .filteredOn(Fragment.Glyphs.class::isInstance)
                    .allMatch(glyphs -> ((Fragment.Glyphs) glyphs).y() < page.height());
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEachPageAsAnArtifact() throws Exception {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("Row " + i, "x"));
        }
        Block table = new Block.Table(
                List.of(),
                List.of(row("Name", "Mark")),
                rows,
                List.of(Block.ColumnAlignment.LEFT, Block.ColumnAlignment.RIGHT),
                Span.NONE);
        List<Page> pages = set(TestDesign.page(260, 280), List.of(table));
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            Fragment.Glyphs first = glyphs(pages.get(i)).getFirst();
            assertThat(first.text()).isEqualTo("Name");
            assertThat(first.owner() == Element.ARTIFACT).isEqualTo(i > 0);
        }
    }

    @Test
    void dividesARowThatIsTallerThanAPage() throws Exception {
        Block table = new Block.Table(
                List.of(),
                List.of(),
                List.of(row(SENTENCE.repeat(40), "short")),
                List.of(Block.ColumnAlignment.NONE, Block.ColumnAlignment.NONE),
                Span.NONE);
        List<Page> pages = set(TestDesign.page(260, 280), List.of(table));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(text(pages).split("harbour", -1)).hasSize(41);
    }

    @Test
    void makesATableSmallerThatIsTooWideAndSaysSo() throws Exception {
        String[] wide = new String[9];
        java.util.Arrays.fill(wide, "Incomprehensible");
        List<Block.ColumnAlignment> columns = java.util.Collections.nCopies(9, Block.ColumnAlignment.NONE);
        Block table = new Block.Table(List.of(), List.of(), List.of(row(wide)), columns, Span.NONE);
        set(TestDesign.page(560, 280), List.of(table));
        assertThat(codes()).contains(DiagnosticCode.TABLE_SHRUNK);
    }

    @Test
    void dividesAWordThatIsWiderThanTheLineAndSaysSo() throws Exception {
        String word = "x".repeat(500);
        List<Page> pages = set(TestDesign.page(260, 280), List.of(paragraph(word)));
        assertThat(text(pages)).isEqualTo(word);
        assertThat(codes()).containsExactly(DiagnosticCode.LINE_OVERFULL);
        assertThat(glyphs(pages.getFirst())).allMatch(line -> line.x() + line.width() <= 260 - 36 + 0.1);
    }

    @Test
    void showsAHyphenWhereASoftOneEndsALine() throws Exception {
        List<Page> pages =
                set(TestDesign.page(144.5, 280), List.of(paragraph("Donaudampf\u00ADschifffahrts\u00ADgesellschaft")));
        assertThat(text(pages).replace("\u00AD", "")).isEqualTo("Donaudampfschifffahrtsgesellschaft");
        assertThat(text(pages)).contains("\u00AD");
    }

    @Test
    void saysWhichCharacterNoFontHasAndStillStandsForIt() throws Exception {
        List<Page> pages = set(TestDesign.page(260, 280), List.of(paragraph("a\uE000b")));
        assertThat(text(pages)).isEqualTo("a\uE000b");
        assertThat(codes()).containsExactly(DiagnosticCode.GLYPH_MISSING);
    }

    @Test
    void startsAtTheRightWhereTheLanguageDoes() throws Exception {
        Manuscript story = manuscript(List.of(paragraph("שלום עולם")), Optional.of("he"));
        List<Page> pages =
                new Typesetter(TestDesign.page(260, 280), STOCK).set(story, PageNumbers.ofOneStory(), diagnostics);
        Fragment.Glyphs last = glyphs(pages.getFirst()).getLast();
        assertThat(last.x() + last.width()).isCloseTo(260 - 36, org.assertj.core.data.Offset.offset(0.5));
        assertThat(text(pages)).isEqualTo("םלוע םולש");
    }

    private static Block.Paragraph paragraph(String words) {
        return new Block.Paragraph(Inline.of(words), Span.NONE);
    }

    private static Block.Row row(String... cells) {
        List<Block.Cell> all = new ArrayList<>();
        for (String cell : cells) {
            all.add(Block.Cell.of(List.of(paragraph(cell))));
        }
        return new Block.Row(all);
    }

    private static Manuscript manuscript(List<Block> body, Optional<String> language) {
        return new Manuscript("", List.of(), body, List.of(), language, Map.of(), Optional.empty());
    }

    private List<Page> set(Design design, List<Block> body) throws Exception {
        return new Typesetter(design, STOCK)
                .set(manuscript(body, Optional.of("en")), PageNumbers.ofOneStory(), diagnostics);
    }

    private List<DiagnosticCode> codes() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }

    /** The glyphs of the text area, without page numbers. */
    private static List<Fragment.Glyphs> glyphs(Page page) {
        return page.fragments().stream()
                .filter(Fragment.Glyphs.class::isInstance)
                .map(Fragment.Glyphs.class::cast)
                .filter(glyphs -> glyphs.y() < page.height() - 36)
                .toList();
    }

    private static List<List<Fragment.Glyphs>> lines(Page page) {
        List<List<Fragment.Glyphs>> lines = new ArrayList<>();
        for (Fragment.Glyphs glyphs : glyphs(page)) {
            if (lines.isEmpty() || Math.abs(lines.getLast().getFirst().y() - glyphs.y()) > 1) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyphs);
        }
        return lines;
    }

    private static String text(List<Page> pages) {
        StringBuilder text = new StringBuilder();
        pages.forEach(page -> glyphs(page).forEach(glyphs -> text.append(glyphs.text())));
        return text.toString().strip();
    }

    private static List<String> anchors(Page page, String prefix) {
        return page.fragments().stream()
                .filter(Fragment.Anchor.class::isInstance)
                .map(anchor -> ((Fragment.Anchor) anchor).name())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
