package press.imprint.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Words;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.design.Design;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.export.pdf.PdfExporter;
import press.imprint.layout.TestDesign;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

class PdfReaderTest {

    private static final Design DESIGN = TestDesign.article();

    private final Diagnostics diagnostics = new Diagnostics("story.pdf");

    @Test
    void givesBackTheVeryStory() throws Exception {
        for (Article story : Articles.samples(40)) {
            assertThat(read(pdf(Bundle.of(story), true))).containsExactly(story);
        }
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void givesBackAllStoriesOfABundleInOrder() throws Exception {
        List<Article> stories = Articles.samples(12);
        byte[] pdf = pdf(Bundle.of(BookDetails.titled("Twelve stories"), stories), true);
        assertThat(read(pdf)).isEqualTo(stories);
    }

    @Test
    void readsThePagesWhenSomebodyAddedWords() throws Exception {
        byte[] edited = withWordsAdded(pdf(Bundle.of(ferry()), true));
        Article read = read(edited).getFirst();
        assertThat(codes()).containsExactly(DiagnosticCode.EMBEDDED_STORY_EDITED);
        assertThat(words(read)).contains("The ferry is back.", "ADDED LATER");
        assertThat(Words.of(read.about().headline())).isEqualTo("Ferry returns to the islands");
    }

    @Test
    void readsThePagesOfAFileWithoutAStory() throws Exception {
        Article read = read(pdf(Bundle.of(ferry()), false)).getFirst();
        assertThat(codes()).containsExactly(DiagnosticCode.EMBEDDED_STORY_MISSING);
        assertThat(Words.of(read.about().headline())).isEqualTo("Ferry returns to the islands");
        assertThat(read.body()).anyMatch(block -> block instanceof Block.Heading);
        assertThat(words(read)).contains("The ferry is back.").doesNotContain("Page 1 of 1");
    }

    @Test
    void saysSoWhenThereAreNoWordsAtAll() {
        assertThatThrownBy(() -> read(emptyPage()))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("no words on its pages");
    }

    @Test
    void answersDamageWithOneError() throws Exception {
        byte[] whole = pdf(Bundle.of(ferry()), true);
        for (int length : new int[] {9, 200, whole.length / 2, whole.length - 40}) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            try {
                read(cut);
            } catch (ReadException e) {
                assertThat(e.diagnostic().code()).isIn(DiagnosticCode.FILE_UNREADABLE, DiagnosticCode.FILE_EMPTY);
            }
        }
    }

    @Test
    void knowsAPdfByItsFirstBytes() {
        assertThat(recognized("%PDF-1.7\n")).isEqualTo(Likelihood.SURE);
        assertThat(recognized("\n\n%PDF-1.4\n")).isEqualTo(Likelihood.LIKELY);
        assertThat(recognized("A story about PDF")).isEqualTo(Likelihood.NO);
        assertThat(recognized("")).isEqualTo(Likelihood.NO);
    }

    private static Likelihood recognized(String head) {
        return new PdfReader().recognizes(Source.of("x", head.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Article ferry() {
        return Article.headline("Ferry returns to the islands")
                .language("en")
                .paragraph("The ferry is back. It took six years, two storms and a loan from the state.")
                .subhead("What it costs")
                .paragraph("Nobody pays for children.")
                .build();
    }

    private List<DiagnosticCode> codes() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }

    private static String words(Article story) {
        StringBuilder words = new StringBuilder();
        for (Block block : story.body()) {
            if (block instanceof Block.Paragraph paragraph) {
                words.append(Words.of(paragraph.content())).append('\n');
            }
        }
        return words.toString();
    }

    private List<Article> read(byte[] pdf) throws ReadException {
        return new PdfReader()
                .read(Source.of("story.pdf", pdf), ReadContext.of(diagnostics))
                .toList();
    }

    private static byte[] pdf(Bundle bundle, boolean embed) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext context = new ExportContext(
                DESIGN,
                OptionValues.DEFAULTS,
                Optional.empty(),
                embed,
                Optional.empty(),
                "Imprint",
                new Diagnostics(""));
        new PdfExporter().export(bundle, context, out);
        return out.toByteArray();
    }

    private static byte[] withWordsAdded(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(100, 100);
                content.showText("ADDED LATER");
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] emptyPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
