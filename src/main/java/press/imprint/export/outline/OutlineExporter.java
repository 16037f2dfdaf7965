package press.imprint.export.outline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.bundle.Bundle;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Option;
import press.imprint.export.OutputFormat;

/** The model as indented text, one line a block; {@link Outline} says how. */
public final class OutlineExporter implements Exporter {

    /** Whether to say where each block stands in its source. */
    public static final Option<Boolean> PLACES =
            Option.flag("outline.places", false, "Say where each block stands in its source");

    @Override
    public OutputFormat format() {
        return new OutputFormat(
                "outline", "outline", "text/plain; charset=utf-8", "What was understood, as indented text");
    }

    @Override
    public List<Option<?>> options() {
        return List.of(PLACES);
    }

    @Override
    public void export(Bundle bundle, ExportContext context, OutputStream out) throws IOException {
        boolean places = context.options().get(PLACES);
        StringBuilder text = new StringBuilder();
        if (!bundle.isSingleStory()) {
            Outline.book(bundle, new OutlineLines(text, places));
        }
        int number = 1;
        for (Article story : bundle.stories()) {
            OutlineLines lines = new OutlineLines(text, places);
            if (!bundle.isSingleStory()) {
                lines.blank();
                lines.line("story " + number++);
                lines.blank();
            }
            context.banner().ifPresent(words -> lines.text("notice", words));
            new Outline(lines).story(story);
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
