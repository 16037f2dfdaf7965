package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Span;

/** The blocks of one element in the making: lines of text between blocks become paragraphs. */
final class Flow {

    private final MarkupContext context;
    private final BlockMarkup markup;
    private final Element container;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> line = new ArrayList<>();

    Flow(MarkupContext context, BlockMarkup markup, Element container, int depth) {
        this.context = context;
        this.markup = markup;
        this.container = container;
        this.depth = depth;
    }

    List<Block> blocks() {
        endLine();
        return blocks;
    }

    void add(Block block) {
        endLine();
        if (!(block instanceof Block.Heading)) {
            markup.forgetAnchor();
        }
        blocks.add(block);
    }

    void addAll(List<Block> more) {
        more.forEach(this::add);
    }

    void children(Element parent) {
        // A copy: the mapping of a child may take it out of the tree.
        for (Node child : List.copyOf(parent.childNodes())) {
            node(child);
        }
    }

    private void node(Node node) {
        switch (node) {
            case Comment comment -> markup.sayComment(comment);
            case Element element when Tags.WORDLESS.contains(element.normalName()) -> markup.sayWordless(element);
            case Element element
            when Tags.isBlock(element) || element.nameIs(MarkupElements.BOX) -> {
                endLine();
                markup.block(element, this, depth + 1);
            }
            case Element element
            when Tags.holdsBlock(element) -> {
                endLine();
                around(element);
            }
            default -> line.add(node);
        }
    }

    /** A mark around blocks, {@code <b><p>...</p></b>}: goes into their lines. */
    private void around(Element element) {
        Element empty = element.shallowClone();
        for (Block block : markup.flow(element, depth + 1)) {
            add(
                    switch (block) {
                        case Block.Paragraph old ->
                            new Block.Paragraph(marked(empty, old.content(), old.at()), old.at());
                        case Block.Heading old ->
                            new Block.Heading(
                                    old.level(), marked(empty, old.content(), old.at()), old.anchor(), old.at());
                        case Block.BulletList old -> old;
                        case Block.NumberedList old -> old;
                        case Block.Quote old -> old;
                        case Block.PullQuote old -> old;
                        case Block.Figure old -> old;
                        case Block.Table old -> old;
                        case Block.Preformatted old -> old;
                        case Block.Aside old -> old;
                        case Block.DefinitionList old -> old;
                        case Block.Verse old -> old;
                        case Block.Cue old -> old;
                        case Block.SectionBreak old -> old;
                    });
        }
    }

    private List<Inline> marked(Element mark, List<Inline> content, Span at) {
        return markup.inlines().marked(mark, content, at);
    }

    /** The words of an element and nothing of its structure. */
    void words(Element element) {
        line.add(new TextNode(element.wholeText()));
    }

    private void endLine() {
        if (line.isEmpty()) {
            return;
        }
        List<Node> nodes = List.copyOf(line);
        line.clear();
        if (nodes.stream().allMatch(node -> node instanceof TextNode text && text.isBlank())) {
            return;
        }
        Span at = place(nodes);
        if (FigureMarkup.isPicturesOnly(nodes)) {
            markup.figures().pictures(nodes, this, at);
            return;
        }
        List<Inline> content = markup.inlines().line(nodes, depth);
        if (!content.isEmpty()) {
            // Not add(): a line of nothing but an anchor goes before the heading it names.
            markup.forgetAnchor();
            blocks.add(new Block.Paragraph(markup.inLanguage(container, content), at));
        }
    }

    private Span place(List<Node> nodes) {
        boolean whole = nodes.size() == container.childNodeSize() && !container.nameIs("body");
        Span at = whole ? context.at(container) : Span.NONE;
        if (at.isNone()) {
            for (Node node : nodes) {
                if (!(node instanceof TextNode text && text.isBlank())) {
                    at = Markup.around(at, context.at(node));
                }
            }
        }
        return at;
    }
}
