package press.imprint.read.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.read.ReadContext;
import press.imprint.source.Source;

/** A text read as Markdown: the article and what was said. */
record Reading(Article article, List<Diagnostic> said) {

    static Reading of(String markdown) {
        return of(Source.of("story.md", markdown.getBytes(StandardCharsets.UTF_8)));
    }

    static Reading of(Source source) {
        Diagnostics diagnostics = new Diagnostics(source.name());
        try (var articles = new MarkdownReader().read(source, ReadContext.of(diagnostics))) {
            return new Reading(articles.toList().getFirst(), diagnostics.list());
        } catch (ReadException e) {
            throw new AssertionError(e);
        }
    }

    List<Block> body() {
        return article.body();
    }

    List<String> shape() {
        return ArticleShape.of(article);
    }

    List<String> codes() {
        return said.stream().map(diagnostic -> diagnostic.code().label()).toList();
    }

    /** The one diagnostic of this kind. */
    Diagnostic only(DiagnosticCode code) {
        List<Diagnostic> found =
                said.stream().filter(diagnostic -> diagnostic.code() == code).toList();
        if (found.size() != 1) {
            throw new AssertionError(code.label() + " was said " + found.size() + " times in " + said);
        }
        return found.getFirst();
    }
}
