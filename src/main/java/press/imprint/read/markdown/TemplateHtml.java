package press.imprint.read.markdown;

import java.util.function.Consumer;
import org.jsoup.nodes.Entities;

/** Template tags in raw HTML put in the place of what they say: an address in an attribute, a picture between tags. */
final class TemplateHtml {

    private TemplateHtml() {}

    /**
     * The HTML without template tags, of as many lines.
     *
     * @param dropped hears of each tag that says nothing
     */
    static String resolved(String html, Consumer<TemplateTag> dropped) {
        if (!TemplateTag.isIn(html)) {
            return html;
        }
        StringBuilder result = new StringBuilder(html.length());
        boolean inTag = false;
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            int length = c == '{' ? TemplateTag.length(html, i) : -1;
            if (length > 0) {
                String source = html.substring(i, i + length);
                TemplateTag tag = TemplateTag.of(source);
                String shown = inTag ? address(tag, dropped) : shown(tag, dropped);
                result.append(shown.replace('\n', ' '));
                result.append("\n"
                        .repeat((int) source.chars().filter(end -> end == '\n').count()));
                i += length;
                continue;
            }
            if (c == '<'
                    && i + 1 < html.length()
                    && (Character.isLetter(html.charAt(i + 1)) || html.charAt(i + 1) == '/')) {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            }
            result.append(c);
            i++;
        }
        return result.toString();
    }

    private static String address(TemplateTag tag, Consumer<TemplateTag> dropped) {
        if (tag.path().isEmpty()) {
            dropped.accept(tag);
        }
        return Entities.escape(tag.path().orElse(""));
    }

    private static String shown(TemplateTag tag, Consumer<TemplateTag> dropped) {
        if (tag.isPicture()) {
            String alternative = tag.alternative();
            return "<img src=\"" + Entities.escape(TemplateTag.address(tag.pictureAddress())) + "\""
                    + (alternative.isEmpty() ? "" : " alt=\"" + Entities.escape(alternative) + "\"")
                    + (tag.caption().isEmpty() ? "" : " title=\"" + Entities.escape(tag.caption()) + "\"") + ">";
        }
        dropped.accept(tag);
        StringBuilder prose = new StringBuilder();
        tag.prose()
                .forEach(words ->
                        prose.append("<p>").append(Entities.escape(words)).append("</p>"));
        return prose.toString();
    }
}
