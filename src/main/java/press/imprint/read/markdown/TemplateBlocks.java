package press.imprint.read.markdown;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import press.imprint.article.Span;

/** Template tags that stand alone in a paragraph, as the block that they stand for. */
final class TemplateBlocks {

    private TemplateBlocks() {}

    static void add(TemplateTag tag, MarkdownParser parser, MarkdownTree tree, Span at, List<Node> to) {
        Optional<String> film = tag.film().or(() -> tag.path().filter(path -> path.startsWith("http")));
        if (tag.isQuote()) {
            Element quote = new Element("blockquote").appendChild(line(tag.quotation(), parser, tree));
            String source = tag.credit();
            to.add(source.isEmpty() ? quote : quote.appendChild(new Element("footer").appendText(source)));
            return;
        }
        if (film.isPresent()) {
            String words = tag.values().size() > 1 ? tag.values().getLast() : film.get();
            to.add(new Element("p")
                    .appendChild(new Element("a").attr("href", film.get()).appendText(words)));
            return;
        }
        tree.sayTemplate(tag, at);
        tag.prose().forEach(words -> to.add(line(words, parser, tree)));
    }

    private static Element line(String words, MarkdownParser parser, MarkdownTree tree) {
        Element paragraph = new Element("p");
        org.commonmark.node.Node parsed = parser.line(words).getFirstChild();
        if (parsed == null) {
            return paragraph.appendText(words);
        }
        tree.children(parsed, paragraph);
        return paragraph;
    }
}
