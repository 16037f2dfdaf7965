package press.imprint.normalize;

import java.util.List;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Inline;
import press.imprint.article.Rewrite;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.language.LanguageDetector;

/** The language of the words: said by the story, else by the user, else detected; never taken from the machine. */
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
        Optional<String> language = asked.or(() -> detected(article, diagnostics));
        return language.map(tag -> article.withAbout(
                        article.about().toBuilder().language(tag).build()))
                .orElse(article);
    }

    private static Optional<String> detected(Article article, Diagnostics diagnostics) {
        Optional<String> tag = LanguageDetector.detect(sample(article))
                .map(found -> found.language().tag());
        if (tag.isPresent()) {
            diagnostics.say(
                    DiagnosticCode.LANGUAGE_GUESSED,
                    "the story does not say its language; its words look like \"" + tag.get()
                            + "\" (--language says another)");
        } else {
            diagnostics.say(
                    DiagnosticCode.LANGUAGE_UNKNOWN,
                    "the story does not say its language and it could not be told from the words; say it with --language");
        }
        return tag;
    }

    /** The first words, a line each. */
    private static CharSequence sample(Article article) {
        StringBuilder sample = new StringBuilder();
        new Rewrite() {
            @Override
            protected List<Inline> line(List<Inline> content) {
                if (sample.length() < LanguageDetector.SAMPLE) {
                    sample.append(Words.of(content)).append('\n');
                }
                return content;
            }
        }.article(article);
        return sample;
    }
}
