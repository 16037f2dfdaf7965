package press.imprint.read.epub;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Metadata;
import press.imprint.article.Span;
import press.imprint.article.Words;

/**
 * Head and end of a story as Imprint sets them, back to metadata.
 *
 * <p>Headline, subheadline, summary and section are read from the page. Other lines (byline, dates, corrections, credit)
 * are told by the metadata already, unless somebody changed them: then they stay as paragraphs, so that no word is lost.
 */
final class HeadReading {

    /** Words that Imprint itself sets beside what metadata say. */
    private static final Set<String> LABELS = Set.of(
            "by",
            "and",
            "updated",
            "expires",
            "correction",
            "clarification",
            "update",
            "retraction",
            "editor",
            "s",
            "note",
            "credit",
            "source",
            "utc",
            "embargoed",
            "until");

    private final VisibleStory story;
    private final Metadata known;
    private final Metadata.Builder about;
    private final Set<String> told = new HashSet<>();
    private final List<Block> left = new ArrayList<>();

    HeadReading(VisibleStory story, Metadata known) {
        this.story = story;
        this.known = known;
        this.about = known.toBuilder();
        told.addAll(LABELS);
        // A byline sets roles in capitals and moments in their own spelling; as words they are the same.
        told.addAll(words(known.toString()));
    }

    /** Reads the lines of a head, and takes what it says for all there is. */
    void head(Element header) {
        about.headline(List.of()).subheadline(List.of()).summary(List.of());
        lines(header);
    }

    /** Reads the lines of an end. */
    void end(Element footer) {
        lines(footer);
    }

    private void lines(Element holder) {
        for (Element line : holder.elements().toList()) {
            List<Inline> content = new LineReading(story, false).line(line.children());
            if (content.isEmpty()) {
                continue;
            }
            if (line.isA("headline")) {
                about.headline(content);
            } else if (line.isA("subheadline")) {
                about.subheadline(content);
            } else if (line.isA("summary")) {
                about.summary(content);
            } else if (line.isA("kicker")) {
                about.section(Words.of(content).replace('\n', ' '));
            } else if (!told.containsAll(words(Words.of(content)))) {
                left.add(new Block.Paragraph(content, Span.NONE));
            }
        }
    }

    /** What is known now. */
    Metadata about() {
        return about.build();
    }

    /** Lines that metadata do not tell, since this was last called. */
    List<Block> left() {
        List<Block> taken = List.copyOf(left);
        left.clear();
        return taken;
    }

    /** The blocks without the dateline that their first paragraph was given on the page. */
    List<Block> withoutDateline(List<Block> blocks) {
        Optional<String> dateline = known.dateline();
        if (dateline.isEmpty() || blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
            return blocks;
        }
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        String start = Lines.oneLine(dateline.get()) + " — ";
        if (first.content().equals(Inline.of(start.substring(0, start.length() - 3)))) {
            return rest;
        }
        if (!(first.content().getFirst() instanceof Inline.Text text)
                || !text.text().startsWith(start)) {
            about.dateline(null);
            return blocks;
        }
        List<Inline> content = new ArrayList<>(Inline.of(text.text().substring(start.length())));
        content.addAll(first.content().subList(1, first.content().size()));
        if (!content.isEmpty()) {
            rest.addFirst(new Block.Paragraph(content, Span.NONE));
        }
        return rest;
    }

    /** Runs of letters and runs of digits. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        int before = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            int kind = Character.isDigit(c) ? 1 : Character.isLetter(c) || Character.isSurrogate(c) ? 2 : 0;
            if (kind != before && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (kind != 0) {
                word.append(c);
            }
            before = kind;
        }
        return words;
    }
}
