package press.imprint.read.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.diagnostic.Severity;
import press.imprint.export.epub.Books;
import press.imprint.oracle.EpubOracle;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

@Tag("slow")
class EveryBookTest {

    @Test
    void aHundredAndFiftyBooksAreSound() {
        for (Article story : Articles.samples(150)) {
            EpubOracle.sound(Books.of(story));
        }
    }

    /** Books of others, sound and broken: stories and diagnostics, or a refusal in words; never anything else. */
    @Test
    void readsTheBooksOfOthersOrSaysWhyNot() throws IOException {
        Path corpus =
                Path.of(Optional.ofNullable(System.getenv("IMPRINT_CORPUS")).orElse("../shared/corpus"), "epub");
        assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus + "; set IMPRINT_CORPUS");
        List<String> silent = new ArrayList<>();
        for (Path book : books(corpus)) {
            Diagnostics said = new Diagnostics(book.toString());
            try {
                List<Article> stories = new EpubReader()
                        .read(Source.of(book.toString(), Files.readAllBytes(book)), ReadContext.of(said))
                        .toList();
                boolean told = said.list().stream().anyMatch(each -> each.severity() != Severity.NOTE);
                if (stories.isEmpty() && !told) {
                    silent.add(book.getFileName().toString());
                }
            } catch (ReadException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(silent).as("books that gave nothing without a word").isEmpty();
    }

    private static List<Path> books(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".epub"))
                    .sorted()
                    .toList();
        }
    }
}
