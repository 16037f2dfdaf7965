package press.imprint.read.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Node;
import press.imprint.article.Span;
import press.imprint.read.markup.Places;

/** Remembers where in the file each node of the tree stands. */
final class SourceMap implements Places {

    private final IdentityHashMap<Node, Span> places = new IdentityHashMap<>();

    @Override
    public Span of(Node node) {
        Node holder = node;
        for (int i = 0; holder != null && i < 8; i++) {
            Span place = places.get(holder);
            if (place != null) {
                return place;
            }
            holder = holder.parentNode();
        }
        return Span.NONE;
    }

    void put(Node node, Span place) {
        if (!place.isNone()) {
            places.putIfAbsent(node, place);
        }
    }

    /** The span of a node of commonmark: from its first line's part to its last's. */
    static Span span(org.commonmark.node.Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return childrenSpan(node);
        }
        SourceSpan first = spans.getFirst();
        SourceSpan last = spans.getLast();
        return new Span(
                first.getLineIndex() + 1,
                first.getColumnIndex() + 1,
                last.getLineIndex() + 1,
                last.getColumnIndex() + last.getLength() + 1);
    }

    private static Span childrenSpan(org.commonmark.node.Node node) {
        if (node.getFirstChild() == null
                || node.getFirstChild().getSourceSpans().isEmpty()) {
            return Span.NONE;
        }
        Span first = span(node.getFirstChild());
        List<SourceSpan> last = node.getLastChild().getSourceSpans();
        if (last.isEmpty()) {
            return first;
        }
        SourceSpan end = last.getLast();
        return new Span(
                first.startLine(),
                first.startColumn(),
                end.getLineIndex() + 1,
                end.getColumnIndex() + end.getLength() + 1);
    }

    /** Where the characters of a string put together from pieces of the file stand. */
    static final class Pieces {
        private record Start(int line, int column) {}

        private final TreeMap<Integer, Start> starts = new TreeMap<>();

        /** From this offset of the string on, characters stand in the file from here on, up to the end of the line. */
        void put(int offset, int line, int column) {
            starts.put(offset, new Start(line, column));
        }

        Span at(int from, int to) {
            Map.Entry<Integer, Start> first = starts.floorEntry(from);
            Map.Entry<Integer, Start> last = starts.floorEntry(Math.max(from, to - 1));
            if (first == null || last == null) {
                return Span.NONE;
            }
            int startColumn = first.getValue().column() + from - first.getKey();
            int endColumn = last.getValue().column() + Math.max(from, to) - last.getKey();
            return new Span(
                    first.getValue().line(), startColumn, last.getValue().line(), Math.max(1, endColumn));
        }
    }
}
