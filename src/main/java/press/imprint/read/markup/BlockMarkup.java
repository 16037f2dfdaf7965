package press.imprint.read.markup;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Visible;

/** Elements to {@link Block}s: which kind of block each is. The kinds with rules of their own have their own classes. */
final class BlockMarkup {

    /** Elements nested deeper than this are read as words only; far beyond what an article may hold. */
    static final int DEEPEST = 200;

    private final MarkupContext context;
    private final InlineMarkup inlines;
    private final TableMarkup tables;
    private final FigureMarkup figures;
    private final ListMarkup lists;
    private final QuoteMarkup quotes;
    private @Nullable String nextAnchor;
    private boolean saidDeep;

    BlockMarkup(MarkupContext context) {
        this.context = context;
        this.inlines = new InlineMarkup(context, this);
        this.tables = new TableMarkup(context, this);
        this.figures = new FigureMarkup(context, this);
        this.lists = new ListMarkup(context, this);
        this.quotes = new QuoteMarkup(context, this);
    }

    InlineMarkup inlines() {
        return inlines;
    }

    FigureMarkup figures() {
        return figures;
    }

    /** What stands in an element, as blocks. */
    List<Block> flow(Element container, int depth) {
        Flow flow = new Flow(context, this, container, depth);
        if (depth > DEEPEST) {
            sayDeep(container);
            flow.words(container);
        } else {
            flow.children(container);
        }
        return flow.blocks();
    }

    /** One block element, added to the flow. */
    void block(Element element, Flow to, int depth) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, to, depth);
            case "ul", "ol", "menu", "dir" -> lists.list(element, to, depth);
            case "dl" -> lists.definitions(element, to, depth);
            case "blockquote" -> quotes.quote(element, to, depth);
            case "figure" -> figures.figure(element, to, depth);
            case "table" -> tables.table(element, to, depth);
            case "pre", "xmp", "listing", "plaintext" -> preformatted(element, to);
            case "hr" -> to.add(new Block.SectionBreak(context.at(element)));
            case "aside", "details", MarkupElements.BOX -> aside(element, to, depth);
            case "video", "audio", "iframe", "embed", "object" -> figures.media(element, to, depth);
            default -> {
                anchorHere(element);
                to.addAll(flow(element, depth));
            }
        }
    }

    private void heading(Element element, Flow to, int depth) {
        if (Tags.holdsBlock(element) && element.select("img").isEmpty()) {
            context.say(DiagnosticCode.MARKUP_DROPPED, element, "blocks in a heading; their words were kept");
        }
        List<Inline> line = inlines.line(element.childNodes(), depth);
        if (line.isEmpty()) {
            context.say(DiagnosticCode.EMPTY_DROPPED, element, "a heading without words");
            return;
        }
        anchorHere(element);
        Optional<String> anchor = Optional.ofNullable(nextAnchor);
        nextAnchor = null;
        int level = element.normalName().charAt(1) - '0';
        to.add(new Block.Heading(level, inLanguage(element, line), anchor, context.at(element)));
    }

    List<Inline> inLanguage(Element element, List<Inline> line) {
        String language = Languages.of(element);
        return language == null || line.isEmpty() ? line : List.of(new Inline.InLanguage(language, line));
    }

    /** An element's {@code id} or {@code name} is the anchor of the heading that it is in or before. */
    void anchorHere(Element element) {
        String name = element.hasAttr("id") ? element.attr("id") : element.nameIs("a") ? element.attr("name") : "";
        String clean = CleanText.line(name, context.at(element), context.diagnostics())
                .strip()
                .replace(' ', '-')
                .replace('\t', '-');
        if (!clean.isEmpty()) {
            nextAnchor = clean;
        }
    }

    /** Something other than a heading follows: an anchor before it names nothing in the model. */
    void forgetAnchor() {
        nextAnchor = null;
    }

    private void preformatted(Element element, Flow to) {
        String text = CleanText.lines(element.wholeText(), context.at(element), context.diagnostics());
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        String words = text.substring(0, end);
        if (words.isBlank() && element.select("code").isEmpty()) {
            context.say(DiagnosticCode.EMPTY_DROPPED, element, "a preformatted block without words");
            return;
        }
        to.add(new Block.Preformatted(programmingLanguage(element), words, context.at(element)));
    }

    /** The usual classes: {@code language-java}, {@code lang-java}, {@code highlight-source-java}, {@code brush: java}. */
    private Optional<String> programmingLanguage(Element element) {
        Element code = element.selectFirst("code");
        for (Element holder : code == null ? List.of(element) : List.of(code, element)) {
            for (String name : holder.classNames()) {
                for (String start : new String[] {"language-", "lang-", "highlight-source-"}) {
                    if (name.startsWith(start) && name.length() > start.length()) {
                        String language = CleanText.line(
                                name.substring(start.length()), context.at(element), context.diagnostics());
                        return Optional.of(language.toLowerCase(java.util.Locale.ROOT));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void aside(Element element, Flow to, int depth) {
        Element head = element.firstElementChild();
        List<Inline> title = List.of();
        if (head != null && head.nameIs("summary")) {
            title = inlines.line(head.childNodes(), depth);
            head.remove();
        }
        List<Block> content = flow(element, depth);
        if (!content.isEmpty()) {
            to.add(new Block.Aside(title, content, context.at(element)));
        } else if (!title.isEmpty()) {
            to.add(new Block.Paragraph(title, context.at(element)));
        }
    }

    void sayComment(Comment comment) {
        if (!comment.getData().isBlank()) {
            context.say(
                    DiagnosticCode.CONTENT_DROPPED,
                    comment,
                    "a comment: " + Visible.excerpt(comment.getData().strip(), 2000));
        }
    }

    void sayWordless(Element element) {
        String inside = element.data().isEmpty() ? element.wholeText() : element.data();
        context.say(
                DiagnosticCode.CONTENT_DROPPED,
                element,
                "<" + element.normalName() + ">"
                        + (inside.isBlank()
                                ? " " + Visible.excerpt(element.outerHtml(), 500)
                                : ": " + Visible.excerpt(inside.strip(), 2000)));
    }

    void sayDeep(Element element) {
        if (!saidDeep) {
            saidDeep = true;
            context.say(
                    DiagnosticCode.NESTING_FLATTENED,
                    element,
                    "elements nested more than " + DEEPEST + " deep; the words were kept");
        }
    }
}
