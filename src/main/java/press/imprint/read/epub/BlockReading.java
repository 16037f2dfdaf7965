package press.imprint.read.epub;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprint.article.Block;
import press.imprint.article.Block.ListItem;
import press.imprint.article.Block.NumberStyle;
import press.imprint.article.Inline;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;

/** Blocks of a page to blocks of the model; what has no name there gives its content. */
final class BlockReading {

    private static final Set<String> SILENT = Set.of("script", "style", "template", "head", "nav", "col", "colgroup");

    /** What shows or sounds and is no text; its fallback text is read. */
    private static final Set<String> FOREIGN =
            Set.of("audio", "canvas", "embed", "iframe", "math", "object", "svg", "video");

    private final VisibleStory story;
    private final boolean inNote;

    BlockReading(VisibleStory story, boolean inNote) {
        this.story = story;
        this.inNote = inNote;
    }

    List<Block> blocks(Element holder, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node child : holder.children()) {
            if (LineReading.isInline(child)) {
                line.add(child);
            } else if (child instanceof Element element) {
                endLine(line, blocks);
                element(element, blocks, depth + 1);
            }
        }
        endLine(line, blocks);
        return blocks;
    }

    /** Words between blocks are a paragraph of their own; a picture alone there is a figure. */
    private void endLine(List<Node> line, List<Block> blocks) {
        List<Inline> content = line(line);
        line.clear();
        if (content.size() == 1 && content.getFirst() instanceof Inline.InlinePicture picture) {
            blocks.add(new Block.Figure(
                    picture.picture(),
                    picture.address(),
                    picture.alternative(),
                    List.of(),
                    List.of(),
                    false,
                    Span.NONE));
        } else {
            VisibleStory.addParagraph(content, blocks);
        }
    }

    List<Inline> line(List<Node> nodes) {
        return new LineReading(story, inNote).line(nodes);
    }

    private void element(Element element, List<Block> to, int depth) {
        if (SILENT.contains(element.name()) || (VisibleStory.isNote(element) && story.hangsElsewhere(element))) {
            return;
        }
        if (story.isTooDeep(depth)) {
            to.addAll(blocks(element, depth));
            return;
        }
        if (FOREIGN.contains(element.name())) {
            story.say(DiagnosticCode.MARKUP_DROPPED, "<" + element.name() + "> is not read; its words stay");
        }
        switch (element.name()) {
            case "p" -> paragraph(element, to);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, to);
            case "ul", "menu" -> list(element, to, depth, false);
            case "ol" -> list(element, to, depth, true);
            case "blockquote" -> quote(element, to, depth);
            case "aside" -> aside(element, to, depth);
            case "figure" -> figure(element, to, depth);
            case "table" -> new TableReading(this, story).table(element, to, depth);
            case "pre" -> preformatted(element, to);
            case "dl" -> definitions(element, to, depth);
            case "hr" -> to.add(new Block.SectionBreak(Span.NONE));
            default -> to.addAll(blocks(element, depth));
        }
    }

    private void paragraph(Element element, List<Block> to) {
        if (element.isA("cue") && cue(element, to)) {
            return;
        }
        List<Inline> content = line(element.children());
        if (element.isA("verse") && !content.isEmpty()) {
            to.add(new Block.Verse(content, Span.NONE));
        } else {
            VisibleStory.addParagraph(content, to);
        }
    }

    private static boolean cue(Element element, List<Block> to) {
        Optional<String> kind =
                element.first("b").map(each -> Lines.oneLine(each.text())).filter(word -> !word.isEmpty());
        kind.ifPresent(word -> to.add(new Block.Cue(
                Lines.allowed(word, false),
                part(element, "direction").orElse(""),
                part(element, "in-words"),
                part(element, "out-words"),
                part(element, "duration").flatMap(BlockReading::duration),
                Span.NONE)));
        return kind.isPresent();
    }

    private static Optional<String> part(Element element, String className) {
        return element.elements()
                .filter(each -> each.isA(className))
                .map(each -> Lines.allowed(Lines.oneLine(each.text()), false))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static Optional<Duration> duration(String text) {
        try {
            long seconds = 0;
            for (String part : text.replace("·", "").strip().split(":")) {
                seconds = seconds * 60 + Integer.parseInt(part);
            }
            return Optional.of(Duration.ofSeconds(seconds));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void heading(Element element, List<Block> to) {
        List<Inline> content = line(element.children());
        if (!content.isEmpty()) {
            int level = element.name().charAt(1) - '0';
            for (int i = 1; i <= 6; i++) {
                level = element.isA("heading-" + i) ? i : level;
            }
            to.add(new Block.Heading(level, content, story.anchor(element), Span.NONE));
        }
    }

    private void list(Element element, List<Block> to, int depth, boolean numbered) {
        List<ListItem> items = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Element item && item.name().equals("li")) {
                items.add(new ListItem(done(item), blocks(item, depth)));
            } else if (child instanceof Element other) {
                List<Block> stray = new ArrayList<>();
                element(other, stray, depth);
                if (!stray.isEmpty()) {
                    items.add(ListItem.of(stray));
                }
            } else {
                List<Inline> stray = line(List.of(child));
                if (!stray.isEmpty()) {
                    items.add(ListItem.of(List.of(new Block.Paragraph(stray, Span.NONE))));
                }
            }
        }
        if (items.isEmpty()) {
            return;
        }
        if (numbered) {
            NumberStyle style = style(element.attribute("type"));
            int start = number(element.attribute("start"), 1);
            to.add(new Block.NumberedList(
                    style == NumberStyle.DECIMAL ? start : Math.max(1, start), style, items, Span.NONE));
        } else {
            to.add(new Block.BulletList(items, Span.NONE));
        }
    }

    private static Optional<Boolean> done(Element item) {
        return item.elements()
                .filter(each -> each.isA("box"))
                .map(box -> box.text().contains("☑"))
                .findFirst();
    }

    private static NumberStyle style(String type) {
        return switch (type) {
            case "a" -> NumberStyle.LOWER_ALPHA;
            case "A" -> NumberStyle.UPPER_ALPHA;
            case "i" -> NumberStyle.LOWER_ROMAN;
            case "I" -> NumberStyle.UPPER_ROMAN;
            default -> NumberStyle.DECIMAL;
        };
    }

    /** A number not below 0, or another. */
    static int number(String text, int otherwise) {
        try {
            int value = Integer.parseInt(text.strip());
            return value < 0 ? otherwise : value;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void quote(Element element, List<Block> to, int depth) {
        List<Inline> attribution = attribution(element);
        List<Block> content = new ArrayList<>(blocks(without(element, "attribution"), depth));
        if (content.isEmpty()) {
            VisibleStory.addParagraph(attribution, to);
        } else {
            to.add(new Block.Quote(content, attribution, Span.NONE));
        }
    }

    private List<Inline> attribution(Element element) {
        return element.elements()
                .filter(each -> each.isA("attribution"))
                .findFirst()
                .map(each -> line(each.children()))
                .orElse(List.of());
    }

    private static Element without(Element holder, String className) {
        return holder.without(child -> child instanceof Element element && element.isA(className));
    }

    private void aside(Element element, List<Block> to, int depth) {
        Optional<Element> pulled =
                element.elements().filter(each -> each.isA("pull-quote")).findFirst();
        if (pulled.isPresent()) {
            List<Inline> content = line(pulled.get().children());
            if (!content.isEmpty()) {
                to.add(new Block.PullQuote(content, attribution(element), Span.NONE));
            }
            to.addAll(blocks(without(without(element, "pull-quote"), "attribution"), depth));
            return;
        }
        List<Inline> title = element.elements()
                .filter(each -> each.isA("aside-title"))
                .findFirst()
                .map(each -> line(each.children()))
                .orElse(List.of());
        List<Block> content = blocks(without(element, "aside-title"), depth);
        if (content.isEmpty()) {
            VisibleStory.addParagraph(title, to);
        } else {
            to.add(new Block.Aside(title, content, Span.NONE));
        }
    }

    private void figure(Element element, List<Block> to, int depth) {
        List<Element> images =
                element.within().filter(each -> each.name().equals("img")).toList();
        Optional<Element> missing =
                element.elements().filter(each -> each.isA("missing-picture")).findFirst();
        Optional<Element> caption = element.first("figcaption");
        if (images.size() > 1 || (images.isEmpty() && missing.isEmpty())) {
            to.addAll(blocks(element, depth));
            return;
        }
        Optional<PictureId> picture =
                images.stream().findFirst().flatMap(image -> story.picture(image.attribute("src")));
        String alternative = images.stream()
                .findFirst()
                .map(image -> image.attribute("alt"))
                .or(() -> missing.map(box -> box.without(child -> child instanceof Element each && each.isA("address"))
                        .text()))
                .orElse("");
        boolean decorative =
                images.stream().anyMatch(image -> image.attribute("role").equals("presentation"));
        Optional<String> address = missing.flatMap(box -> box.first("a")).map(link -> link.attribute("href"));
        to.add(new Block.Figure(
                picture,
                address.filter(value -> !value.isBlank()),
                Lines.allowed(Lines.oneLine(alternative), false),
                caption.map(each -> line(without(each, "credit").children())).orElse(List.of()),
                caption.flatMap(each -> each.elements()
                                .filter(part -> part.isA("credit"))
                                .findFirst())
                        .map(each -> line(each.children()))
                        .orElse(List.of()),
                decorative,
                Span.NONE));
        Element rest = element.without(child -> child instanceof Element each
                && (each.name().equals("img") || each.name().equals("figcaption") || each.isA("missing-picture")));
        if (rest.within().noneMatch(each -> each.name().equals("img"))) {
            to.addAll(blocks(rest, depth));
        }
    }

    private static void preformatted(Element element, List<Block> to) {
        String text = Lines.allowed(element.text().replace("\r\n", "\n").replace('\r', '\n'), true);
        if (text.isBlank()) {
            return;
        }
        Optional<String> language = element.first("code")
                .map(code -> code.attribute("class"))
                .filter(name -> name.startsWith("language-") && name.length() > 9)
                .map(name -> name.substring(9).toLowerCase(Locale.ROOT));
        to.add(new Block.Preformatted(
                language, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, Span.NONE));
    }

    private void definitions(Element element, List<Block> to, int depth) {
        List<Block.Definition> entries = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> descriptions = new ArrayList<>();
        List<Element> parts = element.elements()
                .flatMap(each -> each.name().equals("div") ? each.elements() : Stream.of(each))
                .toList();
        for (Element part : parts) {
            if (part.name().equals("dt")) {
                if (!descriptions.isEmpty()) {
                    entry(terms, descriptions, entries, to);
                }
                List<Inline> term = line(part.children());
                if (!term.isEmpty()) {
                    terms.add(term);
                }
            } else {
                descriptions.add(blocks(part, depth));
            }
        }
        entry(terms, descriptions, entries, to);
        if (!entries.isEmpty()) {
            to.add(new Block.DefinitionList(entries, Span.NONE));
        }
    }

    private static void entry(
            List<List<Inline>> terms, List<List<Block>> descriptions, List<Block.Definition> entries, List<Block> to) {
        if (terms.isEmpty()) {
            descriptions.forEach(to::addAll);
        } else {
            boolean none = descriptions.stream().allMatch(List::isEmpty);
            entries.add(new Block.Definition(terms, none ? List.of() : descriptions));
        }
        terms.clear();
        descriptions.clear();
    }
}
