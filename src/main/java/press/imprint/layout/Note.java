package press.imprint.layout;

import java.util.List;

/**
 * A note, set, waiting for the foot of the page that cites it.
 *
 * @param number from 1 in each story
 */
record Note(int number, List<Slice> slices) {

    /** Name of the place of the note at the foot. */
    String anchor() {
        return "note:" + number;
    }

    /** Name of the place in the text that cites it. */
    String reference() {
        return "note-reference:" + number;
    }
}
