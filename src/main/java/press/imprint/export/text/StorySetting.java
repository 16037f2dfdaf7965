package press.imprint.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.ExportContext;
import press.imprint.export.StoryFrame;
import press.imprint.export.StoryPart;

/** Sets one story: head, words, notes, links, end. */
final class StorySetting {

    private final int width;
    private final LinkStyle links;
    private final MarkStyle marks;
    private final Diagnostics diagnostics;

    StorySetting(ExportContext context) {
        this.width = context.options().get(TextExporter.WIDTH);
        this.links = context.options().get(TextExporter.LINKS);
        this.marks = context.options().get(TextExporter.MARKS);
        this.diagnostics = context.diagnostics();
    }

    /** The story in lines. */
    StoryView view(int number, Article story, Optional<String> banner) {
        BoxSetter setter = new BoxSetter();
        References references = new References();
        LineRenderer lines = new LineRenderer(references, links, marks, diagnostics);
        StoryRenderer blocks = new StoryRenderer(lines);
        StoryFrame frame = StoryFrame.of(story, banner);
        List<StoryView.PartView> head = parts(frame.head(), lines, setter);
        String body = setter.text(blocks.box(frame.body()), width);
        List<StoryView.PartView> end = parts(frame.end(), lines, setter);
        List<Box> notes = new ArrayList<>();
        List<References.Note> found = references.notes();
        int columns = label(found.isEmpty() ? 0 : found.getLast().number());
        for (References.Note note : found) {
            notes.add(StoryRenderer.numbered(note.number(), columns, blocks.box(note.content())));
        }
        return new StoryView(
                number,
                StoryFrame.title(story).orElse(""),
                story.language().orElse(""),
                story.about().slug().orElse(""),
                story.about().identifier().orElse(""),
                head,
                body,
                notes.stream().map(note -> setter.text(note, width)).toList(),
                addresses(references, setter),
                end);
    }

    private List<StoryView.PartView> parts(List<StoryPart> parts, LineRenderer lines, BoxSetter setter) {
        List<StoryView.PartView> views = new ArrayList<>();
        for (StoryPart part : parts) {
            List<String> set = setter.set(new Box.Words(lines.run(part.content())), width);
            views.add(new StoryView.PartView(part.role().label(), String.join("\n", set), BoxSetter.widest(set)));
        }
        return views;
    }

    private List<String> addresses(References references, BoxSetter setter) {
        List<References.Address> found = references.addresses();
        int columns = label(found.isEmpty() ? 0 : found.getLast().number());
        List<String> set = new ArrayList<>();
        for (References.Address address : found) {
            Run run = new Run().whole("<" + address.address() + ">");
            if (!address.titles().isEmpty()) {
                run.add(" " + String.join("; ", address.titles()));
            }
            set.add(setter.text(StoryRenderer.numbered(address.number(), columns, new Box.Words(run)), width));
        }
        return set;
    }

    private static int label(int number) {
        return String.valueOf(number).length() + "[] ".length();
    }
}
