package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Visible;

/** Pictures that stand alone, figures with captions, and what plays: films, sounds, other pages. */
final class FigureMarkup {

    private final MarkupContext context;
    private final BlockMarkup markup;

    FigureMarkup(MarkupContext context, BlockMarkup markup) {
        this.context = context;
        this.markup = markup;
    }

    /** Whether a line holds pictures, with or without a link around each, and no words. */
    static boolean isPicturesOnly(List<Node> line) {
        boolean found = false;
        for (Node node : line) {
            if ((node instanceof TextNode text && text.isBlank()) || node.nameIs("br")) {
                continue;
            }
            if (!(node instanceof Element element) || pictureIn(element) == null) {
                return false;
            }
            found = true;
        }
        return found;
    }

    private static @Nullable Element pictureIn(Element element) {
        Element inside = element;
        while (!inside.nameIs("img")) {
            boolean holder = inside.nameIs("a") || inside.nameIs("picture") || inside.nameIs("span");
            if (!holder || !inside.ownText().isBlank()) {
                return null;
            }
            List<Element> held = inside.children().stream()
                    .filter(child -> !child.nameIs("source") && !child.nameIs("br"))
                    .toList();
            if (held.size() != 1) {
                return null;
            }
            inside = held.getFirst();
        }
        return inside;
    }

    /** One figure for each picture of the line. */
    void pictures(List<Node> line, Flow to, Span at) {
        List<Element> holders = new ArrayList<>();
        for (Node node : line) {
            if (node instanceof Element element && !element.nameIs("br")) {
                holders.add(element);
            }
        }
        for (Element holder : holders) {
            Span own = context.at(holder);
            to.add(figure(holder, List.of(), List.of(), holders.size() == 1 || own.isNone() ? at : own));
        }
    }

    private Block figure(Element holder, List<Inline> caption, List<Inline> credit, Span at) {
        Element image = java.util.Objects.requireNonNull(pictureIn(holder));
        if (holder.nameIs("a") && holder.hasAttr("href")) {
            context.say(
                    DiagnosticCode.MARKUP_DROPPED,
                    holder,
                    "the link on a picture to " + Visible.excerpt(holder.attr("href"), 500) + "; the picture was kept");
        }
        PictureReference reference = PictureReference.of(image, context);
        List<Inline> words = caption;
        String title = CleanText.line(image.attr("title"), at, context.diagnostics());
        if (words.isEmpty()) {
            words = Lines.tidy(Inline.of(title));
        } else if (!title.isBlank()) {
            context.say(DiagnosticCode.CONTENT_DROPPED, image, "the title of a picture that has a caption: " + title);
        }
        return new Block.Figure(
                reference.take(context, at),
                reference.address(),
                reference.alternative(),
                words,
                credit,
                reference.decorative(),
                at);
    }

    /** HTML's {@code figure}: its pictures, each a figure, the last with the caption; or what else it holds. */
    void figure(Element element, Flow to, int depth) {
        Element label = caption(element);
        List<Inline> credit = new ArrayList<>();
        List<Inline> caption = new ArrayList<>();
        if (label != null) {
            Element by = label.selectFirst(".credit, .source, small");
            if (by != null && by != label) {
                by.remove();
                credit.addAll(markup.inlines().line(List.of(by.nameIs("small") ? inner(by) : by), depth));
            }
            caption.addAll(WordsOfBlocks.oneLine(markup.flow(label, depth)));
            label.remove();
        }
        List<Node> content = List.copyOf(flattened(element));
        if (isPicturesOnly(content)) {
            List<Element> holders = content.stream()
                    .filter(node -> node instanceof Element && !node.nameIs("br"))
                    .map(Element.class::cast)
                    .toList();
            for (Element holder : holders) {
                boolean last = holder == holders.getLast();
                Span at = holders.size() == 1 ? context.at(element) : context.at(holder);
                to.add(figure(holder, last ? caption : List.of(), last ? credit : List.of(), at));
            }
            return;
        }
        captioned(markup.flow(element, depth), caption, credit, context.at(element), to);
    }

    private static Element inner(Element small) {
        Element span = new Element("span");
        List.copyOf(small.childNodes()).forEach(span::appendChild);
        return span;
    }

    private static @Nullable Element caption(Element figure) {
        for (Element child : figure.getElementsByTag("figcaption")) {
            return child;
        }
        return null;
    }

    /** What a figure holds, out of boxes that only place it. */
    private static List<Node> flattened(Element element) {
        List<Node> nodes = new ArrayList<>();
        Element holder = element;
        while (holder.childrenSize() == 1
                && holder.ownText().isBlank()
                && (holder.child(0).nameIs("div") || holder.child(0).nameIs("p"))) {
            holder = holder.child(0);
        }
        nodes.addAll(holder.childNodes());
        return nodes;
    }

    /** A caption of something that is no picture: a table takes it, a quotation has it as its source. */
    private static void captioned(List<Block> blocks, List<Inline> caption, List<Inline> credit, Span at, Flow to) {
        List<Inline> words = new ArrayList<>(caption);
        if (!credit.isEmpty()) {
            words.addAll(words.isEmpty() ? List.of() : Inline.of(" "));
            words.addAll(credit);
        }
        if (!words.isEmpty() && blocks.size() == 1) {
            if (blocks.getFirst() instanceof Block.Table table
                    && table.caption().isEmpty()) {
                to.add(new Block.Table(words, table.header(), table.rows(), table.columns(), table.at()));
                return;
            }
            if (blocks.getFirst() instanceof Block.Quote quote
                    && quote.attribution().isEmpty()) {
                to.add(new Block.Quote(quote.content(), words, quote.at()));
                return;
            }
        }
        to.addAll(blocks);
        if (!words.isEmpty()) {
            to.add(new Block.Paragraph(words, at));
        }
    }

    /** What a page plays or embeds: a paper can only say where it is. */
    void media(Element element, Flow to, int depth) {
        String address = address(element);
        String said = CleanText.line(
                        element.hasAttr("title") ? element.attr("title") : element.attr("aria-label"),
                        context.at(element),
                        context.diagnostics())
                .strip();
        Optional<LinkTarget> target = LinkTarget.of(address);
        context.say(
                DiagnosticCode.MARKUP_DROPPED,
                element,
                "<" + element.normalName() + "> " + Visible.excerpt(address, 500)
                        + (target.isPresent() ? "; a link stands in its place" : "; it names no address"));
        if (target.isPresent()) {
            List<Inline> words =
                    Lines.tidy(Inline.of(said.isEmpty() ? target.get().address() : said));
            to.add(new Block.Paragraph(
                    List.of(new Inline.Link(target.get(), Optional.empty(), words)), context.at(element)));
        } else if (!said.isEmpty()) {
            to.add(new Block.Paragraph(Inline.of(said), context.at(element)));
        }
        to.addAll(markup.flow(element, depth));
    }

    private static String address(Element element) {
        for (String name : new String[] {"src", "data", "data-src"}) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name);
            }
        }
        Element source = element.selectFirst("source[src]");
        return source == null ? "" : source.attr("src");
    }
}
