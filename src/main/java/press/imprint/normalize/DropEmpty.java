package press.imprint.normalize;

import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Rewrite;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * No blocks that say nothing: paragraphs and headings of spaces and line breaks.
 *
 * <p>Empty list items and table cells stay: people leave them empty on purpose.
 */
final class DropEmpty implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        Dropper dropper = new Dropper();
        Article full = dropper.article(article);
        if (dropper.dropped > 0) {
            diagnostics.say(
                    DiagnosticCode.EMPTY_DROPPED,
                    dropper.dropped == 1
                            ? "an empty block was dropped"
                            : dropper.dropped + " empty blocks were dropped");
        }
        return full;
    }

    private static final class Dropper extends Rewrite {

        private int dropped;

        @Override
        protected List<Block> block(Block block) {
            boolean empty = switch (block) {
                case Block.Paragraph paragraph -> saysNothing(paragraph.content());
                case Block.Heading heading -> saysNothing(heading.content());
                case Block.Verse verse -> saysNothing(verse.content());
                case Block.PullQuote quote -> saysNothing(quote.content()) && saysNothing(quote.attribution());
                case Block.Preformatted preformatted -> preformatted.text().isBlank();
                case Block.BulletList list -> false;
                case Block.NumberedList list -> false;
                case Block.Quote quote -> false;
                case Block.Figure figure -> false;
                case Block.Table table -> false;
                case Block.Aside aside -> false;
                case Block.DefinitionList list -> false;
                case Block.Cue cue -> false;
                case Block.SectionBreak sectionBreak -> false;
            };
            if (empty) {
                dropped++;
                return List.of();
            }
            return List.of(block);
        }

        private static boolean saysNothing(List<Inline> content) {
            return Words.of(content).isBlank() && !holdsMore(content);
        }

        /** Notes and pictures have no words of their own in the line, and yet say something. */
        private static boolean holdsMore(List<Inline> content) {
            return content.stream().anyMatch(inline -> switch (inline) {
                case Inline.Footnote note -> true;
                case Inline.InlinePicture picture -> true;
                case Inline.Code code -> true;
                case Inline.Marked part -> holdsMore(part.content());
                case Inline.Text text -> false;
                case Inline.LineBreak lineBreak -> false;
            });
        }
    }
}
