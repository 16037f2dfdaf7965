package press.imprint.read.markup;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.imprint.article.PictureId;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * A picture as an {@code img} element names it.
 *
 * @param reference as written; may be empty
 * @param alternative what it shows; may be empty
 * @param decorative whether its author said that it shows nothing worth telling: {@code alt=""} or a role
 */
record PictureReference(String reference, String alternative, boolean decorative) {

    static PictureReference of(Element image, MarkupContext context) {
        Span at = context.at(image);
        String alternative =
                CleanText.line(image.attr("alt"), at, context.diagnostics()).strip();
        String role = image.attr("role");
        boolean said = image.hasAttr("alt") && image.attr("alt").isEmpty();
        boolean decorative = said || role.equals("presentation") || role.equals("none");
        if (alternative.isEmpty() && !decorative) {
            context.diagnostics()
                    .say(DiagnosticCode.ALTERNATIVE_MISSING, at, "the picture " + image.attr("src") + " has none");
        }
        return new PictureReference(source(image), alternative, decorative && alternative.isEmpty());
    }

    /** Pages that load pictures late keep the address elsewhere. */
    private static String source(Element image) {
        String source = image.attr("src").strip();
        if (!source.isEmpty() && !source.startsWith("data:image/gif;base64,R0lGOD")) {
            return source;
        }
        for (String name : new String[] {"data-src", "data-original", "data-lazy-src"}) {
            if (!image.attr(name).isBlank()) {
                return image.attr(name).strip();
            }
        }
        String set = image.attr("srcset").strip();
        int end = 0;
        while (end < set.length() && set.charAt(end) != ' ' && set.charAt(end) != ',') {
            end++;
        }
        return end > 0 ? set.substring(0, end) : source;
    }

    Optional<PictureId> take(MarkupContext context, Span at) {
        if (reference.isEmpty()) {
            context.diagnostics().say(DiagnosticCode.PICTURE_MISSING, at, "a picture without an address");
            return Optional.empty();
        }
        return context.pictures().take(reference, at);
    }

    /** The address on the web, if it is one. */
    Optional<String> address() {
        String lower = reference.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        return web
                ? press.imprint.article.LinkTarget.of(reference).map(press.imprint.article.LinkTarget::address)
                : Optional.empty();
    }
}
