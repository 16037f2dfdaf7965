package press.imprint.export.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import press.imprint.article.Article;
import press.imprint.article.ArticleBuilder;
import press.imprint.article.Moment;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;

/** How long a 500-word story takes once warm; processor time, since others share the machine. */
public final class Speed {

    private static final String[] WORDS =
            ("the ferry returned to the island after three years of waiting and the mayor said it would run daily in"
                            + " winter despite storms while passengers counted steel plates harbor bells letters")
                    .split(" ");

    private Speed() {}

    public static void main(String[] arguments) throws IOException, ExportException {
        List<Article> stories =
                java.util.stream.IntStream.range(0, 50).mapToObj(Speed::story).toList();
        ExportContext context = Books.context();
        EpubExporter exporter = new EpubExporter();
        for (int round = 0; round < 4; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int count = 1000;
            for (int i = 0; i < count; i++) {
                exporter.export(Bundle.of(stories.get(i % 50)), context, OutputStream.nullOutputStream());
            }
            print("single", start, count);
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            exporter.export(
                    new Bundle(BookDetails.titled("Many"), count, () -> cycle(stories, count)),
                    context,
                    OutputStream.nullOutputStream());
            print("bundle", begun, count);
        }
    }

    private static void print(String what, long start, int count) {
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf("%s %.3f ms cpu a story%n", what, nanos / 1e6 / count);
    }

    static Iterator<Article> cycle(List<Article> stories, int count) {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < count;
            }

            @Override
            public Article next() {
                return stories.get(at++ % stories.size());
            }
        };
    }

    static Article story(int seed) {
        Random random = new Random(seed);
        ArticleBuilder story = Article.headline("Ferry number " + seed + " returns to the islands")
                .byline("Ada Moreno")
                .language("en")
                .about(about -> about.firstPublished(Moment.parse("2025-08-15").orElseThrow()));
        for (int p = 0; p < 10; p++) {
            StringBuilder words = new StringBuilder();
            for (int w = 0; w < 50; w++) {
                words.append(WORDS[random.nextInt(WORDS.length)]).append(w % 3 == 0 ? random.nextInt(1000) + " " : " ");
            }
            if (p == 4) {
                story.subhead("What happened then");
            }
            story.paragraph(words.toString().strip() + ".");
        }
        return story.build();
    }
}
