package press.imprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import press.imprint.article.WordStock.Tongue;

/** Makes lines of text up: words and marks. */
final class LineMaker {

    private final Random random;
    private final Tongue tongue;
    private final List<String> anchors;
    private final Supplier<PictureId> picture;
    private final Supplier<List<Block>> note;
    private boolean inNote;
    private boolean inLink;

    LineMaker(
            Random random,
            Tongue tongue,
            List<String> anchors,
            Supplier<PictureId> picture,
            Supplier<List<Block>> note) {
        this.random = random;
        this.tongue = tongue;
        this.anchors = anchors;
        this.picture = picture;
        this.note = note;
    }

    /** One to a few sentences with marks, notes and line breaks. */
    List<Inline> line(int depth) {
        List<Inline> line = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            if (!line.isEmpty()) {
                line.add(new Inline.Text(" "));
            }
            line.addAll(marked(2 + random.nextInt(10), depth));
            line.add(new Inline.Text(tongue.stop()));
            if (!inNote && chance(6)) {
                line.add(note());
            }
        }
        return Inline.joined(line);
    }

    /** A few words, perhaps marked. */
    List<Inline> few() {
        return marked(1 + random.nextInt(5), 1);
    }

    List<Inline> withoutNotes(int words) {
        return marked(words, 2);
    }

    /** So many words; some marked. At depth 0 only what a headline has. */
    List<Inline> marked(int words, int depth) {
        List<Inline> line = new ArrayList<>();
        int left = words;
        while (left > 0) {
            int run = 1 + random.nextInt(Math.min(left, 6));
            left -= run;
            line.add(chance(depth == 0 ? 8 : 20) && depth < 5 ? mark(run, depth) : text(run));
            if (left > 0 && !chance(5)) {
                line.add(new Inline.Text(tongue.between().isEmpty() ? "、" : " "));
            }
            if (depth == 1 && left > 0 && chance(2)) {
                line.add(new Inline.LineBreak());
            }
        }
        return Inline.joined(line);
    }

    private Inline text(int words) {
        return new Inline.Text(WordStock.words(random, tongue, words));
    }

    private Inline mark(int words, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 11)) {
            case 0, 1 -> new Inline.Emphasis(marked(words, depth + 1));
            case 2 -> new Inline.Strong(marked(words, depth + 1));
            case 3 -> new Inline.Struck(marked(words, depth + 1));
            case 4 -> chance(50) ? new Inline.Subscript(marked(1, 5)) : new Inline.Superscript(marked(1, 5));
            case 5 -> new Inline.SmallCaps(marked(words, depth + 1));
            case 6 ->
                new Inline.Code(List.of("x < y", "a  b", "`", "don't", "C:\\x", "f(\"é\")")
                        .get(random.nextInt(6)));
            case 7, 8 -> inLink ? text(words) : link(words, depth);
            case 9 -> inLanguage(words);
            case 10 ->
                new Inline.InlinePicture(
                        chance(80) ? Optional.of(picture.get()) : Optional.empty(),
                        chance(50) ? Optional.of("img/flag.png") : Optional.empty(),
                        chance(80) ? WordStock.words(random, tongue, 2) : "");
            default -> throw new IllegalStateException();
        };
    }

    private Inline link(int words, int depth) {
        inLink = true;
        Inline link = new Inline.Link(
                target(),
                chance(25) ? Optional.of(WordStock.words(random, tongue, 3)) : Optional.empty(),
                marked(words, depth + 1));
        inLink = false;
        return link;
    }

    private LinkTarget target() {
        if (!anchors.isEmpty() && chance(40)) {
            return new LinkTarget(LinkTarget.Kind.INTERNAL, anchors.get(random.nextInt(anchors.size())));
        }
        return LinkTarget.of(List.of(
                                "https://example.org/a?b=c&d=%C3%A9#f",
                                "http://пример.рф/путь",
                                "mailto:ada@example.org?subject=Hi%20there",
                                "tel:+1-907-555-0100",
                                "https://example.org/(paren)/'q'",
                                "https://example.org/\"quoted\"<b>")
                        .get(random.nextInt(6)))
                .orElseThrow();
    }

    private Inline inLanguage(int words) {
        Tongue other = WordStock.TONGUES.get(random.nextInt(WordStock.TONGUES.size()));
        return new Inline.InLanguage(other.tag(), Inline.of(WordStock.words(random, other, words)));
    }

    private Inline note() {
        inNote = true;
        Inline made = new Inline.Footnote(note.get());
        inNote = false;
        return made;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
