package press.imprint.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Words;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/** Foreign documents: each is read or refused in words, and most say what pandoc says they say. */
@Tag("slow")
class DocxCorpusTest {

    /** Token F1 from which two readings count as the same. */
    private static final double ALIKE = 0.95;

    @Test
    void readsForeignDocumentsAsPandocDoes() throws IOException {
        Path corpus = corpus();
        assumeTrue(Files.isDirectory(corpus), "no corpus of Word documents at " + corpus);
        int scored = 0;
        int alike = 0;
        for (Path file : files(corpus)) {
            Optional<Article> story = read(file);
            Path gold = Path.of(file.toString().replace(".docx", ".pandoc.txt"));
            if (story.isPresent() && Files.exists(gold)) {
                scored++;
                alike += f1(words(story.get()), tokens(Files.readString(gold))) >= ALIKE ? 1 : 0;
            }
        }
        assertThat(scored).isGreaterThanOrEqualTo(120);
        assertThat(alike).as("of " + scored).isGreaterThanOrEqualTo(98);
    }

    private static Path corpus() {
        String named = System.getenv("IMPRINT_CORPUS");
        return Path.of(named == null ? "../shared/corpus" : named, "docx");
    }

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> all = Files.walk(corpus)) {
            return all.filter(path -> path.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Article> read(Path file) throws IOException {
        try {
            return new DocxReader()
                    .read(
                            Source.of(file.toString(), Files.readAllBytes(file)),
                            ReadContext.of(new Diagnostics(file.toString())))
                    .findFirst();
        } catch (ReadException e) {
            assertThat(e.diagnostic().detail()).isNotBlank();
            return Optional.empty();
        }
    }

    private static List<String> words(Article story) {
        List<String> words = new ArrayList<>(tokens(Words.of(story.about().headline())));
        words.addAll(tokens(Words.of(story.about().subheadline())));
        words.addAll(tokens(Words.of(story.about().summary())));
        story.about().bylines().forEach(person -> words.addAll(tokens(person.name())));
        AllWords all = AllWords.of(story, AllWords.Alternatives.ALWAYS);
        words.addAll(tokens(String.join(" ", all.body())));
        all.notes().forEach(note -> words.addAll(tokens(String.join(" ", note))));
        return words;
    }

    private static List<String> tokens(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static double f1(List<String> ours, List<String> theirs) {
        Map<String, Integer> left = new HashMap<>();
        theirs.forEach(token -> left.merge(token, 1, Integer::sum));
        int common = 0;
        for (String token : ours) {
            if (left.getOrDefault(token, 0) > 0) {
                left.merge(token, -1, Integer::sum);
                common++;
            }
        }
        int all = ours.size() + theirs.size();
        return all == 0 ? 1 : 2.0 * common / all;
    }
}
