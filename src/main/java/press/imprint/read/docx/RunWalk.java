package press.imprint.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.imprint.read.docx.WordPackage.Relation;

/**
 * Walks the content of a paragraph as Word shows it: insertions taken, deletions left out, fields by their result, of two
 * alternatives the first.
 *
 * <p>Fields may begin in one paragraph and end in another, so one walk goes through a whole part.
 */
final class RunWalk {

    private final StyleTable styles;
    private final Map<String, Relation> relations;
    private final Deque<Field> fields = new ArrayDeque<>();

    /** What is met on the way. */
    interface Sink {
        void words(String text, RunMarks marks, String link);

        void lineBreak();

        void note(String kind, String id);

        /** A picture; the relation is absent where the file does not hold it. */
        void picture(@Nullable Relation relation, String alternative, boolean decorative, RunMarks marks, String link);

        void bookmark(String name);

        void textBox(List<Node> content);

        /** Something that is not taken over. */
        void dropped(String what);
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    RunWalk(StyleTable styles, Map<String, Relation> relations) {
        this.styles = styles;
        this.relations = relations;
    }

    /** What the ids of the part mean. */
    Map<String, Relation> relations() {
        return relations;
    }

    /** The content of a paragraph. */
    void paragraph(Node paragraph, Sink sink) {
        children(paragraph, sink, "");
    }

    private void children(Node node, Sink sink, String link) {
        for (Node child : node.children()) {
            child(child, sink, link);
        }
    }

    private void child(Node node, Sink sink, String link) {
        switch (node.name()) {
            case "r" -> {
                if (node.vocabulary() == Node.Vocabulary.WORD) {
                    run(node, sink, link);
                } else {
                    mathematics(node, sink, link);
                }
            }
            case "hyperlink" -> children(node, sink, address(node));
            case "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo" -> children(node, sink, link);
            case "sdt" -> node.child("sdtContent").ifPresent(content -> children(content, sink, link));
            case "fldSimple" -> {
                String target = instructionLink(node.attribute("instr").orElse(""));
                children(node, sink, target.isEmpty() ? link : target);
            }
            case "del", "moveFrom" -> sink.dropped("deleted text");
            case "bookmarkStart" -> node.attribute("name").ifPresent(sink::bookmark);
            case "AlternateContent" -> alternative(node).ifPresent(choice -> children(choice, sink, link));
            case "oMath", "oMathPara" -> mathematics(node, sink, link);
            default -> {}
        }
    }

    private void mathematics(Node node, Sink sink, String link) {
        if (node.name().equals("t")) {
            sink.words(node.text(), RunMarks.NONE, link);
        }
        for (Node child : node.children()) {
            mathematics(child, sink, link);
        }
    }

    private static Optional<Node> alternative(Node node) {
        return node.child("Choice").or(() -> node.child("Fallback"));
    }

    private String address(Node hyperlink) {
        String anchor = hyperlink.attribute("anchor").map(name -> "#" + name).orElse("");
        return hyperlink
                .attribute("r:id")
                .map(relations::get)
                .map(relation -> relation.target() + (relation.target().contains("#") ? "" : anchor))
                .orElse(anchor);
    }

    private void run(Node run, Sink sink, String link) {
        RunMarks marks = RunMarks.of(run, styles);
        for (Node child : run.children()) {
            content(child, sink, marks, link);
        }
    }

    private void content(Node node, Sink sink, RunMarks marks, String outer) {
        if (node.is("fldChar")) {
            field(node, sink);
            return;
        }
        Field field = fields.peek();
        if (field != null && !field.result) {
            if (node.is("instrText")) {
                field.instruction.append(node.text());
            }
            return;
        }
        if (marks.hidden()) {
            if (node.is("t")) {
                sink.dropped("hidden text: " + node.text());
            }
            return;
        }
        String link = outer.isEmpty() ? fieldLink() : outer;
        switch (node.name()) {
            case "t" -> sink.words(node.text(), marks, link);
            case "tab", "ptab" -> sink.words("\t", marks, link);
            case "noBreakHyphen" -> sink.words("\u2011", marks, link);
            case "softHyphen" -> sink.words("\u00AD", marks, link);
            case "br", "cr" -> {
                if (node.attribute("type").orElse("textWrapping").equals("textWrapping")) {
                    sink.lineBreak();
                }
            }
            case "sym" -> symbol(node, sink, marks, link);
            case "footnoteReference", "endnoteReference" ->
                sink.note(
                        node.name().replace("Reference", ""),
                        node.attribute("id").orElse(""));
            case "drawing" -> drawing(node, sink, marks, link);
            case "pict", "object" -> legacyPicture(node, sink, marks, link);
            case "AlternateContent" ->
                alternative(node)
                        .ifPresent(choice -> choice.children().forEach(child -> content(child, sink, marks, outer)));
            case "ruby" -> node.child("rubyBase").ifPresent(base -> children(base, sink, link));
            default -> {}
        }
    }

