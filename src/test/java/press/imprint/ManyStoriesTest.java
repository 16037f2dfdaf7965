package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.json.ArticleJson;

/** Memory does not grow with the number of stories. */
@Tag("slow")
class ManyStoriesTest {

    @TempDir
    private Path folder;

    @Test
    void fiveHundredStoriesInFourFormatsInAQuarterOfAGigabyte() throws Exception {
        StringBuilder lines = new StringBuilder();
        List<Article> stories = Articles.samples(500);
        for (Article story : stories) {
            // Each goes out whatever its status; that status binds is another test's matter.
            Article usable = story.withAbout(story.about().toBuilder()
                    .status(press.imprint.article.Metadata.Status.USABLE)
                    .embargoedUntil(null)
                    .build());
            lines.append(new String(ArticleJson.write(usable), java.nio.charset.StandardCharsets.UTF_8))
                    .append('\n');
        }
        Path input = Files.writeString(folder.resolve("stories.jsonl"), lines);
        Path out = folder.resolve("out");
        long start = System.nanoTime();
        Program.Answer answer = new Program()
                .java("-Xmx256m")
                .run(folder, "export", input.toString(), "--out", out.toString(), "--quiet", "--jobs", "2");
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(Program.tree(out)).hasSize(2000);
        System.out.printf("500 stories in four formats: %.1f s, %.1f stories a second%n", seconds, 500 / seconds);
    }
}
