package press.imprint.read.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import press.imprint.article.Article;
import press.imprint.article.PictureId;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.json.ArticleJson;

/**
 * The stories that Imprint put into the document, and the seal of the words it showed then. Programs that save the file
 * keep the part, some under another name; so it is looked for by its namespace.
 *
 * @param seal what {@link press.imprint.json.WordsSeal} said when it was written
 * @param json one story each
 */
record EmbeddedStories(String seal, List<String> json) {

    private static final String MARK = "urn:imprint:article:1";
    private static final String DATA = "\"data\":\"@";
    private static final int DIGEST = 64;

    static Optional<EmbeddedStories> of(WordPackage parts) throws IOException {
        for (String name : parts.parts()) {
            if (name.startsWith("customXml/") && name.endsWith(".xml") && !name.contains("itemProps")) {
                Optional<EmbeddedStories> found = of(parts.read(name).orElse(new byte[0]));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<EmbeddedStories> of(byte[] part) {
        String start = new String(part, 0, Math.min(part.length, 400), StandardCharsets.UTF_8);
        if (!start.contains(MARK)) {
            return Optional.empty();
        }
        try {
            Node root = Node.of(part);
            List<String> stories = root.children().stream()
                    .filter(node -> node.name().equals("article"))
                    .map(Node::text)
                    .toList();
            return root.name().equals("stories") && !stories.isEmpty()
                    ? Optional.of(new EmbeddedStories(root.attribute("seal").orElse(""), stories))
                    : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** The stories, their pictures taken from the package; a ReadException where one was changed or is gone. */
    List<Article> articles(WordPackage parts, Diagnostics diagnostics) throws IOException, ReadException {
        Map<String, byte[]> media = new HashMap<>();
        for (String name : parts.parts()) {
            if (name.contains("media/")) {
                byte[] bytes = parts.read(name).orElse(new byte[0]);
                media.put(PictureId.of(bytes).digest(), bytes);
            }
        }
        List<Article> articles = new ArrayList<>();
        for (String story : json) {
            articles.add(ArticleJson.read(filled(story, media).getBytes(StandardCharsets.UTF_8), diagnostics));
        }
        return List.copyOf(articles);
    }

    private static String filled(String story, Map<String, byte[]> media) {
        StringBuilder out = new StringBuilder(story.length());
        int from = 0;
        while (true) {
            int at = story.indexOf(DATA, from);
            if (at < 0 || at + DATA.length() + DIGEST > story.length()) {
                return out.append(story, from, story.length()).toString();
            }
            int digest = at + DATA.length();
            byte[] bytes = media.get(story.substring(digest, digest + DIGEST));
            out.append(story, from, digest - 1);
            out.append(
                    bytes == null
                            ? "@" + story.substring(digest, digest + DIGEST)
                            : Base64.getEncoder().encodeToString(bytes));
            from = digest + DIGEST;
        }
    }
}
