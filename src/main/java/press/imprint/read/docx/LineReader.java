package press.imprint.read.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Block;
import press.imprint.article.Characters;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.read.docx.WordPackage.Relation;
import press.imprint.source.Pictures;

/** Paragraphs and tables of one document as {@link Line}s. */
final class LineReader {

    private static final int DEEPEST = 7;
    private static final Node NOTHING = new Node("pPr", Node.Vocabulary.WORD, Map.of(), List.of(), "");

    private final WordDocument document;
    private final Pictures pictures;
    private final Diagnostics diagnostics;
    private final Optional<String> language;
    private final Map<String, Integer> dropped = new TreeMap<>();
    private int depth;

    LineReader(WordDocument document, Pictures pictures, Diagnostics diagnostics, Optional<String> language) {
        this.document = document;
        this.pictures = pictures;
        this.diagnostics = diagnostics;
        this.language = language;
    }

    /** The lines of the whole body. */
    List<Line> body() throws IOException, XMLStreamException {
        List<Line> lines = new ArrayList<>();
        RunWalk walk = new RunWalk(document.styles(), document.relations());
        document.blocks(node -> WordDocument.shown(node, shown -> line(shown, walk, lines::add)));
        dropped.forEach((what, count) ->
                diagnostics.say(DiagnosticCode.CONTENT_DROPPED, what + (count == 1 ? "" : " (" + count + " times)")));
        return lines;
    }

    private void line(Node node, RunWalk walk, Consumer<Line> to) {
        if (node.is("p")) {
            to.accept(paragraph(node, walk));
        } else if (depth > DEEPEST) {
            diagnostics.say(DiagnosticCode.NESTING_FLATTENED, "tables in tables");
            for (Node row : node.children()) {
                row.children().forEach(cell -> WordDocument.shown(cell.children(), each -> line(each, walk, to)));
            }
        } else {
            depth++;
            TableReader.read(node, cell -> blocks(cell.children(), walk)).ifPresent(table -> to.accept(Line.of(table)));
            depth--;
        }
    }

    private List<Block> blocks(List<Node> nodes, RunWalk walk) {
        List<Line> lines = new ArrayList<>();
        WordDocument.shown(nodes, shown -> line(shown, walk, lines::add));
        return new Grouping(lines).blocks();
    }

    private Line paragraph(Node paragraph, RunWalk walk) {
        Node properties = paragraph.child("pPr").orElse(NOTHING);
        ParagraphKind kind = ParagraphKind.of(properties, document.styles());
        Collecting content = new Collecting(walk);
        walk.paragraph(paragraph, content);
        boolean bordered =
                properties.child("pBdr").isPresent() && content.inlines.isEmpty() && content.beside.isEmpty();
        if (bordered && kind.role() == ParagraphKind.Role.TEXT) {
            kind = new ParagraphKind(ParagraphKind.Role.RULE, 0, kind.name());
        }
        return content.line(kind, document.numbering().item(properties));
    }

    private void drop(String what) {
        dropped.merge(what, 1, Integer::sum);
    }

    /** A paragraph while it is walked. */
    private final class Collecting implements RunWalk.Sink {

        private final RunWalk outer;
        private final InlineBuilder inlines = new InlineBuilder();
        private final List<Block> beside = new ArrayList<>();
        private final List<String> bookmarks = new ArrayList<>();
        private final StringBuilder code = new StringBuilder();

        private Collecting(RunWalk outer) {
            this.outer = outer;
        }

        Line line(ParagraphKind kind, Optional<NumberingTable.Item> item) {
            Optional<Boolean> done = item.isPresent() ? task() : Optional.empty();
            List<Block> blocks = new ArrayList<>();
            List<Inline> content = inlines.build();
            if (content.size() == 1 && content.getFirst() instanceof Inline.InlinePicture only) {
                blocks.add(new Block.Figure(
                        only.picture(),
                        only.address(),
                        only.alternative(),
                        List.of(),
                        List.of(),
                        only.picture().isPresent() && only.alternative().isEmpty() && decorative,
                        Span.NONE));
                content = List.of();
            }
            blocks.addAll(beside);
            return new Line(kind, item, content, blocks, code.toString(), bookmarks, done);
        }

        private boolean decorative;

        /** A box at the beginning of an item makes it a task; the box is not its text. */
        private Optional<Boolean> task() {
            List<InlineBuilder.Piece> pieces = inlines.pieces();
            if (pieces.isEmpty() || !(pieces.getFirst().content() instanceof Inline.Text first)) {
                return Optional.empty();
            }
            String text = first.text();
            boolean open = text.startsWith("☐");
            if (!open && !text.startsWith("☑") && !text.startsWith("☒")) {
                return Optional.empty();
            }
            pieces.removeFirst();
            String rest = text.substring(1).stripLeading();
            if (!rest.isEmpty()) {
                pieces.addFirst(new InlineBuilder.Piece(new Inline.Text(rest), RunMarks.NONE, Optional.empty()));
            }
            return Optional.of(!open);
        }

