package press.imprint.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Block;
import press.imprint.article.Words;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.export.docx.Docx;
import press.imprint.oracle.DocxOracle;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;
import press.imprint.zip.ZipWriter;

class DocxReaderTest {

    private final Diagnostics diagnostics = new Diagnostics("x.docx");

    @Test
    void givesBackTheVeryStoryThatWasWritten() {
        for (Article story : Articles.samples(25)) {
            assertThat(read(Docx.of(story))).containsExactly(story);
        }
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void readsThePagesWhereTheyWereEditedAndSaysSo() {
        byte[] docx = Docx.of(Article.headline("Ferry returns")
                .byline("Ada Moreno")
                .paragraph("The ferry is back.")
                .subhead("Next")
                .bullets("one", "two")
                .build());
        Article edited =
                read(changed(docx, "The ferry is back.", "The ferry is late.")).getFirst();
        assertThat(codes()).contains(DiagnosticCode.EMBEDDED_STORY_EDITED);
        assertThat(Words.of(edited.about().headline())).isEqualTo("Ferry returns");
        assertThat(edited.about().bylines()).hasSize(1);
        assertThat(edited.body()).hasSize(3);
        assertThat(edited.body().get(1)).isInstanceOf(Block.Heading.class);
        assertThat(edited.body().get(2)).isInstanceOf(Block.BulletList.class);
    }

    @Test
    void noticesAMarkALinkAndAHeadingThatChanged() {
        byte[] docx = Docx.of(Article.headline("Ferry returns")
                .paragraph("Back.")
                .subhead("Next")
                .build());
        for (byte[] edited : List.of(
                changed(docx, "<w:r><w:t>Back.</w:t></w:r>", "<w:r><w:rPr><w:b/></w:rPr><w:t>Back.</w:t></w:r>"),
                changed(docx, "<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading2\"/>"),
                changed(docx, "<w:pStyle w:val=\"Heading1\"/>", ""))) {
            Diagnostics said = new Diagnostics("x");
            read(edited, said);
            assertThat(said.list()).extracting(Diagnostic::code).contains(DiagnosticCode.EMBEDDED_STORY_EDITED);
        }
    }

    @Test
    void takesTrackedChangesAsAccepted() {
        byte[] docx = Docx.of(Article.headline("Ferry").paragraph("Back.").build());
        Article read = read(changed(
                        docx,
                        "<w:r><w:t>Back.</w:t></w:r>",
                        "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Back.</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>Late.</w:t></w:r></w:ins>"))
                .getFirst();
        assertThat(((Block.Paragraph) read.body().getFirst()).content())
                .isEqualTo(press.imprint.article.Inline.of("Late."));
    }

    @Test
    void saysWhereThereIsNoStoryInside() {
        byte[] docx = changed(
                Docx.of(Article.headline("Ferry").paragraph("Back.").build()), "urn:imprint:article:1", "urn:other");
        assertThat(read(docx)).hasSize(1);
        assertThat(codes()).contains(DiagnosticCode.EMBEDDED_STORY_MISSING);
    }

    @Test
    void isSureOfAWordDocumentAndOfNothingElse() {
        DocxReader reader = new DocxReader();
        assertThat(reader.recognizes(Source.of("x", Docx.of(Articles.sample(1)))))
                .isEqualTo(Likelihood.SURE);
        assertThat(reader.recognizes(Source.of("x.docx", "PK but no".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Likelihood.NO);
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertThatThrownBy(() -> new DocxReader()
                        .read(Source.of("x.docx", new byte[] {'P', 'K', 3, 4, 0}), ReadContext.of(diagnostics)))
                .isInstanceOf(ReadException.class);
    }

    private List<DiagnosticCode> codes() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }

    private List<Article> read(byte[] docx) {
        return read(docx, diagnostics);
    }

    private static List<Article> read(byte[] docx, Diagnostics diagnostics) {
        try {
            return new DocxReader()
                    .read(Source.of("x.docx", docx), ReadContext.of(diagnostics))
                    .toList();
        } catch (ReadException e) {
            throw new AssertionError(e);
        }
    }

    /** The same package with other words in its parts of text. */
    private static byte[] changed(byte[] docx, String from, String to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(out)) {
            for (Map.Entry<String, byte[]> part : DocxOracle.parts(docx).entrySet()) {
                boolean text = part.getKey().equals("word/document.xml")
                        || (part.getKey().equals("customXml/item1.xml") && from.startsWith("urn"));
                byte[] bytes = text
                        ? new String(part.getValue(), StandardCharsets.UTF_8)
                                .replace(from, to)
                                .getBytes(StandardCharsets.UTF_8)
                        : part.getValue();
                zip.deflate(part.getKey(), bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
