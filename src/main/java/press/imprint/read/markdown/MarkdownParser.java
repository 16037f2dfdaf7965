package press.imprint.read.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parser with everything switched on; its own limits on nesting and table cells stay as they are. */
final class MarkdownParser {

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build(),
            AutolinkExtension.create(),
            new TemplateParsing());

    private final Parser text = Parser.builder()
            .extensions(EXTENSIONS)
            .customBlockParserFactory(new TemplateCodeParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    // No source spans: the place of a line from elsewhere is not in this text.
    private final Parser line = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create(), AutolinkExtension.create(), new TemplateParsing()))
            .enabledBlockTypes(Set.of())
            .build();

    /** A whole text. */
    Node text(String markdown) {
        return text.parse(BracketLimit.hidden(markdown));
    }

    /** One line, such as a title: a document with one paragraph, whatever the line begins with. */
    Node line(String markdown) {
        return line.parse(BracketLimit.hidden(markdown));
    }
}
