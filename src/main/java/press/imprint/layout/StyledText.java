package press.imprint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprint.article.Inline;

/** The characters of one paragraph with the style of each stretch; pictures stand in it as U+FFFC. */
final class StyledText {

    /** The sign that stands for a picture. */
    static final char OBJECT = '\uFFFC';

    /** Characters of one style. */
    record Stretch(int start, int end, InlineStyle style) {}

    private final StringBuilder characters = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Integer, Inline.InlinePicture> pictures = new HashMap<>();

    void add(String text, InlineStyle style) {
        if (text.isEmpty()) {
            return;
        }
        int start = characters.length();
        characters.append(text);
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.style().equals(style) && style.note() == null) {
            stretches.set(stretches.size() - 1, new Stretch(last.start(), characters.length(), style));
        } else {
            stretches.add(new Stretch(start, characters.length(), style));
        }
    }

    void add(Inline.InlinePicture picture, InlineStyle style) {
        pictures.put(characters.length(), picture);
        add(String.valueOf(OBJECT), style);
    }

    String text() {
        return characters.toString();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    Inline.InlinePicture pictureAt(int index) {
        Inline.InlinePicture picture = pictures.get(index);
        if (picture == null) {
            throw new IllegalStateException("no picture at " + index);
        }
        return picture;
    }

    boolean isPictureAt(int index) {
        return pictures.containsKey(index);
    }
}
