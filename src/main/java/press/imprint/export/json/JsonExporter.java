package press.imprint.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.bundle.Bundle;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Option;
import press.imprint.export.OutputFormat;
import press.imprint.json.ArticleJson;

/**
 * Stories in Imprint's own JSON form, to be read again exactly: one story as one object, a bundle as one object a line
 * (JSON Lines), or, indented, as an array.
 *
 * <p>An embargo stands in the story's own {@code embargoedUntil}; nothing is added, so that what is read again is the same
 * article. The title of a bundle has no place in it: only stories are written.
 */
public final class JsonExporter implements Exporter {

    /** Whether to indent. */
    public static final Option<Boolean> INDENT =
            Option.flag("json.indent", false, "Indent the JSON for people; a bundle becomes an array");

    @Override
    public OutputFormat format() {
        return new OutputFormat(
                "json", "json", "application/json", "The story itself, to be read again: Imprint's own JSON form");
    }

    @Override
    public List<Option<?>> options() {
        return List.of(INDENT);
    }

    @Override
    public void export(Bundle bundle, ExportContext context, OutputStream out) throws IOException {
        boolean indent = context.options().get(INDENT);
        boolean array = indent && !bundle.isSingleStory();
        boolean first = true;
        if (array) {
            out.write('[');
        }
        for (Article story : bundle.stories()) {
            if (array) {
                out.write(first ? new byte[] {'\n'} : new byte[] {',', '\n'});
            }
            out.write(indent ? ArticleJson.writeIndented(story) : ArticleJson.write(story));
            if (!array) {
                out.write('\n');
            }
            first = false;
        }
        if (array) {
            out.write(new byte[] {'\n', ']', '\n'});
        }
        out.flush();
    }
}
