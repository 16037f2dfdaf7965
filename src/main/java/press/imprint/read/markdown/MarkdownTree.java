package press.imprint.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/**
 * The tree of commonmark-java as a tree of HTML elements, raw HTML in its place, each element with its place in the file.
 *
 * <p>Recursion is as deep as the parser nests, which its limits keep near 100 blocks and 100 inlines.
 */
final class MarkdownTree {

    private final String holder;
    private final SourceMap places = new SourceMap();
    private final Diagnostics diagnostics;
    private final MarkdownBlocks blocks;
    private final MarkdownInlines inlines;
    private final Notes notes;

    MarkdownTree(String text, MarkdownParser parser, Diagnostics diagnostics) {
        this.holder = holder(text);
        this.diagnostics = diagnostics;
        this.notes = new Notes(diagnostics);
        this.inlines = new MarkdownInlines(this, notes, diagnostics);
        this.blocks = new MarkdownBlocks(this, parser, text, diagnostics);
    }

    /** A name for place-holders that the text does not have, so that nobody can forge one. */
    private static String holder(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        int n = 0;
        while (lower.contains("imprint" + n + "x")) {
            n++;
        }
        return "imprint" + n + "x";
    }

    SourceMap places() {
        return places;
    }

    /** The whole document below a {@code body}; at its end what would else be lost. */
    Element body(Node document) {
        Element body = new Element("body");
        notes.collect(document);
        children(document, body);
        unusedNotes(body);
        return body;
    }

    private void unusedNotes(Element body) {
        while (!notes.unused().isEmpty()) {
            FootnoteDefinition definition = notes.unused().getFirst();
            Span at = SourceMap.span(definition);
            diagnostics.say(
                    DiagnosticCode.DEFINITION_UNUSED,
                    at,
                    "nothing refers to the note [^" + definition.getLabel() + "]; it was kept at the end");
            notes.forget(definition);
            Element words = new Element("div");
            children(definition, words);
            body.appendChild(words);
        }
    }

    /** What is below a node, below an element. */
    void children(Node parent, Element into) {
        boolean block = holdsBlocks(parent);
        HtmlRun run = null;
        for (Node node = parent.getFirstChild(); node != null && run == null; node = node.getNext()) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                run = new HtmlRun(holder, block, places, diagnostics);
            }
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (run == null) {
                nodes(node, block).forEach(into::appendChild);
            } else if (node instanceof HtmlBlock html) {
                run.raw(resolved(html.getLiteral(), node), node.getSourceSpans());
            } else if (node instanceof HtmlInline html) {
                run.raw(resolved(html.getLiteral(), node), node.getSourceSpans());
            } else {
                run.markdown(nodes(node, block));
            }
        }
        if (run != null) {
            run.appendTo(into);
        }
    }

    private static boolean holdsBlocks(Node parent) {
        return switch (parent) {
            case Paragraph paragraph -> false;
            case Heading heading -> false;
            case TableHead head -> true;
            case TableBody body -> true;
            case TableRow row -> true;
            default -> parent instanceof Block;
        };
    }

    private String resolved(String html, Node node) {
        return TemplateHtml.resolved(BracketLimit.shown(html), tag -> sayTemplate(tag, SourceMap.span(node)));
    }

    void sayTemplate(TemplateTag tag, Span at) {
        diagnostics.say(
                DiagnosticCode.MARKUP_DROPPED,
                at,
                "a tag of a site generator: " + Visible.excerpt(tag.source().replace('\n', ' '), 2000));
    }

    private List<org.jsoup.nodes.Node> nodes(Node node, boolean block) {
        List<org.jsoup.nodes.Node> nodes = new ArrayList<>();
        if (node instanceof LinkReferenceDefinition || node instanceof FootnoteDefinition || node instanceof Document) {
            return nodes;
        }
        if (block) {
            blocks.add(node, nodes);
        } else {
            inlines.add(node, nodes);
        }
        Span at = SourceMap.span(node);
        nodes.forEach(made -> places.put(made, at));
        return nodes;
    }
}
