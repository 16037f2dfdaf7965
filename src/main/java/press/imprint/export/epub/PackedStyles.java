package press.imprint.export.epub;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import press.imprint.design.Design;
import press.imprint.design.Theme;
import press.imprint.zip.ZipWriter.Deflated;

/**
 * The style sheet of the theme used last, ready to be put into a book: a run writes many books with one theme, and the
 * sheet takes as long as a story.
 */
final class PackedStyles {

    private record Packed(Theme theme, Deflated sheet) {}

    private final AtomicReference<@Nullable Packed> last = new AtomicReference<>();

    /** The sheet of a design, without fonts in the book. */
    Deflated of(Design design) {
        Packed packed = last.get();
        // The same object, not an equal one: comparing themes costs more than it saves.
        if (packed == null || packed.theme() != design.theme()) {
            packed = new Packed(design.theme(), Deflated.of(BookWriter.utf8(StyleSheet.of(design, List.of()))));
            last.set(packed);
        }
        return packed.sheet();
    }
}
