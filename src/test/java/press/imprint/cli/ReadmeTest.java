package press.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.Goldens;
import press.imprint.cli.CommandLine.Answer;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.DiagnosticCode;

/** Every command and snippet of the README does what the README says. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        return blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("./imprint "))
                .map(line -> DynamicTest.dynamicTest(line, () -> runs(line)));
    }

    private void runs(String line) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : line.substring("./imprint ".length()).split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String plain = word.replace("\"", "");
            words.add(
                    plain.startsWith("out/")
                            ? folder.resolve(plain.substring(4)).toString()
                            : plain);
        }
        if (words.getFirst().equals("export") && !words.contains("--out")) {
            words.addAll(List.of("--out", folder.resolve("out").toString()));
        }
        Answer answer = CommandLine.run(words.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.err()).isZero();
        if (!words.getFirst().equals("inspect")) {
            assertThat(answer.paths()).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
        }
    }

    @Test
    void theFirstCommandWritesFourFiles() {
        Answer answer = CommandLine.run("export", "examples/anchorage-summit.txt", "--out", folder.toString());
        assertThat(answer.paths().stream().map(path -> path.substring(path.lastIndexOf('.'))))
                .containsExactly(".pdf", ".docx", ".epub", ".txt");
    }

    @Test
    void theThemeOfTheReadmeIsATheme() throws Exception {
        Path theme = Files.writeString(
                folder.resolve("ours.properties"), blocks("properties").getFirst());
        assertThat(Shelf.builtIn()
                        .design(theme.toString(), "article")
                        .theme()
                        .accent()
                        .hex())
                .isEqualTo("1c4f8a");
    }

    @Test
    void theJavaOfTheReadmeRuns() throws Exception {
        String snippet = blocks("java").getFirst();
        assertThat(snippet.lines().limit(8)).last().asString().contains(".build()");
        String source =
                """
                import java.io.ByteArrayInputStream;
                import java.nio.file.Path;
                import java.util.List;
                import press.imprint.*;
                import press.imprint.article.*;
                import press.imprint.json.*;

                public final class Snippet {
                    public static ExportResult run() throws Exception {
                %s        return result;
                    }
                }
                """.formatted(snippet.replace("Path.of(\"out\")", "Path.of(\"" + folder.resolve("java") + "\")"));
        Path java = Files.writeString(folder.resolve("Snippet.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(java))
                            .call())
                    .isTrue();
        }
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        }
        assertThat(folder.resolve("java/ferry-returns.pdf")).exists();
    }

    @Test
    void theTableOfDiagnosticsIsWhole() throws IOException {
        StringBuilder table = new StringBuilder("| code | severity | what it says |\n|---|---|---|\n");
        Arrays.stream(DiagnosticCode.values())
                .sorted(java.util.Comparator.comparing(DiagnosticCode::label))
                .forEach(code -> table.append("| `%s` | %s | %s |\n"
                        .formatted(code.label(), code.severity().label(), code.sentence())));
        String readme = Files.readString(README);
        int start = readme.indexOf("## Diagnostics\n\n") + "## Diagnostics\n\n".length();
        int end = readme.indexOf("\n## Licences");
        Goldens.check(README, readme.substring(0, start) + table + readme.substring(end));
    }

    /** The fenced blocks of a language. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String readme = Files.readString(README);
        String fence = "```" + language + "\n";
        for (int at = readme.indexOf(fence); at >= 0; at = readme.indexOf(fence, at + 1)) {
            blocks.add(readme.substring(at + fence.length(), readme.indexOf("```\n", at + fence.length())));
        }
        assertThat(blocks).isNotEmpty();
        return blocks;
    }
}
