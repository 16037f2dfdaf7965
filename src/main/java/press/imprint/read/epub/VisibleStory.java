package press.imprint.read.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/** What is common to the reading of one story's pages: notes by name, headings that links lead to, pictures. */
final class VisibleStory {

    /** Deepest structure that is kept; what nests deeper keeps its words. */
    static final int DEEPEST = 40;

    private final BookPictures bookPictures;
    private final Diagnostics diagnostics;
    private final Map<String, Element> notes = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<Element> used = new HashSet<>();
    private final Map<PictureId, Picture> pictures = new HashMap<>();
    private String page = "";
    private boolean deep;

    VisibleStory(List<StoryPage> pages, BookPictures bookPictures, Diagnostics diagnostics) {
        this.bookPictures = bookPictures;
        this.diagnostics = diagnostics;
        Set<String> references = new HashSet<>();
        for (StoryPage each : pages) {
            each.body().within().filter(element -> element.name().equals("a")).forEach(link -> {
                String href = link.attribute("href");
                int sign = href.indexOf('#');
                if (sign >= 0 && sign + 1 < href.length()) {
                    linked.add(href.substring(sign + 1));
                    if (isReference(link)) {
                        references.add(href.substring(sign + 1));
                    }
                }
            });
        }
        for (StoryPage each : pages) {
            each.body().within().forEach(element -> {
                String id = element.attribute("id");
                if (isNote(element) && references.contains(id)) {
                    notes.putIfAbsent(id, element);
                } else if (isHeading(element) && !id.isBlank()) {
                    headings.add(id);
                }
            });
        }
    }

    static boolean isReference(Element link) {
        return link.isOfType("noteref") || link.attribute("role").equals("doc-noteref");
    }

    static boolean isNote(Element element) {
        return element.isOfType("footnote")
                || element.isOfType("endnote")
                || element.isOfType("rearnote")
                || element.attribute("role").equals("doc-footnote")
                || element.attribute("role").equals("doc-endnote");
    }

    static boolean isHeading(Element element) {
        String name = element.name();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    void onPage(StoryPage current) {
        page = current.member();
    }

    /** The note of this name, once; a second reference finds it again, as the model repeats notes. */
    Optional<Element> note(String id) {
        Optional<Element> note = Optional.ofNullable(notes.get(id));
        note.ifPresent(used::add);
        return note;
    }

    /** Whether a note hangs on some place in the text, and so is not read where it stands. */
    boolean hangsElsewhere(Element note) {
        return notes.containsValue(note);
    }

    /** Whether a heading of this story has this name. */
    boolean hasHeading(String id) {
        return headings.contains(id);
    }

    /** The name for a heading, if something leads to it. */
    Optional<String> anchor(Element heading) {
        String id = heading.attribute("id");
        return Optional.of(id).filter(name -> !name.isBlank() && linked.contains(name) && named.add(name));
    }

    Optional<PictureId> picture(String source) {
        Optional<Picture> picture = bookPictures.find(page, source, diagnostics);
        picture.ifPresent(found -> pictures.put(found.id(), found));
        return picture.map(Picture::id);
    }

    Map<PictureId, Picture> pictures() {
        return pictures;
    }

    void say(DiagnosticCode code, String detail) {
        diagnostics.say(code, detail);
    }

    /** Whether this is too deep to keep structure; said once. */
    boolean isTooDeep(int depth) {
        if (depth <= DEEPEST) {
            return false;
        }
        if (!deep) {
            say(
                    DiagnosticCode.NESTING_FLATTENED,
                    "structure more than " + DEEPEST + " deep was taken off; its words stay");
            deep = true;
        }
        return true;
    }

    /** The whole of the pages as blocks. */
    List<Block> read(List<StoryPage> pages) {
        List<Block> blocks = new ArrayList<>();
        for (StoryPage each : pages) {
            onPage(each);
            blocks.addAll(new BlockReading(this, false).blocks(each.body(), 0));
        }
        return blocks;
    }

    /** A paragraph, unless there is nothing in it. */
    static void addParagraph(List<Inline> line, List<Block> to) {
        List<Inline> trimmed = Lines.trimmed(line);
        if (!trimmed.isEmpty()) {
            to.add(new Block.Paragraph(trimmed, Span.NONE));
        }
    }
}
