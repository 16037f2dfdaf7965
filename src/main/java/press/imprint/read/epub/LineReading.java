package press.imprint.read.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.language.Language;

/** One line of text: the inline content of a page to inlines, white space as a browser collapses it. */
final class LineReading {

    private static final Set<String> ELEMENTS = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "label", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final VisibleStory story;
    private final boolean inNote;
    private boolean space;
    private boolean begun;

    LineReading(VisibleStory story, boolean inNote) {
        this.story = story;
        this.inNote = inNote;
    }

    /** Whether an element stands in a line and not by itself. */
    static boolean isInline(Node node) {
        return switch (node) {
            case Node.Characters characters -> true;
            case Element element -> ELEMENTS.contains(element.name());
        };
    }

    /** The line that these make. */
    List<Inline> line(List<Node> nodes) {
        return Lines.trimmed(pieces(nodes, 0, false));
    }

    private List<Inline> pieces(List<Node> nodes, int depth, boolean inLink) {
        List<Inline> line = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Node.Characters characters -> {
                    String words = collapsed(Lines.allowed(characters.text(), true));
                    line.addAll(Inline.of(words));
                }
                case Element element -> element(element, line, depth + 1, inLink);
            }
        }
        return line;
    }

    private String collapsed(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Lines.isSpace(c)) {
                space = true;
                continue;
            }
            if (space && begun) {
                words.append(' ');
            }
            space = false;
            begun = true;
            words.append(c);
        }
        return words.toString();
    }

    /** A space that waits goes before what now comes. */
    private void flush(List<Inline> line) {
        if (space && begun) {
            line.add(new Inline.Text(" "));
        }
        space = false;
        begun = true;
    }

    private void element(Element element, List<Inline> line, int depth, boolean inLink) {
        if (story.isTooDeep(depth)) {
            line.addAll(Inline.of(collapsed(Lines.allowed(element.text(), true))));
            return;
        }
        switch (element.name()) {
            case "em", "i", "cite", "dfn", "var" -> wrapped(element, line, depth, inLink, Inline.Emphasis::new);
            case "strong", "b" -> wrapped(element, line, depth, inLink, Inline.Strong::new);
            case "s", "del", "strike" -> wrapped(element, line, depth, inLink, Inline.Struck::new);
            case "sub" -> wrapped(element, line, depth, inLink, Inline.Subscript::new);
            case "sup" -> superscript(element, line, depth, inLink);
            case "code", "kbd", "samp", "tt" -> code(element, line);
            case "a" -> link(element, line, depth, inLink);
            case "br" -> {
                space = false;
                begun = false;
                line.add(new Inline.LineBreak());
            }
            case "img" -> picture(element, line);
            case "q" -> {
                flush(line);
                line.add(new Inline.Text("“"));
                line.addAll(pieces(element.children(), depth, inLink));
                line.add(new Inline.Text("”"));
            }
            case "rt" -> {
                List<Inline> reading = pieces(element.children(), depth, inLink);
                if (!reading.isEmpty()) {
                    line.add(new Inline.Text("("));
                    line.addAll(reading);
                    line.add(new Inline.Text(")"));
                }
            }
            case "rp", "script", "style" -> {
                // Parentheses for those who do not know ruby: ours are there already. Scripts and styles are no words.
            }
            default -> span(element, line, depth, inLink);
        }
    }

    /** Makes an inline of its content. */
    private interface Maker {
        Inline of(List<Inline> content);
    }

    private void wrapped(Element element, List<Inline> line, int depth, boolean inLink, Maker maker) {
        List<Inline> content = pieces(element.children(), depth, inLink);
        if (!content.isEmpty()) {
            line.add(maker.of(content));
        }
    }

    /** A number above the line that is nothing but a reference is the reference. */
    private void superscript(Element element, List<Inline> line, int depth, boolean inLink) {
        List<Inline> content = pieces(element.children(), depth, inLink);
        if (content.size() == 1 && content.getFirst() instanceof Inline.Footnote) {
            line.addAll(content);
        } else if (!content.isEmpty()) {
            line.add(new Inline.Superscript(content));
        }
    }

    private void code(Element element, List<Inline> line) {
        String text = Lines.allowed(element.text().replace('\n', ' ').replace('\r', ' '), false);
        if (!text.isEmpty()) {
            flush(line);
            line.add(new Inline.Code(text));
        }
    }

    private void link(Element link, List<Inline> line, int depth, boolean inLink) {
        if (link.isA("backlink") || link.attribute("role").equals("doc-backlink") || link.isOfType("backlink")) {
            return;
        }
        String href = link.attribute("href");
        String fragment = href.substring(href.indexOf('#') + 1);
        if (VisibleStory.isReference(link) && !inNote && !inLink) {
            Optional<Element> note = story.note(fragment);
            List<Block> content = note.map(found -> new BlockReading(story, true).blocks(found, depth))
                    .orElse(List.of());
            if (!content.isEmpty()) {
                line.add(new Inline.Footnote(content));
                return;
            }
        }
        List<Inline> content = pieces(link.children(), depth, true);
        if (content.isEmpty()) {
            return;
        }
        Optional<LinkTarget> target = inLink || href.isBlank() ? Optional.empty() : target(href, fragment);
        if (target.isPresent()) {
            String title = Lines.allowed(Lines.oneLine(link.attribute("title")), false);
            line.add(new Inline.Link(target.get(), Optional.of(title).filter(words -> !words.isEmpty()), content));
        } else {
            line.addAll(content);
            if (!href.isBlank() && !inLink) {
                story.say(DiagnosticCode.LINK_DROPPED, "the link to \"" + href + "\" leads nowhere in this story");
            }
        }
    }

    private Optional<LinkTarget> target(String href, String fragment) {
        if (href.indexOf('#') >= 0 && href.indexOf(':') < 0) {
            return story.hasHeading(fragment) ? LinkTarget.of("#" + fragment) : Optional.empty();
        }
        // What is relative leads to a place in the book that this story does not have.
        return LinkTarget.of(href).filter(target -> target.kind() != LinkTarget.Kind.RELATIVE);
    }

    private void picture(Element image, List<Inline> line) {
        flush(line);
        line.add(new Inline.InlinePicture(
                story.picture(image.attribute("src")),
                Optional.empty(),
                Lines.allowed(Lines.oneLine(image.attribute("alt")), false)));
    }

    private void span(Element span, List<Inline> line, int depth, boolean inLink) {
        if (span.isA("box") || span.isA("label") || span.isA("duration")) {
            return;
        }
        List<Inline> content = pieces(span.children(), depth, inLink);
        if (content.isEmpty()) {
            return;
        }
        Language language = Language.of(span.attribute("lang"));
        if (span.isA("small-caps")) {
            line.add(new Inline.SmallCaps(content));
        } else if (span.has("lang") && !language.isUnknown()) {
            line.add(new Inline.InLanguage(language.tag(), content));
        } else if (span.isA("missing-picture")) {
            String words = Words.of(content).replace('\n', ' ');
            line.add(new Inline.InlinePicture(Optional.empty(), Optional.empty(), words));
        } else {
            line.addAll(content);
        }
    }
}
