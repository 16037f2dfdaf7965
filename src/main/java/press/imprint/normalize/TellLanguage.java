package press.imprint.normalize;

import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.diagnostic.Diagnostics;

/** The language of the words: said by the story, else by the user, else detected. */
final class TellLanguage implements Pass {

    private final Optional<String> asked;

    TellLanguage(Optional<String> asked) {
        this.asked = asked;
    }

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        if (article.language().isPresent()) {
            return article;
        }
        return asked.map(tag -> article.withAbout(
                        article.about().toBuilder().language(tag).build()))
                .orElse(article);
    }
}
