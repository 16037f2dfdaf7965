package press.imprint.export.docx;

import java.lang.management.ManagementFactory;
import press.imprint.article.Article;
import press.imprint.article.ArticleBuilder;

/** Warm processor time for a story of 500 words. */
final class Bench {

    private Bench() {}

    static Article story() {
        ArticleBuilder story = Article.headline("Harbor towns weigh a winter without the ferry")
                .language("en-US")
                .byline("Ada Moreno");
        String[] words =
                "the ferry has tied four towns to road since every week and nobody remembers a winter without it state says money is gone"
                        .split(" ");
        int n = 0;
        for (int p = 0; p < 12; p++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 42; i++) {
                text.append(words[(n * n + i * 7 + p) % words.length]).append(i == 41 ? "." : " ");
                n++;
            }
            if (p % 4 == 2) {
                story.subhead("Part " + p);
            }
            story.paragraph(text.toString());
        }
        return story.build();
    }

    public static void main(String[] args) {
        Article story = story();
        var threads = ManagementFactory.getThreadMXBean();
        int bytes = 0;
        for (int round = 0; round < 6; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 2000; i++) {
                bytes = Docx.of(story).length;
            }
            System.out.printf(
                    "%.3f ms a story, %d bytes%n", (threads.getCurrentThreadCpuTime() - start) / 2000 / 1e6, bytes);
        }
    }
}
