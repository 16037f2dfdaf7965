package press.imprint.mend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import press.imprint.language.Language;
import press.imprint.language.LanguageDetector;

/**
 * Finds marks of which one character is left, and has each paragraph's restored ({@link ParagraphMarks}).
 *
 * <p>The character is a lone {@code â} (the first byte of three), U+FFFD (a decoder's complaint), or a question mark
 * where none can stand (an encoder's).
 */
final class LostMarks {

    static final char LONE = 'â';
    static final char REPLACEMENT = '\uFFFD';

    private static final int FEW = 200;

    private final String text;
    private final Language language;
    private final LetterEvidence letters;
    private final BitSet lost = new BitSet();
    private final Surroundings around;
    private final List<Repair> repairs = new ArrayList<>();

    LostMarks(String text, BitSet sound, Language language, LetterEvidence letters) {
        this.text = text;
        this.language = language;
        this.letters = letters;
        this.around = new Surroundings(text, lost);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT || (c == LONE && !sound.get(i))) {
                lost.set(i);
            }
        }
        QuestionMarks.mark(text, lost, around, language);
    }

    /** The text with something else for what may be lost marks, for the detector. */
    static String withoutMarks(String text, BitSet sound, char instead) {
        int end = Math.min(text.length(), 2 * LanguageDetector.SAMPLE);
        StringBuilder words = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            words.append(c == REPLACEMENT || (c == LONE && !sound.get(i)) ? instead : c);
        }
        return words.toString();
    }

    List<Repair> repairs() {
        if (lost.isEmpty()) {
            return repairs;
        }
        if (isNoText()) {
            leave(lost.nextSetBit(0));
            return repairs;
        }
        dropLetters();
        if (lost.isEmpty()) {
            return repairs;
        }
        Units units = new Units(text);
        int from = 0;
        while (from < text.length()) {
            int mark = lost.nextSetBit(from);
            if (mark < 0) {
                break;
            }
            int start = units.startOf(mark, from);
            int end = units.endOf(mark);
            boolean quotedNext = isOpener(units.nextStart(end));
            repairs.addAll(new ParagraphMarks(text, lost, around, language, letters, start, end, quotedNext).restore());
            from = end;
        }
        return repairs;
    }

    /** So many marks that they are no marks between words: then nothing can be told from what stands around them. */
    private boolean isNoText() {
        int count = lost.cardinality();
        return count > FEW && count > text.length() / 8;
    }

    private void leave(int i) {
        String mark = text.substring(i, i + 1);
        repairs.add(new Repair(i, mark, mark, RepairRule.UNRESTORED, 0));
    }

    private boolean isOpener(int i) {
        return i < text.length() && (lost.get(i) || text.charAt(i) == '“') && around.right(i) != Surroundings.Side.GAP;
    }

    /** Takes out what is the letter; leaves everything out where nothing says that there was damage at all. */
    private void dropLetters() {
        BitSet genuine = new BitSet();
        int strong = 0;
        int weak = 0;
        for (int i = lost.nextSetBit(0); i >= 0; i = lost.nextSetBit(i + 1)) {
            if (text.charAt(i) != LONE) {
                strong++;
                continue;
            }
            switch (weigh(i)) {
                case LETTER -> genuine.set(i);
                case CERTAIN -> strong++;
                case LIKELY -> weak++;
            }
        }
        lost.andNot(genuine);
        boolean unlikely = (letters.hasSoundMarks() && strong == 0) || (strong == 0 && weak == 0);
        if (unlikely && !letters.lettersDamaged()) {
            for (int i = lost.nextSetBit(0); i >= 0; i = lost.nextSetBit(i + 1)) {
                leave(i);
            }
            lost.clear();
        }
    }

    private enum Weight {
        LETTER,
        LIKELY,
        CERTAIN
    }

    private Weight weigh(int i) {
        Surroundings.Side left = around.left(i);
        Surroundings.Side right = around.right(i);
        boolean letterLeft = left == Surroundings.Side.LETTER;
        boolean letterRight = right == Surroundings.Side.LETTER;
        if (letterLeft && letterRight) {
            String before = around.wordBefore(i);
            String after = around.wordFrom(i + 1);
            double elided = Elisions.confidence(before, after, language);
            if (elided > 0 && !letters.isLetterBeforeAll(after, elided)) {
                return elided > 0.9 ? Weight.CERTAIN : Weight.LIKELY;
            }
            if (letters.isLetterInside(before, after)) {
                return Weight.LETTER;
            }
            return Weight.LIKELY;
        }
        if (letterRight && left != Surroundings.Side.LOST) {
            return letters.isLetterAtStart(around.wordFrom(i + 1)) ? Weight.LETTER : Weight.CERTAIN;
        }
        if (letterLeft && right != Surroundings.Side.LOST) {
            return letters.isLetterAtEnd(around.wordBefore(i)) ? Weight.LETTER : Weight.CERTAIN;
        }
        if (left == Surroundings.Side.GAP && right == Surroundings.Side.GAP) {
            return letters.isLetterAlone() ? Weight.LETTER : Weight.LIKELY;
        }
        return Weight.CERTAIN;
    }
}
