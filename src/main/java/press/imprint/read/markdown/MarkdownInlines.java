package press.imprint.read.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;
import press.imprint.read.markup.MarkupElements;

/** Nodes within a line as HTML nodes. */
final class MarkdownInlines {

    private final MarkdownTree tree;
    private final Notes notes;
    private final Diagnostics diagnostics;
    private int inNote;

    MarkdownInlines(MarkdownTree tree, Notes notes, Diagnostics diagnostics) {
        this.tree = tree;
        this.notes = notes;
        this.diagnostics = diagnostics;
    }

    void add(Node node, List<org.jsoup.nodes.Node> to) {
        switch (node) {
            case Text text -> text(text, to);
            case SoftLineBreak end -> to.add(new TextNode("\n"));
            case HardLineBreak end -> to.add(new Element("br"));
            case Code code ->
                to.add(new Element("code").appendChild(new TextNode(BracketLimit.shown(code.getLiteral()))));
            case Emphasis part -> to.add(holding(part, "em"));
            case StrongEmphasis part -> to.add(holding(part, "strong"));
            case Strikethrough part -> to.add(holding(part, "del"));
            case Link link -> link(link, to);
            case Image image -> to.add(picture(image));
            case TemplateNode template -> template(template, to);
            case FootnoteReference reference -> reference(reference, to);
            case InlineFootnote note -> note(note, to);
            default -> to.add(holding(node, "span"));
        }
    }

    private Element holding(Node node, String name) {
        Element element = new Element(name);
        tree.children(node, element);
        return element;
    }

    private void text(Text text, List<org.jsoup.nodes.Node> to) {
        String words = BracketLimit.shown(text.getLiteral());
        if (AttributeList.canStart(words) && AttributeList.mayFollow(text.getPrevious())) {
            int length = AttributeList.length(words);
            if (length > 0) {
                sayAttributes(words.substring(0, length), SourceMap.span(text));
                words = words.substring(length);
            }
        }
        if (words.indexOf("[^") >= 0) {
            sayMissing(words, SourceMap.span(text));
        }
        if (!words.isEmpty()) {
            to.add(new TextNode(words));
        }
    }

    void sayAttributes(String list, Span at) {
        diagnostics.say(DiagnosticCode.MARKUP_DROPPED, at, "attributes: " + Visible.excerpt(list, 500));
    }

    private void sayMissing(String words, Span at) {
        for (int i = words.indexOf("[^"); i >= 0; i = words.indexOf("[^", i + 1)) {
            int end = words.indexOf(']', i);
            if (end < 0) {
                return;
            }
            String label = words.substring(i + 2, end);
            if (!label.isEmpty() && label.indexOf(' ') < 0) {
                diagnostics.say(
                        DiagnosticCode.REFERENCE_MISSING,
                        at,
                        "there is no note [^" + Visible.excerpt(label, 100) + "]; the reference was kept as text");
            }
        }
    }

    private void link(Link link, List<org.jsoup.nodes.Node> to) {
        Element element = holding(link, "a");
        element.attr("href", address(link.getDestination(), link));
        if (link.getTitle() != null && !link.getTitle().isEmpty()) {
            element.attr("title", link.getTitle());
        }
        to.add(element);
    }

    /** Where template tags in it are resolved; those that say nothing are named. */
    private String address(String written, Node node) {
        if (!TemplateTag.isIn(written)) {
            return BracketLimit.shown(written);
        }
        String address = TemplateTag.address(written);
        if (address.isEmpty() || written.contains("{%")) {
            diagnostics.say(
                    DiagnosticCode.MARKUP_DROPPED,
                    SourceMap.span(node),
                    "a site generator's address: " + Visible.excerpt(written, 500));
        }
        return address;
    }

    private Element picture(Image image) {
        Element element = new Element("img");
        element.attr("src", address(image.getDestination(), image));
        String title = image.getTitle() == null ? "" : image.getTitle();
        String alternative;
        if (image.getFirstChild() instanceof TemplateNode template) {
            alternative = template.tag().alternative();
            title = caption(template.tag());
        } else {
            alternative = words(image);
        }
        if (!alternative.isBlank()) {
            element.attr("alt", alternative);
        }
        if (!title.isBlank()) {
            element.attr("title", title);
        }
        return element;
    }

    private static String caption(TemplateTag tag) {
        String caption = tag.caption();
        String credit = tag.credit();
        return caption.isEmpty() || credit.isEmpty() ? caption + credit : caption + " " + credit;
    }

    /** The plain words below a node. */
    static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        words(parent, words);
        return words.toString();
    }

    private static void words(Node parent, StringBuilder to) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> to.append(BracketLimit.shown(text.getLiteral()));
                case Code code -> to.append(BracketLimit.shown(code.getLiteral()));
                case SoftLineBreak end -> to.append(' ');
                case HardLineBreak end -> to.append(' ');
                default -> words(node, to);
            }
        }
    }

    private void template(TemplateNode node, List<org.jsoup.nodes.Node> to) {
        TemplateTag tag = node.tag();
        if (tag.name().isEmpty() && tag.path().isPresent()) {
            to.add(new TextNode(tag.path().get()));
            return;
        }
        tree.sayTemplate(tag, SourceMap.span(node));
        tag.prose().forEach(words -> to.add(new TextNode(words)));
    }

    private void reference(FootnoteReference reference, List<org.jsoup.nodes.Node> to) {
        Span at = SourceMap.span(reference);
        if (inNote > 0) {
            // A note may refer to itself: its name is shown, and a note that nothing else refers to goes to the end.
            diagnostics.say(
                    DiagnosticCode.MARKUP_DROPPED,
                    at,
                    "a note in a note; its name [^" + reference.getLabel() + "] was kept");
            to.add(new TextNode("[^" + reference.getLabel() + "]"));
            return;
        }
        FootnoteDefinition definition = notes.refer(reference.getLabel(), at);
        if (definition == null || definition.getFirstChild() == null) {
            diagnostics.say(
                    DiagnosticCode.REFERENCE_MISSING,
                    at,
                    "the note [^" + reference.getLabel() + "] is empty or not there");
            to.add(new TextNode("[^" + reference.getLabel() + "]"));
            return;
        }
        note(definition, to);
    }

    private void note(Node content, List<org.jsoup.nodes.Node> to) {
        inNote++;
        Element note = new Element(MarkupElements.NOTE);
        tree.children(content, note);
        inNote--;
        to.add(note);
    }
}
