package press.imprint.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Metadata;
import press.imprint.article.Rewrite;
import press.imprint.article.Words;
import press.imprint.corpus.TestCorpus;
import press.imprint.source.Source;

/** Scores the posts of the corpus as its README says: every field of the front matter, and the headings. */
@Tag("slow")
class FrontMatterCorpusTest {

    private final List<String> wrong = new ArrayList<>();
    private int fields;

    @Test
    void readsEveryPostAndItsMetadata() throws IOException {
        Path folder = Corpus.folder("markdown-frontmatter");
        int posts = 0;
        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode expected = new ObjectMapper().readTree(line);
            String file = expected.get("file").asText();
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            Reading reading = Reading.of(Source.of(file, bytes));
            posts++;
            score(file, expected, reading.article(), new String(bytes, StandardCharsets.UTF_8).split("\\R"));
            assertThat(reading.codes()).as(file).doesNotContain("front-matter-broken", "metadata-unreadable");
            assertThat(allWords(reading.article()))
                    .as("template tags in " + file)
                    .doesNotContain("{{<", "{%", "| url }}");
        }
        assertThat(posts).isGreaterThan(90);
        TestCorpus.atLeast("markdown-frontmatter.metadata", (double) (fields - wrong.size()) / fields);
    }

    private void score(String file, JsonNode expected, Article article, String[] lines) throws IOException {
        JsonNode front = expected.has("front_matter")
                ? expected.get("front_matter")
                : new TomlMapper().readTree(expected.get("front_matter_toml").asText());
        Metadata about = article.about();
        Set<String> kept = new TreeSet<>(about.furtherFields().keySet());
        for (Map.Entry<String, JsonNode> field : front.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            fields++;
            boolean right = switch (name) {
                case "title" -> same(value.asText(), Words.of(about.headline()));
                case "deck" -> same(value.asText(), Words.of(about.subheadline()));
                case "summary", "excerpt", "description" ->
                    same(value.asText(), Words.of(about.summary())) || sameKept(about, name, value);
                case "date" -> about.firstPublished().isPresent() && sameDate(value.asText(), about);
                case "expirydate" ->
                    about.expires().isPresent()
                            && value.asText()
                                    .startsWith(about.expires().get().date().toString());
                case "slug" -> about.slug().equals(java.util.Optional.of(value.asText()));
                case "authors" ->
                    texts(value)
                            .equals(about.bylines().stream()
                                    .map(Metadata.Contributor::name)
                                    .toList());
                case "tags", "topics" -> about.keywords().containsAll(texts(value));
                default -> sameKept(about, name, value);
            };
            kept.remove(name);
            if (!right) {
                wrong.add(file + " " + name + ": " + value + " is not in " + about);
            }
        }
        assertThat(kept).as("fields that nobody wrote in " + file).isEmpty();
        if (expected.has("headings")) {
            headings(file, expected.get("headings"), article, lines);
        }
    }

    private static boolean sameDate(String expected, Metadata about) {
        String found = about.firstPublished().orElseThrow().toString();
        return expected.startsWith(found.substring(0, 10))
                && (expected.length() < 16 || found.contains(expected.substring(11, 16)));
    }

    private static boolean sameKept(Metadata about, String name, JsonNode value) {
        String kept = about.furtherFields().get(name);
        String expected = value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
        return kept != null && kept.strip().equals(expected.strip());
    }

    private static boolean same(String expected, String found) {
        return plain(expected).equals(plain(found));
    }

    /** Character references and marks taken out of both. */
    private static String plain(String text) {
        return String.join(
                " ",
                Parser.unescapeEntities(text, false)
                        .replaceAll("<[^>]*>|[*_`]", "")
                        .strip()
                        .split("\\s+"));
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        value.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private void headings(String file, JsonNode expected, Article article, String[] lines) {
        List<String> want = new ArrayList<>();
        expected.forEach(heading -> want.add(
                heading.get("level").asInt() + " " + heading(heading.get("text").asText())));
        List<String> found = new ArrayList<>();
        new Rewrite() {
            @Override
            protected List<Block> block(Block block) {
                // The expected ones are those with number signs; others are underlined or HTML.
                if (block instanceof Block.Heading heading && lines[heading.at().startLine() - 1].startsWith("#")) {
                    found.add(heading.level() + " " + heading(Words.of(heading.content())));
                }
                return List.of(block);
            }
        }.blocks(article.body());
        fields += want.size();
        if (!found.equals(want)) {
            wrong.add(file + " headings: " + want + " are not " + found);
        }
    }

    private static String heading(String raw) {
        return plain(Words.of(((Block.Paragraph) Reading.of("x " + raw).body().getFirst()).content())
                .substring(1));
    }

    private static String allWords(Article article) {
        StringBuilder words = new StringBuilder();
        new Rewrite() {
            @Override
            protected List<press.imprint.article.Inline> line(List<press.imprint.article.Inline> content) {
                words.append(Words.of(content.stream()
                        .filter(piece -> !(piece instanceof press.imprint.article.Inline.Code))
                        .toList()));
                words.append('\n');
                return content;
            }
        }.blocks(article.body());
        return words.toString();
    }
}
