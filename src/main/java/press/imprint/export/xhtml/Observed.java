package press.imprint.export.xhtml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import press.imprint.article.PictureId;

/** What went through a writer: all that contents, manifest and accessibility metadata need to know, without a second walk. */
public final class Observed {

    /**
     * A heading written.
     *
     * @param level level of the element, 1 to 6
     * @param id of the element
     * @param words its plain words on one line; may be blank
     * @param anchor the name by which links reach it
     * @param inNote whether it stands in a footnote, which no table of contents lists
     */
    public record Headed(int level, String id, String words, Optional<String> anchor, boolean inNote) {}

    private final List<Headed> headings = new ArrayList<>();
    private final LinkedHashSet<PictureId> pictures = new LinkedHashSet<>();
    private boolean pictureWithoutWords;
    private boolean picture;
    private boolean code;

    void heading(Headed heading) {
        headings.add(heading);
    }

    void picture(PictureId id, boolean described) {
        pictures.add(id);
        picture = true;
        pictureWithoutWords |= !described;
    }

    void code() {
        code = true;
    }

    /** Headings in order. */
    public List<Headed> headings() {
        return List.copyOf(headings);
    }

    /** Pictures shown, in order of first use. */
    public SequencedSet<PictureId> pictures() {
        return Collections.unmodifiableSequencedSet(pictures);
    }

    /** Whether a picture is shown. */
    public boolean hasPicture() {
        return picture;
    }

    /** Whether some picture that is not decoration has no alternative text. */
    public boolean hasPictureWithoutWords() {
        return pictureWithoutWords;
    }

    /** Whether there is code. */
    public boolean hasCode() {
        return code;
    }
}
