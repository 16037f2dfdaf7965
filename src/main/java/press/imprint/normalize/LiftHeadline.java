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
        Article lifted = article.about().headline().isEmpty() ? lifted(article, diagnostics) : article;
        return withoutRepetition(lifted, diagnostics);
    }

    private static Article lifted(Article article, Diagnostics diagnostics) {
        if (article.body().isEmpty() || !(article.body().getFirst() instanceof Block.Heading first)) {
            return article;
        }
        List<Block> rest = article.body().subList(1, article.body().size());
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

    private static Article withoutRepetition(Article article, Diagnostics diagnostics) {
        List<Block> body = article.body();
        while (!body.isEmpty()
                && body.getFirst() instanceof Block.Heading first
                && sameWords(first.content(), article.about().headline())
                && !linked(first)) {
            diagnostics.say(
                    DiagnosticCode.HEADLINE_LIFTED,
                    first.at(),
                    "the first heading repeats the headline and was left out of the body");
            body = body.subList(1, body.size());
        }
        return article.withBody(body);
    }

    /** A heading that something links to must stay where links can find it. */
    private static boolean linked(Block.Heading heading) {
        return heading.anchor().isPresent();
    }

    /** Whether it is of a higher level than all others. */
    private static boolean isAbove(Block.Heading first, List<Block> rest) {
        return rest.stream().noneMatch(block -> block instanceof Block.Heading other && other.level() <= first.level());
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
