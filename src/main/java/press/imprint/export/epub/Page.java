package press.imprint.export.epub;

import java.nio.charset.StandardCharsets;
import press.imprint.export.xhtml.Direction;
import press.imprint.export.xhtml.Markup;

/** What is the same on every page of a book: declaration, language, direction, title, style sheet. */
final class Page {

    static final String MEDIA_TYPE = "application/xhtml+xml";

    private Page() {}

    /**
     * A whole page.
     *
     * @param language BCP 47 tag
     * @param title for the {@code title} element
     * @param head further elements of the head
     * @param bodyType value of {@code epub:type} on the body, or the empty string
     * @param body what stands in it
     */
    static byte[] of(String language, String title, String head, String bodyType, String body) {
        Markup out = new Markup(head.length() + body.length() + 600)
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
                .begin("html")
                .attribute("xmlns", "http://www.w3.org/1999/xhtml")
                .attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attribute("lang", language)
                .attribute("xml:lang", language)
                .attribute("dir", Direction.of(language).label())
                .end()
                .line()
                .raw("<head>\n<meta charset=\"UTF-8\"/>\n")
                .start("title")
                .text(title)
                .close("title")
                .raw("\n<link rel=\"stylesheet\" type=\"text/css\" href=\"" + StyleSheet.NAME + "\"/>\n")
                .raw(head)
                .close("head")
                .line()
                .begin("body")
                .attributeIf(!bodyType.isEmpty(), "epub:type", bodyType)
                .end()
                .line()
                .raw(body)
                .raw("</body>\n</html>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
