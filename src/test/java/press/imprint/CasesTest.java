package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.imprint.article.Article;
import press.imprint.bundle.Bundle;
import press.imprint.design.Design;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Exporters;
import press.imprint.export.OptionValues;
import press.imprint.normalize.Normalizer;
import press.imprint.oracle.Dumps;
import press.imprint.oracle.Oracles;
import press.imprint.read.ReadContext;
import press.imprint.read.Readers;
import press.imprint.source.Limits;
import press.imprint.source.Source;

/**
 * One folder, one case: an input as a user would give it, what was understood of it, what was said about it, and what is
 * in each output. A diagnostic that is not expected fails the case as surely as one that is missing.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> FORMATS = List.of("pdf", "docx", "epub", "text");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws Exception {
        Path input;
        try (Stream<Path> files = Files.list(folder)) {
            input = files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
        }
        Diagnostics said = new Diagnostics(input.getFileName().toString());
        List<Article> stories = read(input, said);
        assertThat(stories).isNotEmpty();
        Goldens.check(folder.resolve("article.outline"), dump("outline", stories, said));
        for (String format : FORMATS) {
            Goldens.check(folder.resolve(format + ".txt"), dump(format, stories, said));
        }
        StringBuilder lines = new StringBuilder();
        for (Diagnostic diagnostic : said.list()) {
            lines.append(diagnostic).append('\n');
        }
        Goldens.check(folder.resolve("diagnostics.txt"), lines.toString());
        assertThat(said.list())
                .noneMatch(diagnostic -> diagnostic.severity().label().equals("error"));
    }

    private static List<Article> read(Path input, Diagnostics said) throws Exception {
        Source source = Source.file(input, input.getFileName().toString(), Limits.DEFAULT);
        Normalizer normalizer = Normalizer.of(Optional.empty(), true);
        try (Stream<Article> stories = Readers.installed()
                .choose(source, Optional.empty())
                .read(source, new ReadContext(said, Limits.DEFAULT, Optional.empty()))) {
            List<Article> all = new ArrayList<>();
            stories.forEach(story -> all.add(normalizer.normalize(story, said)));
            return all;
        }
    }

    private static String dump(String format, List<Article> stories, Diagnostics said) throws Exception {
        Exporter exporter = Exporters.installed().named(format).orElseThrow();
        Design design = Shelf.builtIn().design("classic", "article");
        StringBuilder dump = new StringBuilder();
        for (Article story : stories) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportContext context = new ExportContext(
                    design, OptionValues.DEFAULTS, Optional.empty(), true, Optional.empty(), "Imprint test", said);
            exporter.export(Bundle.of(story), context, out);
            Oracles.check(format, out.toByteArray());
            dump.append(Dumps.of(format, out.toByteArray()));
        }
        return dump.toString();
    }
}
