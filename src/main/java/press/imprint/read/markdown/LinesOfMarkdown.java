package press.imprint.read.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import press.imprint.article.Inline;
import press.imprint.article.Span;
import press.imprint.read.ReadContext;
import press.imprint.read.markup.Anchors;
import press.imprint.read.markup.Markup;
import press.imprint.read.markup.MarkupContext;
import press.imprint.read.markup.PictureTaker;

/** Titles and summaries of front matter, in which people write the marks and character references of Markdown. */
final class LinesOfMarkdown {

    private final MarkdownParser parser;
    private final ReadContext context;
    private final PictureTaker pictures;

    LinesOfMarkdown(MarkdownParser parser, ReadContext context, PictureTaker pictures) {
        this.parser = parser;
        this.context = context;
        this.pictures = pictures;
    }

    /** The line; paragraphs in it are divided by line breaks. */
    List<Inline> line(String markdown, Span at) {
        Node document = parser.line(markdown);
        MarkdownTree tree = new MarkdownTree(markdown, parser, context.diagnostics());
        Element all = new Element("span");
        for (Node paragraph = document.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
            if (all.childNodeSize() > 0) {
                all.appendChild(new Element("br"));
            }
            tree.children(paragraph, all);
        }
        MarkupContext markup =
                new MarkupContext(context.diagnostics(), context.limits(), pictures, node -> at, new Anchors());
        return Markup.line(all, markup);
    }
}
