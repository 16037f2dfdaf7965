package press.imprint.export.epub;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Article;
import press.imprint.export.xhtml.Markup;
import press.imprint.json.EmbeddedJson;

/**
 * The story itself, as a data block in the head of its page (HTML, "script" element, data blocks): readers do not show
 * it, tools that rewrite books keep it, and it packs well beside its own words.
 *
 * <p>A story on several pages has a slice on each, so that no page grows past what old reading systems take.
 */
final class EmbeddedStory {

    /** The class by which our reader finds it. */
    static final String CLASS = "imprint-story";

    private EmbeddedStory() {}

    static String of(Article story) {
        return EmbeddedJson.write(story);
    }

    /** The data block of each page; the first says how many there are and what the pages looked like when written. */
    static List<String> slices(String json, int pages, String digest) {
        List<String> slices = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < pages; i++) {
            int end = (int) ((long) json.length() * (i + 1) / pages);
            if (end < json.length() && Character.isLowSurrogate(json.charAt(end))) {
                end++;
            }
            slices.add(new Markup(end - from + 200)
                    .begin("script")
                    .attribute("type", "application/json")
                    .attribute("class", CLASS)
                    .attribute("data-pages", Integer.toString(pages))
                    .attributeIf(i == 0, "data-digest", digest)
                    .end()
                    .text(json.substring(from, end))
                    .close("script")
                    .line()
                    .toString());
            from = end;
        }
        return slices;
    }
}