    private void field(Node node, Sink sink) {
        switch (node.attribute("fldCharType").orElse("")) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                }
            }
            case "end" -> fields.poll();
            default -> sink.dropped("a field");
        }
    }

    private String fieldLink() {
        for (Field field : fields) {
            String target = instructionLink(field.instruction.toString());
            if (!target.isEmpty()) {
                return target;
            }
        }
        return "";
    }

    /** The address of a HYPERLINK field (17.16.5.25), or nothing for another field. */
    private static String instructionLink(String instruction) {
        String text = instruction.strip();
        if (!text.regionMatches(true, 0, "HYPERLINK", 0, 9)) {
            return "";
        }
        String target = "";
        String anchor = "";
        boolean local = false;
        boolean skip = false;
        for (String token : tokens(text.substring(9))) {
            if (token.equals("\\l")) {
                local = true;
            } else if (token.equals("\\o") || token.equals("\\t")) {
                skip = true;
            } else if (skip || token.startsWith("\\")) {
                skip = skip && token.startsWith("\\");
            } else if (local) {
                anchor = "#" + token;
                local = false;
            } else {
                target = token;
            }
        }
        return target + anchor;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new java.util.ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = text.indexOf('"', i + 1);
                int stop = end < 0 ? text.length() : end;
                tokens.add(text.substring(i + 1, stop));
                i = stop + 1;
            } else if (c == ' ' || c == '\t' || c == '\n') {
                i++;
            } else {
                int end = i;
                while (end < text.length() && text.charAt(end) > ' ') {
                    end++;
                }
                tokens.add(text.substring(i, end));
                i = end;
            }
        }
        return tokens;
    }

    /** A sign of a symbol font: those in the private area stand for the characters F000 below (17.3.3.30). */
    private static void symbol(Node node, Sink sink, RunMarks marks, String link) {
        try {
            int code = Integer.parseInt(node.attribute("char").orElse(""), 16);
            String font = node.attribute("font").orElse("");
            Optional<String> sign = SymbolFonts.sign(font, code);
            sign.ifPresentOrElse(
                    text -> sink.words(text, marks, link),
                    () -> sink.dropped("a sign of the font " + font + ": " + Integer.toHexString(code)));
        } catch (NumberFormatException e) {
            sink.dropped("a sign without a number");
        }
    }

    private void drawing(Node node, Sink sink, RunMarks marks, String link) {
        String alternative =
                node.find("docPr").flatMap(each -> each.attribute("descr")).orElse("");
        boolean decorative = node.find("docPr")
                .flatMap(each -> each.find("decorative"))
                .map(each -> !each.attribute("val").orElse("1").equals("0"))
                .orElse(false);
        Optional<Node> box = node.find("txbxContent");
        Optional<Node> blip = node.find("blip");
        if (blip.isPresent() || box.isEmpty()) {
            Relation relation = blip.flatMap(each -> each.attribute("r:embed").or(() -> each.attribute("r:link")))
                    .map(relations::get)
                    .orElse(null);
            if (blip.isPresent()) {
                sink.picture(relation, alternative, decorative, marks, link);
            } else {
                sink.dropped("a drawing" + (alternative.isBlank() ? "" : ": " + alternative));
            }
        }
        box.ifPresent(content -> sink.textBox(content.children()));
    }

    private void legacyPicture(Node node, Sink sink, RunMarks marks, String link) {
        Optional<Node> image = node.find("imagedata");
        image.ifPresent(data -> sink.picture(
                data.attribute("r:id").map(relations::get).orElse(null),
                node.find("shape").flatMap(shape -> shape.attribute("alt")).orElse(""),
                false,
                marks,
                link));
        node.find("txbxContent").ifPresent(content -> sink.textBox(content.children()));
    }
}
