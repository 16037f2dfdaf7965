package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;

/** What a run of many stories does: names, order, existing files, resuming. */
class RunTest {

    @TempDir
    private Path folder;

    private Path stories(int number) throws IOException {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        for (int i = 0; i < number; i++) {
            Files.writeString(
                    stories.resolve("story-%03d.md".formatted(i)),
                    "# Harbour news " + (i % 5) + "\n\nBoat number " + i
                            + " came in with *fish* and left with \"ice\".\n");
        }
        return stories;
    }

    private ExportResult export(Path input, Path out, UnaryOperator<ExportRequest.Choices> change) throws Exception {
        return Imprint.installed()
                .export(ExportRequest.of(List.of(input.toString()), out)
                        .with(choices -> change.apply(choices.formats(List.of("text", "epub")))));
    }

    private static Map<String, String> tree(Path out) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                tree.put(
                        file.getFileName().toString(),
                        press.imprint.article.PictureId.of(Files.readAllBytes(file))
                                .digest());
            }
        }
        return tree;
    }

    @Test
    void namesDependOnTheOrderOfTheStoriesAlone() throws Exception {
        Path stories = stories(12);
        export(stories, folder.resolve("one"), choices -> choices.jobs(1));
        export(stories, folder.resolve("four"), choices -> choices.jobs(4));
        assertThat(tree(folder.resolve("one")))
                .isEqualTo(tree(folder.resolve("four")))
                .hasSize(24);
        assertThat(folder.resolve("one/harbour-news-0-3.txt")).content().contains("Boat number 10");
    }

    @Test
    void whatIsToldIsToldInTheOrderOfTheStories() throws Exception {
        Path stories = stories(20);
        List<String> order = new ArrayList<>();
        Imprint.installed()
                .export(
                        ExportRequest.of(List.of(stories.toString()), folder.resolve("out"))
                                .with(choices ->
                                        choices.formats(List.of("text")).jobs(4)),
                        new ExportListener() {
                            @Override
                            public void inputs(int number) {
                                assertThat(number).isEqualTo(20);
                            }

                            @Override
                            public void story(List<ExportResult.File> files, List<Diagnostic> diagnostics) {
                                files.forEach(file -> order.add(file.source()));
                            }
                        });
        assertThat(order).hasSize(20).isSorted();
    }

    @Test
    void unchangedFilesAreNotTouched() throws Exception {
        Path stories = stories(2);
        Path out = folder.resolve("out");
        export(stories, out, choices -> choices);
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Path first = out.resolve("harbour-news-0.txt");
        Files.setLastModifiedTime(first, old);
        ExportResult again = export(stories, out, choices -> choices);
        assertThat(again.files()).hasSize(4);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(old);
        export(stories, out, choices -> choices.overwrite(Overwrite.ALWAYS));
        assertThat(Files.getLastModifiedTime(first)).isNotEqualTo(old);
    }

    @Test
    void existingFilesStayWhenAskedTo() throws Exception {
        Path stories = stories(1);
        Path out = Files.createDirectories(folder.resolve("out"));
        Path taken = Files.writeString(out.resolve("harbour-news-0.txt"), "mine");
        ExportResult result = export(stories, out, choices -> choices.overwrite(Overwrite.NEVER));
        assertThat(taken).hasContent("mine");
        assertThat(result.files()).hasSize(1);
        assertThat(result.warned()).isTrue();
        export(stories, out, choices -> choices);
        assertThat(taken).content().contains("Boat number 0");
    }

    @Test
    void aLinkInTheOutputFolderIsReplacedAndNotWrittenThrough() throws Exception {
        Path stories = stories(1);
        Path out = Files.createDirectories(folder.resolve("out"));
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        Files.createSymbolicLink(out.resolve("harbour-news-0.txt"), elsewhere);
        export(stories, out, choices -> choices);
        assertThat(elsewhere).hasContent("mine");
        assertThat(Files.isSymbolicLink(out.resolve("harbour-news-0.txt"))).isFalse();
    }

    @Test
    void resumingWritesOnlyWhatIsMissing() throws Exception {
        Path stories = stories(10);
        Path out = folder.resolve("out");
        // A story that fails keeps the journal: the run has not ended well.
        Path bad = Files.writeString(stories.resolve("zz.json"), "{\"imprint\": 1, \"body\": 7}");
        export(stories, out, choices -> choices);
        assertThat(out.resolve(".imprint-journal")).exists();
        Files.delete(bad);
        Path kept = out.resolve("harbour-news-1.txt");
        Files.setLastModifiedTime(kept, FileTime.fromMillis(1_000_000_000_000L));
        Files.delete(out.resolve("harbour-news-2.txt"));
        Files.writeString(out.resolve("harbour-news-3.txt"), "torn");
        ExportResult result =
                export(stories, out, choices -> choices.resume(true).overwrite(Overwrite.ALWAYS));
        assertThat(result.files()).hasSize(20);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(FileTime.fromMillis(1_000_000_000_000L));
        assertThat(out.resolve("harbour-news-2.txt")).content().contains("Boat number 2");
        assertThat(out.resolve("harbour-news-3.txt")).content().contains("Boat number 3");
        assertThat(out.resolve(".imprint-journal")).doesNotExist();
        export(stories, folder.resolve("undisturbed"), choices -> choices);
        assertThat(tree(out)).isEqualTo(tree(folder.resolve("undisturbed")));
    }

    @Test
    void unfinishedFilesOfDeadRunsAreSweptAway() throws Exception {
        Path stories = stories(1);
        Path out = Files.createDirectories(folder.resolve("out"));
        Path dead = Files.writeString(out.resolve(".imprint-999999999-1.tmp"), "half");
        Path alive = Files.writeString(
                out.resolve(".imprint-" + ProcessHandle.current().pid() + "-99.tmp"), "at work");
        Path notOurs = Files.writeString(out.resolve("notes.tmp"), "keep");
        export(stories, out, choices -> choices);
        assertThat(dead).doesNotExist();
        assertThat(alive).exists();
        assertThat(notOurs).exists();
    }

    @Test
    void metadataCanBeSetAndNamesFollow() throws Exception {
        Path stories = stories(1);
        ExportResult result = export(
                stories,
                folder.resolve("out"),
                choices -> choices.metadata(
                        Map.of("headline", List.of("Ælfred’s café — №7"), "byline", List.of("Ada Moreno", "Joe Lee"))));
        assertThat(result.files().getFirst().path().getFileName()).hasToString("aelfreds-cafe-no7.txt");
        assertThat(result.files().getFirst().path()).content().contains("By Ada Moreno and Joe Lee");
    }

    @Test
    void headlinesInAnyScriptGiveAsciiNames() {
        assertThat(Slug.of("Паром вернулся в порт")).matches("[a-z0-9-]+").startsWith("parom");
        assertThat(Slug.of("港の祭り")).matches("[a-z0-9-]+");
        assertThat(Slug.of("العبّارة تعود")).matches("[a-z0-9-]+");
        assertThat(Slug.of("CON")).isEqualTo("con-story");
        assertThat(Slug.of("!!!")).isEqualTo("story");
        assertThat(Slug.of("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(Slug.of("word ".repeat(60))).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-");
        assertThat(Slug.numbered("a".repeat(80), 12)).hasSize(80).endsWith("-12");
    }
}
