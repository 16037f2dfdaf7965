package press.imprint.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Characters;
import press.imprint.article.Inline;
import press.imprint.article.Metadata;
import press.imprint.article.Span;

/** Lines of pages to paragraphs: type larger than that of most words makes a headline or a subhead. */
final class VisibleStory {

    private static final double LARGER = 1.12;
    private static final double NEW_PARAGRAPH = 1.7;
    private static final double INDENT = 5;

    private final List<Block> body = new ArrayList<>();
    private final Metadata.Builder about = Metadata.NONE.toBuilder();
    private final double common;
    private final double largest;
    private final StringBuilder words = new StringBuilder();
    private double size;
    private boolean titled;

    private VisibleStory(List<PageText> pages) {
        Map<Long, Integer> sizes = new HashMap<>();
        double most = 0;
        for (PageText page : pages) {
            for (PageText.Line line : page.lines()) {
                sizes.merge(Math.round(line.size() * 10), line.text().length(), Integer::sum);
                most = Math.max(most, line.text().isBlank() ? 0 : line.size());
            }
        }
        common = sizes.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 10.0;
        largest = most;
    }

    static Article of(List<PageText> pages) {
        VisibleStory story = new VisibleStory(pages);
        for (PageText page : pages) {
            PageText.Line before = null;
            for (PageText.Line line : page.lines()) {
                if (!line.text().isBlank()) {
                    story.line(line, before);
                    before = line;
                }
            }
        }
        story.end();
        return Article.of(story.about.build(), story.body);
    }

    private void line(PageText.Line line, PageText.@org.jspecify.annotations.Nullable Line before) {
        boolean goesOn = !words.isEmpty() && Math.abs(line.size() - size) < 0.6;
        if (goesOn && before != null) {
            double down = before.y() - line.y();
            goesOn = down > 0 && down < line.size() * NEW_PARAGRAPH && line.x() - before.x() < INDENT;
        } else if (goesOn) {
            // The first line of a page goes on with the last of the one before, unless that ended a sentence.
            goesOn = ".!?”\"".indexOf(words.charAt(words.length() - 1)) < 0;
        }
        if (!goesOn) {
            end();
        }
        join(line.text().strip());
        size = line.size();
    }

    private void join(String text) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) == '\u00AD') {
            words.setLength(words.length() - 1);
        } else if (!words.isEmpty()) {
            words.append(' ');
        }
        words.append(text);
    }

    private void end() {
        String text = clean(words.toString());
        words.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        boolean large = size > common * LARGER;
        if (large && !titled && size > largest - 0.3) {
            about.headline(text);
            titled = true;
        } else if (large) {
            body.add(new Block.Heading(1, Inline.of(text), Optional.empty(), Span.NONE));
        } else {
            body.add(new Block.Paragraph(Inline.of(text), Span.NONE));
        }
    }

    /** What no article can hold is no word: damaged tables of codes give such characters. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.strip());
        for (int at = Characters.firstForbidden(clean, false); at >= 0; at = Characters.firstForbidden(clean, false)) {
            clean.setCharAt(at, ' ');
        }
        return clean.toString().strip();
    }
}
