package press.imprint.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import press.imprint.article.Article;
import press.imprint.article.Articles;
import press.imprint.bundle.BookDetails;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.OptionValues;
import press.imprint.json.ArticleJson;

class JsonExporterTest {

    private final Diagnostics diagnostics = new Diagnostics("");
    private final Article story =
            Article.headline("Ferry returns").paragraph("It is back.").build();

    private byte[] export(Bundle bundle, boolean indent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OptionValues options = OptionValues.DEFAULTS.with(JsonExporter.INDENT, indent);
        ExportContext context =
                new ExportContext(null, options, Optional.empty(), true, Optional.empty(), "Imprint test", diagnostics);
        new JsonExporter().export(bundle, context, out);
        return out.toByteArray();
    }

    @Test
    void writesOneStoryAsOneObject() throws IOException {
        assertThat(new String(export(Bundle.of(story), false), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"imprint\":1,\"about\":{\"headline\":[\"Ferry returns\"]},"
                        + "\"body\":[{\"kind\":\"paragraph\",\"content\":[\"It is back.\"]}]}\n");
    }

    @Test
    void writesWhatIsReadAgainExactly() throws IOException, ReadException {
        List<Article> stories = Articles.samples(30);
        for (boolean indent : new boolean[] {true, false}) {
            byte[] all = export(Bundle.of(BookDetails.titled("Thirty"), stories), indent);
            assertThat(ArticleJson.readAll(all, diagnostics)).isEqualTo(stories);
            assertThat(ArticleJson.read(export(Bundle.of(stories.getFirst()), indent), diagnostics))
                    .isEqualTo(stories.getFirst());
        }
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void writesABundleOneStoryALine() throws IOException {
        byte[] all = export(Bundle.of(BookDetails.NONE, List.of(story, story, story)), false);
        assertThat(new String(all, java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(3);
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(Exporter.class)).hasAtLeastOneElementOfType(JsonExporter.class);
    }
}
