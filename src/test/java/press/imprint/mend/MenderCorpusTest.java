package press.imprint.mend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.imprint.corpus.TestCorpus;

/** How many damaged texts come out exactly, on texts that nobody here wrote. */
@Tag("slow")
class MenderCorpusTest {

    private final Map<String, int[]> scores = new HashMap<>();

    @Test
    void restoresParagraphs() throws IOException {
        for (JsonNode record : TestCorpus.records(TestCorpus.folder("mojibake").resolve("cases.jsonl"))) {
            boolean english = record.get("lang").asText().equals("en");
            String suffix = english ? ".english" : ".other";
            String key = switch (record.get("kind").asText()) {
                case "lossy-latin1" -> "mojibake.lossy" + suffix;
                case "lossy-punct" -> "mojibake.punct" + suffix;
                case "cp1252", "cp1252-drop", "latin1", "double" -> "mojibake.reversible";
                case "qmark" -> "mojibake.qmark";
                case "fffd" -> "mojibake.fffd";
                case "negative" -> "mojibake.negative";
                default -> "";
            };
            if (!key.isEmpty()) {
                count(key, record.get("damaged").asText(), record.get("clean").asText());
            }
        }
        check();
    }

    @Test
    void restoresArticles() throws IOException {
        Path folder = TestCorpus.folder("seedlike");
        for (JsonNode record : TestCorpus.records(folder.resolve("expected-structure.jsonl"))) {
            String damage = record.get("damage").asText();
            String id = record.get("id").asText();
            if (!damage.equals("qmark")) {
                count(
                        "seedlike.repair." + damage.replace("lossy-latin1", "lossy"),
                        Files.readString(folder.resolve(id + ".txt")),
                        Files.readString(folder.resolve(id + ".expected.txt")));
            }
        }
        check();
    }

    /** The user's own sample, where it is at hand: 31 marks, none of them doubtful. */
    @Test
    void restoresTheSampleWhole() throws IOException {
        Path sample = TestCorpus.folder("..").resolve("seed/anchorage-summit.txt");
        Mended mended = Mender.mend(Files.readString(sample), null);
        assertThat(mended.repairs()).hasSize(31).noneMatch(Repair::isDoubtful);
        assertThat(List.of("—", "’", "“", "”"))
                .extracting(mark -> mended.repairs().stream()
                        .filter(repair -> repair.after().equals(mark))
                        .count())
                .containsExactly(5L, 12L, 7L, 7L);
    }

    private void count(String key, String damaged, String meant) {
        Mended mended = Mender.mend(damaged, null);
        assertThat(mended.original()).isEqualTo(damaged);
        int[] score = scores.computeIfAbsent(key, any -> new int[2]);
        score[0] += mended.text().equals(meant) ? 1 : 0;
        score[1]++;
    }

    private void check() throws IOException {
        for (Map.Entry<String, int[]> score : scores.entrySet()) {
            TestCorpus.atLeast(score.getKey(), (double) score.getValue()[0] / score.getValue()[1]);
        }
    }
}
