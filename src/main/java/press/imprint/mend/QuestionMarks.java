package press.imprint.mend;

import java.util.BitSet;

/** Question marks that stand where none can: an encoder put them in the place of what it had no sign for. */
final class QuestionMarks {

    private QuestionMarks() {}

    /** Adds the places of such marks. */
    static void mark(String text, BitSet lost, boolean hasSoundMarks) {}
}
