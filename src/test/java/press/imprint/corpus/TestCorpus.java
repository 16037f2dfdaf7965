package press.imprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;

/** The corpora beside the checkout: read where they are, never copied; tests that need one are skipped without it. */
public final class TestCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestCorpus() {}

    /** The folder of a corpus. */
    public static Path folder(String name) {
        String said = System.getenv("IMPRINT_CORPUS");
        Path folder = (said == null ? Path.of("../shared/corpus") : Path.of(said)).resolve(name);
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "skipped: no corpus at " + folder + " (set IMPRINT_CORPUS to its folder)");
        return folder;
    }

    /** The records of a file with one JSON value a line. */
    public static List<JsonNode> records(Path file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    /** Fails where a score is below what is written in corpus-thresholds.properties. */
    public static void atLeast(String key, double score) throws IOException {
        Properties thresholds = new Properties();
        try (InputStream in =
                Objects.requireNonNull(TestCorpus.class.getResourceAsStream("/corpus-thresholds.properties"))) {
            thresholds.load(in);
        }
        System.out.println("corpus: " + key + " = " + score + ", at least " + thresholds.getProperty(key));
        assertThat(score).as(key).isGreaterThanOrEqualTo(Double.parseDouble(thresholds.getProperty(key)));
    }
}
