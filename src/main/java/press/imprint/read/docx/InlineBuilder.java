package press.imprint.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;

/** Runs with marks to inlines that nest: neighbours that share a mark share one element. */
final class InlineBuilder {

    /** A piece of a line with the marks on it. */
    record Piece(Inline content, RunMarks marks, Optional<LinkTarget> link) {}

    private record Layer(Function<Piece, Optional<?>> key, BiFunction<Object, List<Inline>, Inline> wrap) {}

    private static final List<Layer> LAYERS = List.of(
            new Layer(Piece::link, (key, content) -> new Inline.Link((LinkTarget) key, Optional.empty(), content)),
            new Layer(
                    piece -> piece.marks().language(), (key, content) -> new Inline.InLanguage((String) key, content)),
            mark(RunMarks::strong, Inline.Strong::new),
            mark(RunMarks::emphasis, Inline.Emphasis::new),
            mark(RunMarks::struck, Inline.Struck::new),
            mark(RunMarks::smallCaps, Inline.SmallCaps::new),
            mark(RunMarks::subscript, Inline.Subscript::new),
            mark(RunMarks::superscript, Inline.Superscript::new));

    private final List<Piece> pieces = new ArrayList<>();

    private static Layer mark(Predicate<RunMarks> has, Function<List<Inline>, Inline> wrap) {
        return new Layer(
                piece -> has.test(piece.marks()) ? Optional.of(true) : Optional.empty(),
                (key, content) -> wrap.apply(content));
    }

    void add(Inline content, RunMarks marks, Optional<LinkTarget> link) {
        pieces.add(new Piece(content, marks, link));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Inline> build() {
        return Inline.joined(build(trimmed(), 0));
    }

    /** Spaces at the ends of a paragraph are not its words. */
    private List<Piece> trimmed() {
        List<Piece> kept = new ArrayList<>(pieces);
        while (!kept.isEmpty() && isSpace(kept.getFirst())) {
            kept.removeFirst();
        }
        while (!kept.isEmpty() && (isSpace(kept.getLast()) || kept.getLast().content() instanceof Inline.LineBreak)) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean isSpace(Piece piece) {
        return piece.content() instanceof Inline.Text text && text.text().isBlank();
    }

    private static List<Inline> build(List<Piece> pieces, int layer) {
        List<Inline> result = new ArrayList<>();
        if (layer == LAYERS.size()) {
            return coded(pieces);
        }
        int from = 0;
        while (from < pieces.size()) {
            Optional<?> key = LAYERS.get(layer).key().apply(pieces.get(from));
            int to = from + 1;
            while (to < pieces.size()
                    && LAYERS.get(layer).key().apply(pieces.get(to)).equals(key)) {
                to++;
            }
            List<Inline> inside = Inline.joined(build(pieces.subList(from, to), layer + 1));
            if (key.isPresent()) {
                result.add(LAYERS.get(layer).wrap().apply(key.get(), inside));
            } else {
                result.addAll(inside);
            }
            from = to;
        }
        return result;
    }

    /** Runs of code side by side are one piece of code. */
    private static List<Inline> coded(List<Piece> pieces) {
        List<Inline> result = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.marks().code() && piece.content() instanceof Inline.Text text) {
                code.append(text.text());
                continue;
            }
            flush(code, result);
            result.add(piece.content());
        }
        flush(code, result);
        return result;
    }

    private static void flush(StringBuilder code, List<Inline> into) {
        if (!code.isEmpty()) {
            into.add(new Inline.Code(code.toString()));
            code.setLength(0);
        }
    }
}
