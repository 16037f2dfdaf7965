package press.imprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

class ArticleJsonLawTest {

    @Provide
    Arbitrary<Article> articles() {
        return Articles.anyStatus();
    }

    @Property(tries = 150)
    void readingWhatWasWrittenGivesTheSameArticleInSilence(@ForAll("articles") Article story) throws ReadException {
        Diagnostics diagnostics = new Diagnostics("story.json");
        byte[] written = ArticleJson.write(story);
        assertThat(ArticleJson.read(written, diagnostics)).isEqualTo(story);
        assertThat(ArticleJson.read(ArticleJson.writeIndented(story), diagnostics))
                .isEqualTo(story);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(ArticleJson.write(story)).isEqualTo(written);
        assertThat(new String(written, java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(1);
    }
}
