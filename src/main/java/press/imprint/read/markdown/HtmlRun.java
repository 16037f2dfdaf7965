package press.imprint.read.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/**
 * Siblings of which some are raw HTML, put together as a browser would: tags that open in one and close in another
 * enclose what is between.
 *
 * <p>Only the raw pieces are parsed; each stretch of Markdown between them is a place-holder element, put back afterwards.
 * So raw HTML can never swallow or reorder the Markdown around it: a place-holder that the HTML hid (in a script that is
 * never closed, say) is put behind what hid it.
 */
final class HtmlRun {

    /** What is in them is text up to their own end tag, so a missing end tag would hide the rest of the story. */
    private static final Set<String> RAW_TEXT = Set.of(
            "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext", "select");

    /** Stands for a {@code <} that begins no tag, one character for one; a noncharacter that no text has. */
    private static final char LESS_THAN = '\uFDD1';

    private static final int DEEPEST = 150;

    private final String holder;
    private final String between;
    private final SourceMap places;
    private final Diagnostics diagnostics;
    private final StringBuilder html = new StringBuilder();
    private final SourceMap.Pieces pieces = new SourceMap.Pieces();
    private final List<List<Node>> held = new ArrayList<>();
    private boolean holding;

    /**
     * An empty run.
     *
     * @param holder a name for elements that no source has
     * @param block whether the pieces are blocks, which begin on lines of their own
     */
    HtmlRun(String holder, boolean block, SourceMap places, Diagnostics diagnostics) {
        this.holder = holder;
        this.between = block ? "\n" : "";
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Markdown, as nodes ready to use. */
    void markdown(List<Node> nodes) {
        if (!holding) {
            held.add(new ArrayList<>());
            html.append(between).append(marker(held.size() - 1));
            holding = true;
        }
        held.getLast().addAll(nodes);
    }

    private String marker(int number) {
        return "<" + holder + number + "></" + holder + number + ">";
    }

    /** Raw HTML, with the place of each of its lines. */
    void raw(String literal, List<SourceSpan> spans) {
        holding = false;
        html.append(html.isEmpty() ? "" : between);
        int line = 0;
        int start = 0;
        int unclosed = unclosedTag(literal);
        for (int i = 0; i <= literal.length(); i++) {
            if (i == literal.length() || literal.charAt(i) == '\n') {
                place(spans, line++);
                append(literal.substring(start, i), unclosed < 0 ? Integer.MAX_VALUE : unclosed - start);
                if (i < literal.length()) {
                    html.append('\n');
                }
                start = i + 1;
            }
        }
    }

    private void place(List<SourceSpan> spans, int line) {
        if (line < spans.size()) {
            SourceSpan span = spans.get(line);
            pieces.put(html.length(), span.getLineIndex() + 1, span.getColumnIndex() + 1);
        }
    }

    /** A tag that never ends would be dropped whole by a browser; here it is text. */
    private void append(String line, int textFrom) {
        int cut = Math.clamp(textFrom, 0, line.length());
        html.append(line, 0, cut);
        html.append(line.substring(cut).replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static int unclosedTag(String literal) {
        int open = literal.lastIndexOf('<');
        if (open < 0 || literal.startsWith("!--", open + 1)) {
            return -1;
        }
        boolean tag = open + 1 < literal.length()
                && (Character.isLetter(literal.charAt(open + 1)) || literal.charAt(open + 1) == '/');
        return tag && literal.indexOf('>', open) < 0 ? open : -1;
    }

    /** The nodes of the run, added to an element. */
    void appendTo(Element parent) {
        showUnclosedRawText();
        Parser parser =
                Parser.htmlParser().setTrackPosition(true).setTrackErrors(50).setMaxDepth(DEEPEST);
        Element body = new Element("body");
        List.copyOf(parser.parseFragmentInput(html.toString(), body, "")).forEach(body::appendChild);
        sayStrayEnds(parser.getErrors());
        List<Node> nodes = new ArrayList<>();
        body.traverse((node, depth) -> nodes.add(node));
        nodes.removeFirst();
        for (Node node : nodes) {
            if (node.sourceRange().isTracked()) {
                places.put(node, span(node));
            }
            if (node instanceof TextNode text && text.getWholeText().indexOf(LESS_THAN) >= 0) {
                text.text(text.getWholeText().replace(LESS_THAN, '<'));
            }
        }
        putBack(body, nodes);
        List.copyOf(body.childNodes()).forEach(parent::appendChild);
    }

    private Span span(Node node) {
        int from = node.sourceRange().startPos();
        int to = node.sourceRange().endPos();
        if (node instanceof Element element && element.endSourceRange().isTracked()) {
            to = Math.max(to, element.endSourceRange().endPos());
        }
        return pieces.at(from, to);
    }

    /** Only what is not well formed enough to lose characters is worth a word: end tags that end nothing. */
    private void sayStrayEnds(List<ParseError> errors) {
        for (ParseError error : errors) {
            String message = error.getErrorMessage();
            if (message.contains("EndTag")) {
                int from = message.indexOf('[') + 1;
                int to = message.indexOf(']');
                String tag = from > 0 && to > from ? message.substring(from, to) : message;
                diagnostics.say(
                        DiagnosticCode.MARKUP_DROPPED,
                        pieces.at(Math.max(0, error.getPosition() - 1), error.getPosition()),
                        "an end tag that ends nothing: " + Visible.excerpt(tag, 100));
            }
        }
    }

    private void putBack(Element body, List<Node> nodes) {
        boolean[] back = new boolean[held.size()];
        List<Node> parents = new ArrayList<>(nodes);
        parents.add(body);
        for (Node node : parents) {
            if (node instanceof Element parent && holdsPlace(parent)) {
                putBackInto(parent, back);
            }
        }
        for (int i = 0; i < back.length; i++) {
            if (!back[i]) {
                behindWhatHidIt(i, body, nodes);
            }
        }
    }

    private boolean holdsPlace(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && number(element) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** All children anew: putting them in one by one would take time by the square of their number. */
    private void putBackInto(Element parent, boolean[] back) {
        List<Node> children = List.copyOf(parent.childNodes());
        parent.empty();
        for (Node child : children) {
            int number = child instanceof Element element ? number(element) : -1;
            if (number < 0) {
                parent.appendChild(child);
                continue;
            }
            if (number < back.length && !back[number]) {
                back[number] = true;
                held.get(number).forEach(parent::appendChild);
            }
            // jsoup may have put following words inside; they stay, behind.
            List.copyOf(child.childNodes()).forEach(parent::appendChild);
        }
    }

    private int number(Element element) {
        String name = element.normalName();
        if (!name.startsWith(holder)) {
            return -1;
        }
        try {
            return Integer.parseInt(name.substring(holder.length()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void behindWhatHidIt(int number, Element body, List<Node> nodes) {
        String marker = marker(number);
        for (Node node : nodes) {
            String text = textOf(node);
            if (!text.contains(marker)) {
                continue;
            }
            String without = text.replace(marker, "");
            if (node instanceof TextNode words) {
                words.text(without);
            } else if (node instanceof DataNode data) {
                data.setWholeData(without);
            } else if (node instanceof Comment comment) {
                comment.setData(without);
            }
            Node outside =
                    node instanceof Comment || node.parent() == null || node.parent() == body ? node : node.parent();
            List<Node> back = new ArrayList<>(held.get(number));
            for (int i = back.size() - 1; i >= 0; i--) {
                outside.after(back.get(i));
            }
            return;
        }
        held.get(number).forEach(body::appendChild);
    }

    private static String textOf(Node node) {
        return switch (node) {
            case TextNode text -> text.getWholeText();
            case DataNode data -> data.getWholeData();
            case Comment comment -> comment.getData();
            case LeafNode leaf -> "";
            default -> "";
        };
    }

    /** Start tags of raw text elements that nothing in the run ends are text, as GitHub has them. */
    private void showUnclosedRawText() {
        String lower = html.toString().toLowerCase(Locale.ROOT);
        Set<String> neverEnded = new HashSet<>();
        int at = lower.indexOf('<');
        while (at >= 0) {
            int end = at + 1;
            while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
                end++;
            }
            String name = lower.substring(at + 1, end);
            boolean endless = endless(name, lower, end, neverEnded);
            if (endless) {
                int close = Math.max(end, lower.indexOf('>', end));
                String tag = html.substring(at, Math.min(html.length(), close + 1));
                diagnostics.say(
                        DiagnosticCode.MARKUP_DROPPED,
                        pieces.at(at, close),
                        "a start tag without an end; it was kept as text: " + Visible.excerpt(tag, 200));
                html.setCharAt(at, LESS_THAN);
            }
            at = lower.indexOf('<', end);
        }
    }

    private static boolean endless(String name, String lower, int from, Set<String> neverEnded) {
        if (!RAW_TEXT.contains(name)) {
            return false;
        }
        // What was not found from here on will not be found later: looked for once.
        if (!neverEnded.contains(name) && lower.indexOf("</" + name, from) < 0) {
            neverEnded.add(name);
        }
        return neverEnded.contains(name);
    }
}
