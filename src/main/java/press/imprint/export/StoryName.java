package press.imprint.export;

import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Words;

/** What a story is called where it must be called something: its headline, else its first words. */
public final class StoryName {

    private static final int LONGEST = 60;

    private StoryName() {}

    /** The name; never empty. */
    public static String of(Article story) {
        return StoryFrame.title(story)
                .or(() -> story.body().stream()
                        .flatMap(block -> firstWords(block).stream())
                        .findFirst())
                .or(() -> story.about().slug())
                .map(StoryName::oneLine)
                .orElse("—");
    }

    /** The title under the banner that every name of the book must show. */
    public static String under(Optional<String> banner, String title) {
        return banner.map(words -> words + ": " + title).orElse(title);
    }

    private static Optional<String> firstWords(Block block) {
        String words = switch (block) {
            case Block.Paragraph paragraph -> Words.of(paragraph.content());
            case Block.Heading heading -> Words.of(heading.content());
            case Block.PullQuote quote -> Words.of(quote.content());
            case Block.Verse verse -> Words.of(verse.content());
            case Block.Aside aside -> Words.of(aside.title());
            case Block.Figure figure -> Words.of(figure.caption());
            case Block.Table table -> Words.of(table.caption());
            case Block.Quote quote -> inner(quote.content().stream());
            case Block.BulletList list -> inner(list.items().stream().flatMap(item -> item.content().stream()));
            case Block.NumberedList list -> inner(list.items().stream().flatMap(item -> item.content().stream()));
            case Block.DefinitionList list ->
                Words.of(list.entries().getFirst().terms().getFirst());
            case Block.Preformatted code -> code.text();
            case Block.Cue cue -> cue.direction();
            case Block.SectionBreak sectionBreak -> "";
        };
        String line = oneLine(words);
        return line.isEmpty() ? Optional.empty() : Optional.of(shortened(line));
    }

    private static String inner(Stream<Block> blocks) {
        return blocks.flatMap(block -> firstWords(block).stream()).findFirst().orElse("");
    }

    /** Whole words, as many as fit. */
    private static String shortened(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > LONGEST / 2 ? space : end).strip() + "…";
    }

    /** The words on one line, without spaces at its ends. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c == '\u2028' || c == '\u2029') {
                space = true;
                continue;
            }
            if (space && !line.isEmpty()) {
                line.append(' ');
            }
            space = false;
            line.append(c);
        }
        return line.toString();
    }
}
