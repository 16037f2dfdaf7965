package press.imprint.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.bundle.Bundle;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.OptionValues;
import press.imprint.export.docx.DocxExporter;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/** A Word file without a story inside is read by what is seen in it, and no word of it is lost. */
class VisibleWordsTest {

    @Test
    void everyWordOfAFileWithoutAStoryIsRead() throws Exception {
        for (Article story : Articles.samples(40)) {
            Article read = read(docx(story));
            List<String> words = AllWords.of(story).body();
            List<String> seen = AllWords.of(read).body();
            assertThat(String.join("", seen).length())
                    .as("characters read of " + words)
                    .isGreaterThanOrEqualTo((int) (String.join("", words).length() * 0.98));
            assertThat(AllWords.of(read).notes())
                    .hasSameSizeAs(AllWords.of(story).notes());
        }
    }

    private static Article read(byte[] docx) throws Exception {
        Diagnostics said = new Diagnostics("story.docx");
        try (Stream<Article> stories = new DocxReader().read(Source.of("story.docx", docx), ReadContext.of(said))) {
            Article story = stories.findFirst().orElseThrow();
            assertThat(said.list())
                    .anyMatch(diagnostic -> diagnostic.code().label().equals("embedded-story-missing"));
            return story;
        }
    }

    private static byte[] docx(Article story) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxExporter()
                .export(
                        Bundle.of(story),
                        new ExportContext(
                                Shelf.builtIn().design("classic", "article"),
                                OptionValues.DEFAULTS,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                "Imprint test",
                                new Diagnostics("")),
                        out);
        return out.toByteArray();
    }
}
