package press.imprint.export.epub;

import press.imprint.article.Article;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.export.xhtml.Markup;
import press.imprint.export.xhtml.Observed;

/**
 * What this very book may say of itself to readers who do not see it, gathered story by story. Nothing is claimed that
 * was not looked at; no standard is claimed at all.
 *
 * @see <a href="https://www.w3.org/TR/epub-a11y-11/#sec-discovery">EPUB Accessibility 1.1, discoverability</a>
 */
final class Accessibility {

    private boolean pictures;
    private boolean allDescribed = true;
    private boolean mayMove;
    private boolean headed;

    void add(Article story, Observed observed) {
        pictures |= observed.hasPicture();
        headed |= !story.about().headline().isEmpty() || !observed.headings().isEmpty();
        allDescribed &= !observed.hasPictureWithoutWords();
        for (PictureId id : observed.pictures()) {
            Picture picture = story.pictures().get(id);
            mayMove |= picture != null && picture.kind() == Picture.Kind.GIF;
        }
    }

    void writeTo(Markup out) {
        meta(out, "accessMode", "textual");
        if (pictures) {
            meta(out, "accessMode", "visual");
            meta(out, "accessModeSufficient", "textual,visual");
        }
        if (allDescribed) {
            meta(out, "accessModeSufficient", "textual");
        }
        meta(out, "accessibilityFeature", "displayTransformability");
        meta(out, "accessibilityFeature", "readingOrder");
        if (headed) {
            meta(out, "accessibilityFeature", "structuralNavigation");
        }
        meta(out, "accessibilityFeature", "tableOfContents");
        if (pictures && allDescribed) {
            meta(out, "accessibilityFeature", "alternativeText");
        }
        meta(out, "accessibilityHazard", mayMove ? "unknown" : "none");
        out.begin("meta")
                .attribute("property", "schema:accessibilitySummary")
                .attribute("xml:lang", "en")
                .end()
                .text(summary())
                .close("meta")
                .line();
    }

    private String summary() {
        String words = "The text follows the reader’s settings of type, color and direction, in one reading order,"
                + " with a table of contents.";
        if (!pictures) {
            return words + " There are no pictures.";
        }
        return words
                + (allDescribed
                        ? " Every picture that says something has an alternative text."
                        : " Some pictures have no alternative text.");
    }

    private static void meta(Markup out, String property, String value) {
        out.begin("meta")
                .attribute("property", "schema:" + property)
                .end()
                .text(value)
                .close("meta")
                .line();
    }
}