        @Override
        public void words(String text, RunMarks marks, String link) {
            String clean = clean(text);
            code.append(clean);
            if (!clean.isEmpty()) {
                inlines.add(new Inline.Text(clean.replace('\n', ' ')), known(marks), target(link));
            }
        }

        /** A run's language counts where it is another than the document's: Word says it of nearly every run. */
        private RunMarks known(RunMarks marks) {
            Optional<String> other = marks.language()
                    .filter(tag -> !primary(tag).equals(primary(language.orElse("en"))))
                    .flatMap(Tags::checked);
            return new RunMarks(
                    marks.strong(),
                    marks.emphasis(),
                    marks.struck(),
                    marks.subscript(),
                    marks.superscript(),
                    marks.smallCaps(),
                    marks.code(),
                    false,
                    other);
        }

        private static String primary(String tag) {
            int hyphen = tag.indexOf('-');
            return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(java.util.Locale.ROOT);
        }

        private Optional<LinkTarget> target(String link) {
            if (link.isEmpty()) {
                return Optional.empty();
            }
            Optional<LinkTarget> target = LinkTarget.of(clean(link).replace('\n', ' '));
            if (target.isEmpty()) {
                diagnostics.say(DiagnosticCode.LINK_DROPPED, link);
            }
            return target;
        }

        @Override
        public void lineBreak() {
            code.append('\n');
            inlines.add(new Inline.LineBreak(), RunMarks.NONE, Optional.empty());
        }

        @Override
        public void note(String kind, String id) {
            WordDocument.Notes notes = document.notesOf(kind);
            Node note = notes.byId().get(id);
            if (note == null) {
                diagnostics.say(DiagnosticCode.REFERENCE_MISSING, kind + " " + id);
                return;
            }
            if (depth > DEEPEST) {
                drop("a note too deep in tables");
                return;
            }
            depth += 3;
            List<Block> content = blocks(note.children(), new RunWalk(document.styles(), notes.relations()));
            depth -= 3;
            if (!content.isEmpty()) {
                inlines.add(new Inline.Footnote(content), RunMarks.NONE, Optional.empty());
            }
        }

        @Override
        public void picture(
                @Nullable Relation relation, String alternative, boolean isDecorative, RunMarks marks, String link) {
            Optional<PictureId> picture = Optional.empty();
            if (relation == null || relation.external()) {
                diagnostics.say(
                        relation == null ? DiagnosticCode.PICTURE_MISSING : DiagnosticCode.PICTURE_REMOTE,
                        relation == null ? alternative : relation.target());
            } else {
                picture = taken(relation.target());
            }
            decorative = isDecorative;
            String text = clean(alternative).replace('\n', ' ');
            inlines.add(new Inline.InlinePicture(picture, Optional.empty(), text), known(marks), target(link));
        }

        private Optional<PictureId> taken(String part) {
            try {
                Optional<byte[]> bytes = document.parts().read(part);
                if (bytes.isEmpty()) {
                    diagnostics.say(DiagnosticCode.PICTURE_MISSING, part);
                    return Optional.empty();
                }
                return pictures.take(bytes.get(), Span.NONE);
            } catch (IOException e) {
                diagnostics.say(DiagnosticCode.PICTURE_DAMAGED, part);
                return Optional.empty();
            }
        }

        @Override
        public void bookmark(String name) {
            if (!name.isBlank() && !name.equals("_GoBack")) {
                bookmarks.add(clean(name));
            }
        }

        @Override
        public void textBox(List<Node> content) {
            if (depth > DEEPEST) {
                drop("a text box too deep in others");
                return;
            }
            depth++;
            beside.addAll(blocks(content, new RunWalk(document.styles(), outer.relations())));
            depth--;
        }

        @Override
        public void dropped(String what) {
            drop(what);
        }
    }

    /** What no article may hold is taken out and said. */
    private String clean(String text) {
        if (Characters.firstForbidden(text, true) < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = i + (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() ? 2 : 1);
            String one = text.substring(i, end);
            if (one.equals("\r")) {
                kept.append('\n');
            } else if (Characters.firstForbidden(one, true) < 0) {
                kept.append(one);
                i = end - 1;
            } else {
                diagnostics.say(DiagnosticCode.CONTROL_DROPPED, String.format(java.util.Locale.ROOT, "U+%04X", (int)
                        text.charAt(i)));
            }
        }
        return kept.toString();
    }
}
