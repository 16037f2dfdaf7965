package press.imprint.read.markdown;

import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Teaches the parser the template tags of site generators, which Markdown alone would take for text, and whose quotation
 * marks and blanks break links and HTML tags around them.
 */
final class TemplateParsing implements Parser.ParserExtension {

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineContentParserFactory(new Factory('{'));
        builder.customInlineContentParserFactory(new Factory('<'));
        builder.linkProcessor(new TemplateLinks());
    }

    private record Factory(char trigger) implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(trigger);
        }

        @Override
        public InlineContentParser create() {
            return trigger == '{' ? new Tags() : new HtmlTags();
        }
    }

    /** A tag within a line. One of these reads one paragraph. */
    private static final class Tags implements InlineContentParser {
        // Once the end mark was looked for in vain it need not be looked for again: keeps "{{{{{{..." linear.
        private boolean noOutputEnds;
        private boolean noTagEnds;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            scanner.next();
            boolean tag = scanner.peek() == '%';
            if ((!tag && scanner.peek() != '{') || (tag ? noTagEnds : noOutputEnds)) {
                return ParsedInline.none();
            }
            scanner.next();
            if (!skipTo(scanner, tag ? '%' : '}')) {
                noTagEnds |= tag;
                noOutputEnds |= !tag;
                return ParsedInline.none();
            }
            TemplateTag found =
                    TemplateTag.of(scanner.getSource(start, scanner.position()).getContent());
            return ParsedInline.of(node(found), scanner.position());
        }

        private static Node node(TemplateTag tag) {
            if (!tag.isPicture()) {
                return new TemplateNode(tag);
            }
            Image image = new Image(TemplateTag.address(tag.pictureAddress()), null);
            image.appendChild(new TemplateNode(tag));
            return image;
        }

        private static boolean skipTo(Scanner scanner, char end) {
            while (scanner.find(end) >= 0) {
                scanner.next();
                if (scanner.next('}')) {
                    return true;
                }
            }
            return false;
        }
    }

    /** An HTML tag with template tags in its attributes: {@code <a href="{{< ref "x.md" >}}">}. */
    private static final class HtmlTags implements InlineContentParser {
        private boolean noEnds;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            scanner.next();
            scanner.next('/');
            if (noEnds || !isLetter(scanner.peek())) {
                return ParsedInline.none();
            }
            boolean template = false;
            while (scanner.hasNext()) {
                char c = scanner.peek();
                scanner.next();
                if (c == '>') {
                    return template ? found(scanner, start) : ParsedInline.none();
                }
                if (c == '<') {
                    return ParsedInline.none();
                }
                if (c == '{' && (scanner.peek() == '{' || scanner.peek() == '%')) {
                    template = Tags.skipTo(scanner, scanner.peek() == '{' ? '}' : '%');
                    if (!template) {
                        break;
                    }
                }
            }
            noEnds = true;
            return ParsedInline.none();
        }

        private static ParsedInline found(Scanner scanner, Position start) {
            HtmlInline html = new HtmlInline();
            html.setLiteral(scanner.getSource(start, scanner.position()).getContent());
            return ParsedInline.of(html, scanner.position());
        }

        private static boolean isLetter(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
    }

    /** Links and pictures whose destination has a template tag in it. */
    private static final class TemplateLinks implements LinkProcessor {

        /** Characters of a destination, and of a tag in it. */
        private static final int LONGEST = 500;

        @Override
        public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
            scanner.setPosition(info.afterTextBracket());
            if (!scanner.next('(')) {
                return LinkResult.none();
            }
            scanner.whitespace();
            Position start = scanner.position();
            if (!destination(scanner)) {
                return LinkResult.none();
            }
            String written = scanner.getSource(start, scanner.position()).getContent();
            if (!TemplateTag.isIn(written)) {
                return LinkResult.none();
            }
            scanner.whitespace();
            String title = title(scanner);
            scanner.whitespace();
            if (!scanner.next(')')) {
                return LinkResult.none();
            }
            boolean picture =
                    info.marker() != null && info.marker().getLiteral().equals("!");
            Node node = picture ? new Image(written, title) : new Link(written, title);
            LinkResult result = LinkResult.wrapTextIn(node, scanner.position());
            return picture ? result.includeMarker() : result;
        }

        /** To the first blank or closing bracket outside a tag. */
        private static boolean destination(Scanner scanner) {
            // Bounded, since each of many brackets may be followed by a destination that never ends.
            for (int left = LONGEST; left > 0 && scanner.hasNext(); left--) {
                char c = scanner.peek();
                if (c == ' ' || c == '\n' || c == '\t' || c == ')') {
                    return true;
                }
                scanner.next();
                boolean tag = scanner.peek() == '%';
                if (c == '{' && (tag || scanner.peek() == '{') && !skipTag(scanner, tag ? '%' : '}')) {
                    return false;
                }
            }
            return false;
        }

        private static boolean skipTag(Scanner scanner, char end) {
            for (int left = LONGEST; left > 0 && scanner.hasNext(); left--) {
                char c = scanner.peek();
                scanner.next();
                if (c == end && scanner.next('}')) {
                    return true;
                }
            }
            return false;
        }

        private static @org.jspecify.annotations.Nullable String title(Scanner scanner) {
            char mark = scanner.peek();
            if (mark != '"' && mark != '\'') {
                return null;
            }
            scanner.next();
            Position start = scanner.position();
            if (scanner.find(mark) < 0) {
                return null;
            }
            String title = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            return title;
        }
    }
}
