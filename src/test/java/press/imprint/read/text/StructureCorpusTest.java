package press.imprint.read.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Words;
import press.imprint.corpus.TestCorpus;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/** How well headings, lists and dates are found, against the authors' own and against annotators' marks. */
@Tag("slow")
class StructureCorpusTest {

    /** Counts hits, false finds and misses of one kind of line. */
    private static final class Score {
        private int hits;
        private int falseFinds;
        private int misses;

        void count(List<String> found, List<String> meant) {
            List<String> left = new ArrayList<>(meant);
            for (String line : found) {
                if (left.remove(line)) {
                    hits++;
                } else {
                    falseFinds++;
                }
            }
            misses += left.size();
        }

        double harmonicMean() {
            return 2.0 * hits / (2 * hits + falseFinds + misses);
        }
    }

    @Test
    void findsTheSubheadsThatAuthorsWrote() throws IOException, ReadException {
        Path folder = TestCorpus.folder("seedlike");
        Score subheads = new Score();
        Score items = new Score();
        int titles = 0;
        int titlesFound = 0;
        for (JsonNode record : TestCorpus.records(folder.resolve("expected-structure.jsonl"))) {
            Article article = read(folder.resolve(record.get("id").asText() + ".txt"));
            subheads.count(headings(article.body()), role(record, "subhead"));
            items.count(items(article.body(), false), role(record, "item"));
            for (String title : role(record, "title")) {
                titles++;
                titlesFound += plain(Words.of(article.about().headline())).equals(title) ? 1 : 0;
            }
        }
        TestCorpus.atLeast("seedlike.subhead.f1", subheads.harmonicMean());
        TestCorpus.atLeast("seedlike.item.f1", items.harmonicMean());
        TestCorpus.atLeast("seedlike.title", (double) titlesFound / titles);
    }

    @Test
    void findsTheHeadsThatAnnotatorsMarked() throws IOException, ReadException {
        Path folder = TestCorpus.folder("gum-structure");
        Score heads = new Score();
        int dates = 0;
        int datesFound = 0;
        for (JsonNode record : TestCorpus.records(folder.resolve("expected-structure.jsonl"))) {
            Path file = folder.resolve(record.get("id").asText() + ".txt");
            Article article = read(file);
            List<String> meant = role(record, "head");
            List<String> found = new ArrayList<>();
            String headline = plain(Words.of(article.about().headline()));
            if (!headline.isEmpty()) {
                // A date that stands behind the headline in its line is taken off it.
                found.add(meant.stream()
                        .filter(head -> head.startsWith(headline))
                        .findFirst()
                        .orElse(headline));
            }
            found.addAll(headings(article.body()));
            heads.count(found, meant);
            Optional<String> date = Files.readAllLines(file).stream()
                    .filter(line -> line.strip().matches("[A-Z][a-z]+day, [A-Z][a-z]+ \\d{1,2}, \\d{4}"))
                    .findFirst();
            if (date.isPresent()) {
                dates++;
                datesFound += article.about().firstPublished().equals(Dates.parse(date.get())) ? 1 : 0;
            }
        }
        TestCorpus.atLeast("gum.head.f1", heads.harmonicMean());
        TestCorpus.atLeast("gum.date", (double) datesFound / dates);
    }

    private static Article read(Path file) throws IOException, ReadException {
        String name = file.getFileName().toString();
        return new TextReader()
                .read(Source.of(name, Files.readAllBytes(file)), ReadContext.of(new Diagnostics(name)))
                .toList()
                .getFirst();
    }

    private static List<String> role(JsonNode record, String role) {
        List<String> texts = new ArrayList<>();
        for (JsonNode block : record.get("blocks")) {
            if (block.get("role").asText().equals(role)) {
                texts.add(plain(block.get("text").asText()));
            }
        }
        return texts;
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> plain(Words.of(heading.content())))
                .toList();
    }

    private static List<String> items(List<Block> blocks, boolean inItem) {
        List<String> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> items.addAll(items(item.content(), true)));
            } else if (block instanceof Block.NumberedList list) {
                list.items().forEach(item -> items.addAll(items(item.content(), true)));
            } else if (block instanceof Block.Paragraph paragraph && inItem) {
                items.add(plain(Words.of(paragraph.content())));
            }
        }
        return items;
    }

    /** The words with plain marks: what mark stands where is another score. */
    private static String plain(String text) {
        return text.replaceAll("[“”„]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[–—]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
