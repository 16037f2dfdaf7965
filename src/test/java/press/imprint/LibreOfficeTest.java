package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.article.AllWords;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.bundle.Bundle;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporters;
import press.imprint.export.OptionValues;

/** A word processor that is not ours opens our Word files and finds the words. */
@Tag("slow")
class LibreOfficeTest {

    private static final int FILES = 20;

    @TempDir
    private Path folder;

    @Test
    void opensTwentySampledFilesAndFindsTheirWords() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice is not installed; .ci/setup installs it");
        List<Article> stories = Articles.samples(FILES * 50);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.resolve("text").toString()));
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("story-" + i + ".docx");
            Files.write(file, docx(stories.get(i * 50)));
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        for (int i = 0; i < FILES; i++) {
            Path text = folder.resolve("text/story-" + i + ".txt");
            assertThat(text).exists();
            Map<Integer, Integer> shown = count(AllWords.words(Files.readString(text)));
            Map<Integer, Integer> words = count(AllWords.of(stories.get(i * 50)).body());
            words.forEach((c, number) -> assertThat(shown.getOrDefault(c, 0))
                    .as("U+%04X in %s", c, text)
                    .isGreaterThanOrEqualTo(number));
        }
    }

    /** Characters, not words: LibreOffice writes the numbers of notes against the words before them. */
    private static Map<Integer, Integer> count(List<String> words) {
        Map<Integer, Integer> count = new HashMap<>();
        String.join("", words).codePoints().forEach(c -> count.merge(c, 1, Integer::sum));
        return count;
    }

    private static byte[] docx(Article story) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.installed()
                .named("docx")
                .orElseThrow()
                .export(
                        Bundle.of(story),
                        new ExportContext(
                                Shelf.builtIn().design("classic", "article"),
                                OptionValues.DEFAULTS,
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                "Imprint test",
                                new Diagnostics("")),
                        out);
        return out.toByteArray();
    }

    private static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("soffice", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
