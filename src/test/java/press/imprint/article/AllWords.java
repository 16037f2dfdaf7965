package press.imprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of an article's body as a reader meets them: what the text taken back out of an output must hold, in order.
 *
 * <p>A word is what stands between white space (Unicode's property of that name). Soft hyphens, zero-width spaces, word
 * joiners and byte order marks are taken off, since formats keep, move or swallow them as they like; treat extracted text
 * alike, by {@link #words}.
 *
 * <p>Blocks give their words in this order: quotes their content, then the attribution; figures the alternative text (where
 * asked for), caption, credit; tables caption, header, rows from left to right; asides the title, then the content; cues
 * kind, direction, in-words, out-words. Numbers of lists, note marks and a cue's duration are the format's own and not here.
 * The headline and all other metadata are not here either, but for notes that hang on them.
 *
 * @param body the words of the blocks with the notes cut out
 * @param notes the words of each note, in the order in which they are met, beginning with those in headline, subheadline
 *     and summary
 */
public record AllWords(List<String> body, List<List<String>> notes) {

    /** When the alternative text of a picture counts as words. */
    public enum Alternatives {
        NEVER,
        WHERE_THE_PICTURE_IS_MISSING,
        ALWAYS
    }

    /** The words, alternative texts among them where there is no picture to be seen. */
    public static AllWords of(Article story) {
        return of(story, Alternatives.WHERE_THE_PICTURE_IS_MISSING);
    }

    /** The words. */
    public static AllWords of(Article story, Alternatives alternatives) {
        Collecting all = new Collecting(alternatives);
        all.inlines(story.about().headline(), new StringBuilder());
        all.inlines(story.about().subheadline(), new StringBuilder());
        all.inlines(story.about().summary(), new StringBuilder());
        StringBuilder text = new StringBuilder();
        all.blocks(story.body(), text);
        return new AllWords(words(text.toString()), all.notes);
    }

    /** The words of any text, divided and cleaned as here. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWhiteSpace(c)) {
                end(word, words);
            } else if (c != '\u00AD' && c != '\u200B' && c != '\u2060' && c != '\uFEFF') {
                word.append(c);
            }
        }
        end(word, words);
        return List.copyOf(words);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isWhiteSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static final class Collecting {

        private final Alternatives alternatives;
        private final List<List<String>> notes = new ArrayList<>();

        private Collecting(Alternatives alternatives) {
            this.alternatives = alternatives;
        }

        private void blocks(List<Block> blocks, StringBuilder to) {
            blocks.forEach(block -> {
                block(block, to);
                to.append('\n');
            });
        }

        private void block(Block block, StringBuilder to) {
            switch (block) {
                case Block.Paragraph paragraph -> line(paragraph.content(), to);
                case Block.Heading heading -> line(heading.content(), to);
                case Block.BulletList list -> list.items().forEach(item -> blocks(item.content(), to));
                case Block.NumberedList list -> list.items().forEach(item -> blocks(item.content(), to));
                case Block.Quote quote -> {
                    blocks(quote.content(), to);
                    line(quote.attribution(), to);
                }
                case Block.PullQuote quote -> {
                    line(quote.content(), to);
                    line(quote.attribution(), to);
                }
                case Block.Figure figure -> {
                    alternative(figure.picture(), figure.alternative(), to);
                    to.append('\n');
                    line(figure.caption(), to);
                    line(figure.credit(), to);
                }
                case Block.Table table -> {
                    line(table.caption(), to);
                    rows(table.header(), to);
                    rows(table.rows(), to);
                }
                case Block.Preformatted preformatted -> to.append(preformatted.text());
                case Block.Aside aside -> {
                    line(aside.title(), to);
                    blocks(aside.content(), to);
                }
                case Block.DefinitionList list ->
                    list.entries().forEach(entry -> {
                        entry.terms().forEach(term -> line(term, to));
                        entry.descriptions().forEach(description -> blocks(description, to));
                    });
                case Block.Verse verse -> line(verse.content(), to);
                case Block.Cue cue ->
                    to.append(String.join(
                            "\n",
                            cue.kind(),
                            cue.direction(),
                            cue.inWords().orElse(""),
                            cue.outWords().orElse("")));
                case Block.SectionBreak sectionBreak -> {}
            }
        }

        private void rows(List<Block.Row> rows, StringBuilder to) {
            rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), to)));
        }

        private void line(List<Inline> content, StringBuilder to) {
            inlines(content, to);
            to.append('\n');
        }

        private void inlines(List<Inline> content, StringBuilder to) {
            for (Inline inline : content) {
                switch (inline) {
                    case Inline.Text text -> to.append(text.text());
                    case Inline.Code code -> to.append(code.text());
                    case Inline.LineBreak lineBreak -> to.append('\n');
                    case Inline.Emphasis part -> inlines(part.content(), to);
                    case Inline.Strong part -> inlines(part.content(), to);
                    case Inline.Struck part -> inlines(part.content(), to);
                    case Inline.Subscript part -> inlines(part.content(), to);
                    case Inline.Superscript part -> inlines(part.content(), to);
                    case Inline.SmallCaps part -> inlines(part.content(), to);
                    case Inline.Link part -> inlines(part.content(), to);
                    case Inline.InLanguage part -> inlines(part.content(), to);
                    case Inline.InlinePicture picture -> alternative(picture.picture(), picture.alternative(), to);
                    case Inline.Footnote note -> {
                        StringBuilder words = new StringBuilder();
                        blocks(note.content(), words);
                        notes.add(words(words.toString()));
                    }
                }
            }
        }

        private void alternative(Optional<PictureId> picture, String alternative, StringBuilder to) {
            if (alternatives == Alternatives.ALWAYS
                    || (alternatives == Alternatives.WHERE_THE_PICTURE_IS_MISSING && picture.isEmpty())) {
                to.append(alternative);
            }
        }
    }
}
