package press.imprint.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import press.imprint.article.WordStock.Tongue;

/** Makes one article up, the same from the same seed. */
final class ArticleMaker {

    private final Random random;
    private final Tongue tongue;
    private final Map<PictureId, Picture> pictures = new TreeMap<>();
    private final List<String> anchors = new ArrayList<>();
    private final boolean placed;
    private final LineMaker lines;
    private int line = 1;

    ArticleMaker(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L ^ 0x5DEECE66DL);
        this.tongue = WordStock.tongue(random);
        this.placed = chance(50);
        for (int i = random.nextInt(3); i > 0; i--) {
            anchors.add(List.of("part-", "über-", "глава-", "2 sp ", "a.b:c-").get(random.nextInt(5)) + i);
        }
        this.lines = new LineMaker(random, tongue, List.copyOf(anchors), this::picture, this::noteBlocks);
    }

    /** An article of about so many blocks. */
    Article article(int size) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            body.add(chance(45) ? paragraph() : block(1));
        }
        for (String anchor : anchors) {
            Block heading = new Block.Heading(1 + random.nextInt(6), lines.few(), Optional.of(anchor), at());
            body.add(random.nextInt(body.size() + 1), heading);
        }
        if (random.nextInt(100) == 0) {
            body.add(deep(chance(50) ? 30 : 80));
        }
        Metadata about = chance(4) ? Metadata.NONE : new MetadataMaker(random, tongue, this).metadata();
        return Article.of(about, body, pictures);
    }

    List<Inline> headline() {
        return lines.marked(2 + random.nextInt(8), 0);
    }

    List<Inline> summary() {
        return lines.line(1);
    }

    String plainWords(int count) {
        String words = WordStock.words(random, tongue, count);
        return words.isBlank() ? "word" : words;
    }

    String plainSentence() {
        return WordStock.sentence(random, tongue);
    }

    private Block block(int depth) {
        boolean mayNest = depth < 4;
        return switch (random.nextInt(mayNest ? 22 : 11)) {
            case 0, 1 -> paragraph();
            case 2 -> new Block.Heading(1 + random.nextInt(6), lines.few(), Optional.empty(), at());
            case 3 -> new Block.PullQuote(lines.few(), chance(50) ? lines.few() : List.of(), at());
            case 4, 5 -> figure();
            case 6, 7 -> preformatted();
            case 8 -> new Block.Verse(verse(), at());
            case 9 -> cue();
            case 10 -> new Block.SectionBreak(at());
            case 11, 12 -> new Block.BulletList(items(depth), at());
            case 13, 14 -> numbered(depth);
            case 15, 16 -> new Block.Quote(blocks(depth), chance(50) ? lines.few() : List.of(), at());
            case 17, 18, 19 -> new TableMaker(random, lines, this::at).table(() -> cellBlocks(depth));
            case 20 -> new Block.Aside(chance(70) ? lines.few() : List.of(), blocks(depth), at());
            case 21 -> definitions(depth);
            default -> throw new IllegalStateException();
        };
    }

    private Block paragraph() {
        return new Block.Paragraph(lines.line(1), at());
    }

    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            blocks.add(chance(60) ? paragraph() : block(depth + 1));
        }
        return blocks;
    }

    private List<Block> noteBlocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(lines.withoutNotes(1 + random.nextInt(12)), at()));
        if (chance(10)) {
            blocks.add(preformatted());
        }
        if (chance(10)) {
            Block inside = new Block.Paragraph(lines.withoutNotes(3), at());
            blocks.add(
                    chance(50)
                            ? new Block.Quote(List.of(inside), List.of(), at())
                            : new Block.BulletList(List.of(Block.ListItem.of(List.of(inside))), at()));
        }
        return blocks;
    }

    private List<Block> cellBlocks(int depth) {
        int chance = random.nextInt(100);
        if (chance < 10) {
            return List.of();
        }
        return chance < 90
                ? List.of(new Block.Paragraph(lines.marked(1 + random.nextInt(4), 1), at()))
                : blocks(depth + 1);
    }

    private List<Block.ListItem> items(int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        boolean tasks = chance(15);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Optional<Boolean> done = tasks && chance(80) ? Optional.of(chance(50)) : Optional.empty();
            items.add(new Block.ListItem(
                    done, chance(5) ? List.of() : chance(60) ? List.of(paragraph()) : blocks(depth)));
        }
        return items;
    }

    private Block numbered(int depth) {
        Block.NumberStyle[] styles = Block.NumberStyle.values();
        Block.NumberStyle style = chance(60) ? Block.NumberStyle.DECIMAL : styles[random.nextInt(styles.length)];
        int start = chance(70) ? 1 : style == Block.NumberStyle.DECIMAL ? random.nextInt(2025) : 1 + random.nextInt(30);
        return new Block.NumberedList(start, style, items(depth), at());
    }

    private Block figure() {
        return new Block.Figure(
                chance(85) ? Optional.of(picture()) : Optional.empty(),
                chance(40) ? Optional.of("https://example.org/p/" + random.nextInt(99) + ".png") : Optional.empty(),
                chance(70) ? plainWords(5) : "",
                chance(70) ? lines.line(1) : List.of(),
                chance(40) ? lines.few() : List.of(),
                chance(10),
                at());
    }

    private PictureId picture() {
        Picture picture = TinyPictures.ALL.get(random.nextInt(TinyPictures.ALL.size()));
        pictures.put(picture.id(), picture);
        return picture.id();
    }

    private Block preformatted() {
        List<String> codes = List.of(
                "",
                "if (a < b && c > d) {\n    return \"x\\n\";\n}",
                "  indented\n\n\ttab\tstops\nlast",
                "+----+----+\n| a  | b  |\n+----+----+",
                "a very long line of code that will not fit the measure of any page, however small the type may be set,"
                        + " and goes on",
                "]]> --> ``` ~~~",
                "日本語のコード = \"値\";  // 注");
        return new Block.Preformatted(
                chance(50) ? Optional.of(List.of("java", "c++", "python").get(random.nextInt(3))) : Optional.empty(),
                codes.get(random.nextInt(codes.size())),
                at());
    }

    private List<Inline> verse() {
        List<Inline> verse = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            verse.addAll(lines.marked(4, 1));
            if (i > 0) {
                verse.add(new Inline.LineBreak());
            }
        }
        return verse;
    }

    private Block cue() {
        return new Block.Cue(
                List.of("SOT", "VO", "PKG", "CG", "NAT SOUND").get(random.nextInt(5)),
                chance(80) ? plainWords(4) : "",
                chance(40) ? Optional.of(plainWords(3)) : Optional.empty(),
                chance(40) ? Optional.of(plainWords(3)) : Optional.empty(),
                chance(60) ? Optional.of(Duration.ofMillis(random.nextInt(200_000))) : Optional.empty(),
                at());
    }

    private Block definitions(int depth) {
        List<Block.Definition> entries = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<List<Inline>> terms = chance(80) ? List.of(lines.few()) : List.of(lines.few(), lines.few());
            List<List<Block>> descriptions = chance(10)
                    ? List.of()
                    : chance(80) ? List.of(blocks(depth)) : Arrays.asList(blocks(depth), List.of());
            entries.add(new Block.Definition(terms, descriptions));
        }
        return new Block.DefinitionList(entries, at());
    }

    private Block deep(int depth) {
        Block block = paragraph();
        for (int i = 0; i < depth; i++) {
            List<Block> inside = List.of(block);
            block = switch (i % 3) {
                case 0 -> new Block.Quote(inside, List.of(), at());
                case 1 -> new Block.BulletList(List.of(Block.ListItem.of(inside)), at());
                default -> new Block.Aside(List.of(), inside, at());
            };
        }
        return block;
    }

    private Span at() {
        if (!placed) {
            return Span.NONE;
        }
        int start = line;
        line += 1 + random.nextInt(3);
        return new Span(start, 1 + random.nextInt(4), line, 1 + random.nextInt(80));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
