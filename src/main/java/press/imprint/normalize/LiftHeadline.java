package press.imprint.normalize;

import java.util.List;
import java.util.Locale;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;

/**
 * The headline is metadata, not a heading.
 *
 * <p>A story without one whose first block is a heading above all others has its headline there. A first heading that
 * repeats the headline, as many sites write it, goes: it would be printed twice.
 */
final class LiftHeadline implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        if (article.body().isEmpty() || !(article.body().getFirst() instanceof Block.Heading first)) {
            return article;
        }
        List<Block> rest = article.body().subList(1, article.body().size());
        if (!article.about().headline().isEmpty()) {
            if (!sameWords(first.content(), article.about().headline()) || linked(first)) {
                return article;
            }
            diagnostics.say(
                    DiagnosticCode.HEADLINE_LIFTED,
                    first.at(),
                    "the first heading repeats the headline and was left out of the body");
            return article.withBody(rest);
        }
        if (linked(first) || rest.isEmpty() || !isAbove(first, rest)) {
            return article;
        }
        diagnostics.say(
                DiagnosticCode.HEADLINE_LIFTED,
                first.at(),
                "the first heading became the headline: \"" + Words.of(first.content()) + "\"");
        return article.withAbout(
                        article.about().toBuilder().headline(first.content()).build())
                .withBody(rest);
    }

    /** A heading that something links to must stay where links can find it. */
    private static boolean linked(Block.Heading heading) {
        return heading.anchor().isPresent();
    }

    /** Whether it is of a higher level than all others, or of the highest and followed by the story itself. */
    private static boolean isAbove(Block.Heading first, List<Block> rest) {
        boolean highest = rest.stream()
                .noneMatch(block -> block instanceof Block.Heading other && other.level() <= first.level());
        boolean followedByWords = !(rest.getFirst() instanceof Block.Heading);
        return highest || (first.level() == 1 && followedByWords);
    }

    private static boolean sameWords(List<Inline> one, List<Inline> other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(List<Inline> content) {
        StringBuilder letters = new StringBuilder();
        Words.of(content)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
