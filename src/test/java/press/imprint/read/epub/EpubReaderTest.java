package press.imprint.read.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.article.Inline;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.export.OptionValues;
import press.imprint.export.epub.Books;
import press.imprint.read.Likelihood;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;
import press.imprint.zip.ZipWriter;

class EpubReaderTest {

    private final Diagnostics said = new Diagnostics("book.epub");

    @Test
    void givesBackEveryStoryExactly() {
        for (Article story : Articles.samples(150)) {
            assertThat(read(Books.of(story))).containsExactly(story);
        }
        assertThat(said.list()).isEmpty();
    }

    @Test
    void givesBackTheStoriesOfABundleInOrder() {
        List<Article> stories = Articles.samples(60);
        assertThat(read(Books.of(Bundle.of(BookDetails.titled("Sixty"), stories), Books.context())))
                .isEqualTo(stories);
        assertThat(said.list()).isEmpty();
    }

    @Test
    void readsThePageWhereItWasEdited() {
        Article story = Article.headline("Ferry returns")
                .byline("Ada Moreno")
                .language("en")
                .about(about -> about.dateline("ANCHORAGE (AP)").credit("AP").section("Local"))
                .paragraph("The ferry is back.")
                .subhead("The numbers")
                .paragraph("It carried 204 people.")
                .build();
        byte[] edited = changed(Books.of(story), (name, text) -> text.replace("204 people", "205 people"));
        Article expected = Article.of(
                story.about(),
                List.of(
                        story.body().get(0),
                        story.body().get(1),
                        new press.imprint.article.Block.Paragraph(
                                Inline.of("It carried 205 people."), press.imprint.article.Span.NONE)));
        assertThat(read(edited)).containsExactly(expected);
        assertThat(codes()).containsExactly(DiagnosticCode.EMBEDDED_STORY_EDITED);
    }

    @Test
    void keepsAnEditedBylineAsAParagraph() {
        Article story = Article.headline("Ferry returns")
                .byline("Ada Moreno")
                .paragraph("Back.")
                .build();
        byte[] edited = changed(Books.of(story), (name, text) -> text.replace("By Ada Moreno", "By Somebody Else"));
        Article found = read(edited).getFirst();
        assertThat(AllWords.of(found).body()).containsExactly("By", "Somebody", "Else", "Back.");
    }

    @Test
    void seesNoEditInWhatToolsChange() {
        Article story = Articles.sample(5);
        byte[] rewritten = changed(
                Books.of(story),
                (name, text) -> name.endsWith(".xhtml")
                        ? text.replace("<section", "<div class=\"calibre\"><section")
                                .replace("</section>", "</section></div>")
                                .replace("</p>\n", "</p>\n\n   ")
                                .replace("class=\"body\"", "class=\"body calibre1\"")
                        : text);
        assertThat(read(rewritten)).containsExactly(story);
        assertThat(said.list()).isEmpty();
    }

    @Test
    void losesNoWordWhereNothingIsEmbedded() {
        for (Article story : Articles.samples(150)) {
            byte[] book = Books.of(Bundle.of(story), Books.context(Optional.empty(), false, OptionValues.DEFAULTS));
            List<Article> found = read(book);
            if (story.body().isEmpty() && story.about().headline().isEmpty()) {
                continue;
            }
            assertThat(found).hasSize(1);
            AllWords before = AllWords.of(story);
            AllWords after = AllWords.of(found.getFirst());
            List<String> body = before.body();
            // Lines of the head that no metadata tell stand before and after.
            assertThat(body.isEmpty() || java.util.Collections.indexOfSubList(after.body(), body) >= 0)
                    .as("%s in %s", body, after.body())
                    .isTrue();
            assertThat(after.notes()).containsExactlyInAnyOrderElementsOf(before.notes());
            assertThat(line(found.getFirst().about().headline()))
                    .isEqualTo(line(story.about().headline()));
        }
        assertThat(codes()).contains(DiagnosticCode.EMBEDDED_STORY_MISSING);
    }

    @Test
    void isSureOfOurBooksByTheirFirstBytes() {
        assertThat(new EpubReader().recognizes(Source.of("x", Books.of(Articles.sample(1)))))
                .isEqualTo(Likelihood.SURE);
        assertThat(new EpubReader().recognizes(Source.of("x", new byte[] {'P', 'K', 3, 4})))
                .isEqualTo(Likelihood.NO);
    }

    private static List<String> line(List<Inline> content) {
        return AllWords.words(press.imprint.article.Words.of(content));
    }

    private List<DiagnosticCode> codes() {
        return said.list().stream().map(Diagnostic::code).toList();
    }

    private List<Article> read(byte[] book) {
        try {
            return new EpubReader()
                    .read(Source.of("book.epub", book), ReadContext.of(said))
                    .toList();
        } catch (ReadException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] changed(byte[] book, BiFunction<String, String, String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipWriter zip = new ZipWriter(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                boolean text = entry.getName().endsWith("ml");
                zip.store(
                        entry.getName(),
                        text
                                ? change.apply(entry.getName(), new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
