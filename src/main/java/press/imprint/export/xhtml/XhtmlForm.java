package press.imprint.export.xhtml;

import java.util.Optional;
import java.util.function.Function;
import press.imprint.article.LinkTarget;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;

/**
 * What one use of XHTML wants: EPUB has its own vocabulary, mail has next to none.
 *
 * @param epubTypes whether {@code epub:type} is written (EPUB 3.3; the page declares the prefix)
 * @param roles whether WAI-ARIA and DPUB-ARIA roles and labels are written
 * @param language BCP 47 tag of the words around, or {@code und}
 * @param topLevel level of the highest heading of the body, 1 or 2: 2 where the headline is the {@code h1}
 * @param pictures where the page finds a picture; nothing where it cannot be shown
 * @param links where a link leads, as an {@code href} that is valid here; nothing where it cannot lead there
 */
public record XhtmlForm(
        boolean epubTypes,
        boolean roles,
        String language,
        int topLevel,
        Function<PictureId, Optional<String>> pictures,
        Function<LinkTarget, Optional<String>> links) {

    public XhtmlForm {
        if (topLevel < 1 || topLevel > 2) {
            throw new IllegalArgumentException("the body's headings begin at h1 or h2, not at h" + topLevel);
        }
    }

    /** The usual end of a picture's address in a package: its name by content and its kind. */
    public static String fileName(Picture picture) {
        return picture.id().digest().substring(0, 24) + "." + picture.kind().ending();
    }
}
