package press.imprint.read.docx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import press.imprint.json.WordsSeal;
import press.imprint.read.docx.WordPackage.Relation;

/** Tells a seal what a document shows, in the order in which the exporter told it. */
final class SealReader {

    private static final Node NOTHING = new Node("pPr", Node.Vocabulary.WORD, Map.of(), List.of(), "");

    private final WordDocument document;
    private final WordsSeal seal = new WordsSeal();

    private SealReader(WordDocument document) {
        this.document = document;
    }

    static String seal(WordDocument document) throws IOException, XMLStreamException {
        SealReader reader = new SealReader(document);
        RunWalk walk = new RunWalk(document.styles(), document.relations());
        document.blocks(node -> WordDocument.shown(node, shown -> reader.block(shown, walk)));
        return reader.seal.hex();
    }

    private void block(Node node, RunWalk walk) {
        if (node.is("p")) {
            paragraph(node, walk);
            return;
        }
        for (Node row : node.children()) {
            for (Node cell : row.children()) {
                cell.children().forEach(child -> WordDocument.shown(child, shown -> block(shown, walk)));
            }
        }
    }

    private void paragraph(Node paragraph, RunWalk walk) {
        Node properties = paragraph.child("pPr").orElse(NOTHING);
        ParagraphKind kind = ParagraphKind.of(properties, document.styles());
        if (kind.role() == ParagraphKind.Role.CONTENTS) {
            return;
        }
        String level =
                document.numbering().level(properties).map(each -> ":" + each).orElse("");
        seal.begin(kind.name() + level);
        walk.paragraph(paragraph, new Telling());
        seal.end(kind.role() == ParagraphKind.Role.RULE);
    }

    private final class Telling implements RunWalk.Sink {
        @Override
        public void words(String text, RunMarks marks, String link) {
            seal.words(text, marks.seal(link));
        }

        @Override
        public void lineBreak() {
            seal.words("\n", "");
        }

        @Override
        public void note(String kind, String id) {
            WordDocument.Notes notes = document.notesOf(kind);
            seal.beginNote();
            Node note = notes.byId().get(id);
            if (note != null) {
                RunWalk inside = new RunWalk(document.styles(), notes.relations());
                WordDocument.shown(note.children(), shown -> block(shown, inside));
            }
            seal.endNote();
        }

        @Override
        public void picture(
                @Nullable Relation relation, String alternative, boolean decorative, RunMarks marks, String link) {
            seal.picture(decorative ? "" : alternative);
        }

        @Override
        public void bookmark(String name) {
            // moves with edits elsewhere
        }

        @Override
        public void textBox(List<Node> content) {
            RunWalk inside = new RunWalk(document.styles(), Map.of());
            WordDocument.shown(content, shown -> {
                if (shown.is("p")) {
                    inside.paragraph(shown, this);
                }
            });
        }

        @Override
        public void dropped(String what) {
            // not shown
        }
    }
}
