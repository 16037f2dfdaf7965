package press.imprint.read.markdown;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where other people's texts are kept, outside the repository. */
final class Corpus {

    private Corpus() {}

    /** A corpus's folder; the test is skipped, with the reason, where it is not there. */
    static Path folder(String name) {
        String set = System.getenv("IMPRINT_CORPUS");
        Path folder = Path.of(set == null ? "../shared/corpus" : set).resolve(name);
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                "skipped: the corpus " + folder + " is not there; IMPRINT_CORPUS names the folder that holds it");
        return folder;
    }
}
