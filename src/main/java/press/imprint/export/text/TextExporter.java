package press.imprint.export.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Span;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.ExportException;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Option;
import press.imprint.export.OutputFormat;
import press.imprint.export.StoryName;

/**
 * The briefing: stories as plain text of fixed width, UTF-8, arranged by a template of the shelf.
 *
 * <p>Lines count in columns of a terminal (see {@link DisplayWidth}). Addresses, preformatted lines and words wider than
 * a line run over; all else keeps the width.
 */
public final class TextExporter implements Exporter {

    /** Columns of a line. The default suits mail; 998 is the most that mail can carry (RFC 5322, section 2.1.1). */
    public static final Option<Integer> WIDTH = Option.number("text.width", 72, 20, 998, "columns of a line");

    /** Where the addresses of links stand. */
    public static final Option<LinkStyle> LINKS =
            Option.choice("text.links", LinkStyle.END, "addresses of links: at the end of the story, inline, or none");

    /** Whether marks of text show. */
    public static final Option<MarkStyle> MARKS =
            Option.choice("text.marks", MarkStyle.NONE, "ascii shows *strong*, _emphasis_, ~~struck~~");

    /** The template; {@code --template} says it too. */
    public static final Option<String> TEMPLATE = new Option<>(
            "text.template",
            "briefing",
            "a name or a file",
            "arrangement of the text (imprint templates)",
            text -> text.isBlank() ? Optional.empty() : Optional.of(text.strip()));

    @Override
    public OutputFormat format() {
        return new OutputFormat("text", "txt", "text/plain;charset=utf-8", "Briefing in plain text of fixed width");
    }

    @Override
    public List<Option<?>> options() {
        return List.of(WIDTH, LINKS, MARKS, TEMPLATE);
    }

    @Override
    public void export(Bundle bundle, ExportContext context, OutputStream out) throws IOException, ExportException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TidyWriter tidy = new TidyWriter(writer);
        // Not left to the template, which might forget it.
        if (context.banner().isPresent()) {
            Run words = Run.of(context.banner().get());
            tidy.write(
                    new BoxSetter().text(new Box.Words(words), context.options().get(WIDTH)));
            tidy.write("\n\n");
        }
        try {
            context.design().templates().arrange("text", context.options().get(TEMPLATE), view(bundle, context), tidy);
        } catch (DesignException e) {
            Diagnostic said = e.diagnostic();
            Span at = said.at();
            throw new ExportException(said.code(), said.file(), at, said.detail(), e);
        }
        tidy.finish();
    }

    private static IssueView view(Bundle bundle, ExportContext context) {
        int width = context.options().get(WIDTH);
        boolean issue = !bundle.isSingleStory();
        BoxSetter setter = new BoxSetter();
        return new IssueView(
                issue,
                lines(bundle.about().title().orElse(""), setter, width),
                lines(String.join(", ", bundle.about().creators()), setter, width),
                lines(bundle.about().description().orElse(""), setter, width),
                issue ? contents(bundle, setter, width) : List.of(),
                bundle.size(),
                width,
                () -> stories(bundle, context, issue));
    }

    private static String lines(String words, BoxSetter setter, int width) {
        return setter.text(new Box.Words(Run.of(words.strip())), width);
    }

    private static List<String> contents(Bundle bundle, BoxSetter setter, int width) {
        int columns = String.valueOf(bundle.size()).length();
        List<String> entries = new ArrayList<>();
        for (Article story : bundle.stories()) {
            String number = String.valueOf(entries.size() + 1);
            String label = " ".repeat(Math.max(0, columns - number.length())) + number + ". ";
            Box title = new Box.Words(Run.of(StoryName.of(story)));
            entries.add(setter.text(new Box.Hanging(label, " ".repeat(label.length()), 0, title), width));
        }
        return entries;
    }

    /** The stories, each set when the template comes to it. */
    private static Iterator<StoryView> stories(Bundle bundle, ExportContext context, boolean issue) {
        Iterator<Article> each = bundle.stories().iterator();
        StorySetting setting = new StorySetting(context);
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public StoryView next() {
                number++;
                return setting.view(number, each.next(), issue ? context.banner() : Optional.empty());
            }
        };
    }
}
