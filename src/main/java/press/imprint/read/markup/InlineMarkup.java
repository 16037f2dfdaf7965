package press.imprint.read.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Visible;

/** Nodes within a line to {@link Inline}s; what is returned is not yet tidy, see {@link Lines}. */
final class InlineMarkup {

    private final MarkupContext context;
    private final BlockMarkup blocks;
    private boolean inNote;

    InlineMarkup(MarkupContext context, BlockMarkup blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    /** A whole line, tidy. */
    List<Inline> line(List<? extends Node> nodes, int depth) {
        return Lines.tidy(pieces(nodes, depth));
    }

    List<Inline> pieces(List<? extends Node> nodes, int depth) {
        List<Inline> pieces = new ArrayList<>();
        for (Node node : nodes) {
            add(node, pieces, depth);
        }
        return pieces;
    }

    private void add(Node node, List<Inline> to, int depth) {
        switch (node) {
            case TextNode text -> text(text.getWholeText(), node, to);
            case DataNode data -> sayDropped(data, "the text of a script or style");
            case Comment comment -> blocks.sayComment(comment);
            case Element element -> element(element, to, depth);
            default -> sayDropped(node, "a declaration");
        }
    }

    private void sayDropped(Node node, String what) {
        String text = node instanceof DataNode data ? data.getWholeData() : node.outerHtml();
        if (!text.isBlank()) {
            context.say(DiagnosticCode.CONTENT_DROPPED, node, what + ": " + Visible.excerpt(text.strip(), 2000));
        }
    }

    private void text(String text, Node node, List<Inline> to) {
        String clean = CleanText.lines(text, context.at(node), context.diagnostics());
        if (!clean.isEmpty()) {
            to.add(new Inline.Text(clean.replace('\n', CleanText.SOFT_END)));
        }
    }

    private void element(Element element, List<Inline> to, int depth) {
        if (depth > BlockMarkup.DEEPEST) {
            blocks.sayDeep(element);
            text(element.wholeText(), element, to);
            return;
        }
        String language = Languages.of(element);
        List<Inline> pieces = language == null ? to : new ArrayList<>();
        mapped(element, pieces, depth + 1);
        if (language != null && !pieces.isEmpty()) {
            to.add(new Inline.InLanguage(language, pieces));
        }
    }

    private void mapped(Element element, List<Inline> to, int depth) {
        switch (element.normalName()) {
            case "em", "i", "dfn", "var", "cite" -> wrapped(element, to, depth, Inline.Emphasis::new);
            case "strong", "b" -> wrapped(element, to, depth, Inline.Strong::new);
            case "del", "s", "strike" -> wrapped(element, to, depth, Inline.Struck::new);
            case "sub" -> wrapped(element, to, depth, Inline.Subscript::new);
            case "sup" -> wrapped(element, to, depth, Inline.Superscript::new);
            case "code", "kbd", "samp", "tt" -> code(element, to);
            case "a" -> link(element, to, depth);
            case "br" -> to.add(new Inline.LineBreak());
            case "img", "image" -> picture(element, to);
            case "q" -> quoted(element, to, depth);
            case "rt" -> ruby(element, to, depth);
            case "abbr", "acronym" -> abbreviation(element, to, depth);
            case "input" -> input(element, to);
            case "span", "font" -> span(element, to, depth);
            case "label", "time", "data", "bdi", "nobr", "wbr", "picture", "ruby", "rp", "rb", "rtc" ->
                children(element, to, depth);
            case MarkupElements.NOTE -> note(element, to, depth);
            case "source", "track", "area", "param", "col" -> sayElement(element);
            default -> other(element, to, depth);
        }
    }

    private void children(Element element, List<Inline> to, int depth) {
        to.addAll(pieces(element.childNodes(), depth));
    }

    private void wrapped(Element element, List<Inline> to, int depth, Function<List<Inline>, Inline> wrap) {
        List<Inline> content = pieces(element.childNodes(), depth);
        if (!content.isEmpty()) {
            to.add(wrap.apply(content));
        }
    }

    private void code(Element element, List<Inline> to) {
        String text = CleanText.line(element.wholeText(), context.at(element), context.diagnostics());
        if (element.childrenSize() > 0) {
            context.say(
                    DiagnosticCode.MARKUP_DROPPED,
                    element,
                    "markup inside code; its words were kept: " + Visible.excerpt(element.html(), 200));
        }
        if (!text.isEmpty()) {
            to.add(new Inline.Code(text));
        }
    }

    private void link(Element element, List<Inline> to, int depth) {
        List<Inline> content = pieces(element.childNodes(), depth);
        if (!element.hasAttr("href")) {
            blocks.anchorHere(element);
            to.addAll(content);
            return;
        }
        linked(element, content, context.at(element), to);
    }

    private void linked(Element element, List<Inline> content, Span at, List<Inline> to) {
        String href = element.attr("href");
        Optional<LinkTarget> target = LinkTarget.of(href);
        if (target.isEmpty()) {
            if (element.hasAttr("href")) {
                String said = "a link to \"" + Visible.excerpt(href, 200) + "\"; its words were kept";
                context.diagnostics().say(DiagnosticCode.LINK_DROPPED, at, said);
            }
            to.addAll(content);
            return;
        }
        LinkContent parts = LinkContent.of(content);
        if (parts.words().isEmpty()) {
            String said = "a link without words to \"" + Visible.excerpt(href, 200) + "\"";
            context.diagnostics().say(DiagnosticCode.CONTENT_DROPPED, at, said);
        } else {
            if (target.get().kind() == LinkTarget.Kind.INTERNAL) {
                context.anchors().wants(target.get().address(), at);
            }
            Optional<String> title = Optional.of(title(element)).filter(value -> !value.isBlank());
            to.add(new Inline.Link(target.get(), title, parts.words()));
        }
        to.addAll(parts.notes());
    }

    /** A line that stands inside a mark around blocks. */
    List<Inline> marked(Element mark, List<Inline> content, Span at) {
        return switch (mark.normalName()) {
            case "em", "i", "dfn", "var", "cite" -> List.of(new Inline.Emphasis(content));
            case "strong", "b" -> List.of(new Inline.Strong(content));
            case "del", "s", "strike" -> List.of(new Inline.Struck(content));
            case "a" -> {
                List<Inline> linked = new ArrayList<>();
                linked(mark, content, at, linked);
                yield Lines.tidy(linked);
            }
            default -> content;
        };
    }

    private String title(Element element) {
        return CleanText.line(element.attr("title"), context.at(element), context.diagnostics());
    }

    private void picture(Element element, List<Inline> to) {
        Span at = context.at(element);
        PictureReference reference = PictureReference.of(element, context);
        Optional<PictureId> id = reference.take(context, at);
        if (!title(element).isBlank()) {
            context.say(
                    DiagnosticCode.CONTENT_DROPPED,
                    element,
                    "the title of a picture in the line: \"" + title(element) + "\"");
        }
        to.add(new Inline.InlinePicture(id, reference.address(), reference.alternative()));
    }

    /** The marks that a browser would set; the normalizer turns them into the language's own. */
    private void quoted(Element element, List<Inline> to, int depth) {
        to.add(new Inline.Text("\""));
        children(element, to, depth);
        to.add(new Inline.Text("\""));
        if (element.hasAttr("cite")) {
            sayAttribute(element, "cite");
        }
    }

    private void ruby(Element element, List<Inline> to, int depth) {
        Element before = element.previousElementSibling();
        boolean marked = before != null && before.nameIs("rp");
        if (!marked) {
            to.add(new Inline.Text("("));
        }
        children(element, to, depth);
        if (!marked) {
            to.add(new Inline.Text(")"));
        }
    }

    private void abbreviation(Element element, List<Inline> to, int depth) {
        children(element, to, depth);
        if (!title(element).isBlank()) {
            sayAttribute(element, "title");
        }
    }

    private void sayAttribute(Element element, String name) {
        context.say(
                DiagnosticCode.MARKUP_DROPPED,
                element,
                String.format(
                        Locale.ROOT,
                        "<%s %s=\"%s\">; its words were kept",
                        element.normalName(),
                        name,
                        Visible.excerpt(element.attr(name), 200)));
    }

    private void input(Element element, List<Inline> to) {
        String value = element.attr("value");
        if (element.attr("type").equalsIgnoreCase("checkbox")) {
            to.add(new Inline.Text(element.hasAttr("checked") ? "\u2611" : "\u2610"));
        } else if (!value.isBlank() && !element.attr("type").equalsIgnoreCase("hidden")) {
            text(value, element, to);
        }
        sayElement(element);
    }

    private void span(Element element, List<Inline> to, int depth) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean small = style.contains("font-variant:small-caps")
                || style.contains("font-variant-caps:small-caps")
                || element.hasClass("small-caps")
                || element.hasClass("smallcaps")
                || element.hasClass("sc");
        if (small) {
            wrapped(element, to, depth, Inline.SmallCaps::new);
        } else {
            blocks.anchorHere(element);
            children(element, to, depth);
        }
    }

    private void note(Element element, List<Inline> to, int depth) {
        if (inNote) {
            context.say(
                    DiagnosticCode.MARKUP_DROPPED, element, "a note inside a note; its words were kept in brackets");
            to.add(new Inline.Text(" ("));
            children(element, to, depth);
            to.add(new Inline.Text(")"));
            return;
        }
        inNote = true;
        try {
            var content = blocks.flow(element, depth);
            if (!content.isEmpty()) {
                to.add(new Inline.Footnote(content));
            }
        } finally {
            inNote = false;
        }
    }

    /** Blocks inside a line, and what the model has no word for. */
    private void other(Element element, List<Inline> to, int depth) {
        if (Tags.WORDLESS.contains(element.normalName())) {
            blocks.sayWordless(element);
            return;
        }
        sayElement(element);
        boolean block = Tags.isBlock(element);
        if (block) {
            to.add(new Inline.Text(" "));
        }
        children(element, to, depth);
        if (block) {
            to.add(new Inline.Text(" "));
        }
    }

    private void sayElement(Element element) {
        context.say(
                DiagnosticCode.MARKUP_DROPPED,
                element,
                "<" + Visible.excerpt(element.normalName(), 60) + "> in a line; its words were kept");
    }
}
