package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same in, same out: whatever the time zone, the locale, the folder and the number of jobs. */
@Tag("slow")
class DeterminismTest {

    @TempDir
    private Path folder;

    @Test
    void theSameBytesEverywhere() throws Exception {
        Path examples = Path.of("examples").toAbsolutePath();
        Map<String, String> plain = run("plain", new Program(), examples, "1");
        assertThat(plain).hasSizeGreaterThanOrEqualTo(4 * 8);
        assertThat(run("turkish", new Program().java("-Duser.language=tr").java("-Duser.country=TR"), examples, "2"))
                .isEqualTo(plain);
        assertThat(run(
                        "arabic",
                        new Program().java("-Duser.language=ar").java("-Duser.timezone=Asia/Riyadh"),
                        examples,
                        "3"))
                .isEqualTo(plain);
        assertThat(run(
                        "thai",
                        new Program()
                                .java("-Duser.language=th")
                                .java("-Duser.country=TH")
                                .java("-Duser.timezone=Pacific/Auckland"),
                        examples,
                        "4"))
                .isEqualTo(plain);
        assertThat(run(
                        "latin1",
                        new Program()
                                .java("-Dfile.encoding=ISO-8859-1")
                                .environment("TZ", "America/Anchorage")
                                .in(Files.createDirectories(folder.resolve("a b"))),
                        examples,
                        "2"))
                .isEqualTo(plain);
    }

    private Map<String, String> run(String name, Program program, Path examples, String jobs) throws Exception {
        Path out = folder.resolve(name);
        Path streams = Files.createDirectories(folder.resolve(name + "-streams"));
        Program.Answer answer =
                program.run(streams, "export", examples.toString(), "--out", out.toString(), "--jobs", jobs, "--quiet");
        assertThat(answer.exit()).as(answer.err()).isZero();
        return Program.tree(out);
    }
}
