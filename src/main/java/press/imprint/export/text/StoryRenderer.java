package press.imprint.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.imprint.article.Block;
import press.imprint.article.Inline;

/** Turns the blocks of a story into boxes, in order, every kind of them. */
final class StoryRenderer {

    private static final String HEADING_SIGNS = "=-~.^'";
    private static final String[] BULLETS = {"* ", "- ", "+ "};
    private static final String INDENT = "    ";
    private static final int VERSE_HANG = 4;

    private final LineRenderer lines;
    private int listDepth;

    StoryRenderer(LineRenderer lines) {
        this.lines = lines;
    }

    /** Blocks with an empty line between. */
    Box box(List<Block> blocks) {
        return new Box.Stack(blocks.stream().map(this::box).toList(), true);
    }

    private Box box(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> words(paragraph.content());
            case Block.Heading heading ->
                new Box.Underlined(lines.run(heading.content()), HEADING_SIGNS.charAt(heading.level() - 1));
            case Block.BulletList list -> bullets(list);
            case Block.NumberedList list -> numbers(list);
            case Block.Quote quote ->
                new Box.Hanging("> ", "> ", 0, with(box(quote.content()), attribution(quote.attribution()), true));
            case Block.PullQuote quote -> pullQuote(quote);
            case Block.Figure figure -> figure(figure);
            case Block.Table table -> new TableRenderer(this).box(table);
            case Block.Preformatted code -> preformatted(code.text());
            case Block.Aside aside -> aside(aside);
            case Block.DefinitionList list -> definitions(list);
            case Block.Verse verse -> verse(verse);
            case Block.Cue cue -> cue(cue);
            case Block.SectionBreak sectionBreak -> new Box.Centered(Run.of("* * *"));
        };
    }

    Box words(List<Inline> content) {
        return new Box.Words(lines.run(content));
    }

    private static Box with(Box first, Box second, boolean spaced) {
        return second.equals(Box.NOTHING) ? first : new Box.Stack(List.of(first, second), spaced);
    }

    private Box attribution(List<Inline> content) {
        if (content.isEmpty()) {
            return Box.NOTHING;
        }
        Run run = lines.run(content);
        String dashes = "—–―-";
        boolean dashed =
                !run.text().isBlank() && dashes.indexOf(run.text().strip().charAt(0)) >= 0;
        return new Box.Words(dashed ? run : Run.of("— ").add(run));
    }

    private Box pullQuote(Block.PullQuote quote) {
        Box words = with(words(quote.content()), attribution(quote.attribution()), false);
        return new Box.Hanging(INDENT + INDENT, INDENT + INDENT, 2 * INDENT.length(), new Box.Ruled("", '-', words));
    }

    private Box figure(Block.Figure figure) {
        List<Box> boxes = new ArrayList<>();
        if (!figure.decorative() || !figure.alternative().isBlank()) {
            String shown = figure.alternative().isBlank()
                    ? "[Picture]"
                    : "[Picture: " + figure.alternative().strip() + "]";
            Run run = Run.of(shown);
            lines.address(figure.picture().isPresent(), figure.address()).ifPresent(run::glue);
            boxes.add(new Box.Words(run));
        }
        boxes.add(words(figure.caption()));
        boxes.add(words(figure.credit()));
        return new Box.Stack(boxes, false);
    }

    private static Box preformatted(String text) {
        if (text.isBlank()) {
            return Box.NOTHING;
        }
        List<String> kept =
                text.replace('\u2028', '\n').replace('\u2029', '\n').lines().toList();
        return new Box.Hanging(INDENT, INDENT, 0, new Box.Fixed(kept));
    }

    private Box aside(Block.Aside aside) {
        Box title = aside.title().isEmpty() ? Box.NOTHING : new Box.Underlined(lines.run(aside.title()), '-');
        Box content = new Box.Stack(List.of(title, box(aside.content())), true);
        return new Box.Ruled("+", '-', new Box.Hanging("| ", "| ", 0, content));
    }

    private Box definitions(Block.DefinitionList list) {
        List<Box> entries = new ArrayList<>();
        for (Block.Definition entry : list.entries()) {
            List<Box> boxes = new ArrayList<>();
            entry.terms().forEach(term -> boxes.add(words(term)));
            for (List<Block> description : entry.descriptions()) {
                boxes.add(new Box.Hanging(INDENT, INDENT, 0, box(description)));
            }
            entries.add(new Box.Stack(boxes, false));
        }
        return new Box.Stack(entries, true);
    }

    /** Each line of verse by itself, what is too long hung in. */
    private Box verse(Block.Verse verse) {
        List<Box> boxes = new ArrayList<>();
        for (Run line : lines.run(verse.content()).split()) {
            boxes.add(line.isBlank() ? new Box.Fixed(List.of("")) : new Box.Turned(VERSE_HANG, line));
        }
        return new Box.Hanging(INDENT, INDENT, 0, new Box.Stack(boxes, false));
    }

    private static Box cue(Block.Cue cue) {
        StringBuilder words = new StringBuilder("[").append(cue.kind().strip());
        List<String> parts = new ArrayList<>();
        if (!cue.direction().isBlank()) {
            parts.add(cue.direction().strip());
        }
        cue.inWords().ifPresent(said -> parts.add("IN: " + said.strip()));
        cue.outWords().ifPresent(said -> parts.add("OUT: " + said.strip()));
        cue.duration()
                .ifPresent(time ->
                        parts.add(String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart())));
        if (!parts.isEmpty()) {
            words.append(": ").append(String.join(" / ", parts));
        }
        return new Box.Words(Run.of(words.append(']').toString()));
    }

    private Box bullets(Block.BulletList list) {
        String bullet = BULLETS[listDepth % BULLETS.length];
        List<String> labels = list.items().stream().map(item -> bullet).toList();
        return items(list.items(), labels);
    }

    private Box numbers(Block.NumberedList list) {
        List<String> labels = new ArrayList<>();
        int widest = 0;
        for (int i = 0; i < list.items().size(); i++) {
            String label = Numbers.written(list.start() + i, list.style()) + ". ";
            labels.add(label);
            widest = Math.max(widest, label.length());
        }
        int width = widest;
        return items(
                list.items(),
                labels.stream()
                        .map(label -> " ".repeat(width - label.length()) + label)
                        .toList());
    }

    private Box items(List<Block.ListItem> items, List<String> labels) {
        listDepth++;
        boolean loose = items.stream().anyMatch(item -> isLoose(item.content()));
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Block.ListItem item = items.get(i);
            String label = labels.get(i)
                    + item.done().map(done -> done ? "[x] " : "[ ] ").orElse("");
            List<Box> content = item.content().stream().map(this::box).toList();
            boxes.add(new Box.Hanging(label, " ".repeat(label.length()), 0, new Box.Stack(content, loose)));
        }
        listDepth--;
        return new Box.Stack(boxes, loose);
    }

    /** An item of a paragraph and perhaps a list under it needs no air. */
    private static boolean isLoose(List<Block> content) {
        for (int i = 0; i < content.size(); i++) {
            boolean list = content.get(i) instanceof Block.BulletList || content.get(i) instanceof Block.NumberedList;
            boolean firstWords = i == 0 && content.get(i) instanceof Block.Paragraph;
            if (!list && !firstWords) {
                return true;
            }
        }
        return false;
    }

    /** A note with its number before it. */
    static Box numbered(int number, int columns, Box content) {
        String label = "[" + number + "] ";
        String padded = " ".repeat(Math.max(0, columns - label.length())) + label;
        return new Box.Hanging(padded, " ".repeat(padded.length()), 0, content);
    }
}
