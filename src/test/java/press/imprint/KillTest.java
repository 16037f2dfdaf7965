package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, every file under a final name is whole, and the same command goes on to the same end. */
@Tag("slow")
class KillTest {

    private static final int STORIES = 200;
    private static final int KILLS = 20;

    @TempDir
    private Path folder;

    @Test
    void whatHasANameIsWholeAndResumingEndsTheSame() throws Exception {
        Path stories = stories();
        Path undisturbed = folder.resolve("undisturbed");
        Path streams = Files.createDirectories(folder.resolve("streams"));
        long start = System.nanoTime();
        Program.Answer answer = new Program().run(streams, arguments(stories, undisturbed, false));
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(answer.exit()).as(answer.err()).isZero();
        Map<String, String> expected = Program.tree(undisturbed);
        assertThat(expected).hasSize(4 * STORIES);

        Random random = new Random(20260301);
        for (int kill = 0; kill < KILLS; kill++) {
            Path out = folder.resolve("killed");
            Process process = new Program().start(streams, arguments(stories, out, true));
            process.waitFor(random.nextLong(whole / 20, whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            Map<String, String> left = Program.tree(out);
            assertThat(expected.entrySet()).as("kill " + kill).containsAll(left.entrySet());
            if (kill % 4 == 3) {
                Program.Answer resumed = new Program().run(streams, arguments(stories, out, true));
                assertThat(resumed.exit()).as(resumed.err()).isZero();
                assertThat(Program.tree(out)).isEqualTo(expected);
                assertThat(unfinished(out)).isZero();
                delete(out);
            }
        }
    }

    private static String[] arguments(Path stories, Path out, boolean resume) {
        return resume
                ? new String[] {
                    "export", stories.toString(), "--out", out.toString(), "--quiet", "--jobs", "2", "--resume"
                }
                : new String[] {"export", stories.toString(), "--out", out.toString(), "--quiet", "--jobs", "2"};
    }

    private Path stories() throws IOException {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        for (int i = 0; i < STORIES; i++) {
            Files.writeString(
                    stories.resolve("story-%03d.md".formatted(i)),
                    "---\ntitle: Harbour news %d\nlang: en\n---\n\n".formatted(i)
                            + "Boat number %d came in.\n\n## What it carried\n\n- fish\n- ice\n\n".formatted(i)
                            + "A long paragraph about the weather at sea and on land. ".repeat(30));
        }
        return stories;
    }

    private static long unfinished(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".imprint-"))
                    .count();
        }
    }

    private static void delete(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(out);
    }
}
