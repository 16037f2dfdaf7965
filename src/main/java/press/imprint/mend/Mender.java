package press.imprint.mend;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.imprint.language.Language;
import press.imprint.language.LanguageDetector;

/**
 * Damaged text to the text as meant.
 *
 * <p>Two steps. First what can be undone by bytes alone: UTF-8 that was read as Latin-1 or Windows-1252 and still has
 * all its bytes ({@link ByteSequences}). Then marks that lost all but their first byte: in UTF-8 the curly quotation
 * marks, the apostrophe and the dashes are E2 80 93 to E2 80 9E; read as Latin-1 and stripped of control characters they
 * all become one lone {@code â}. Which mark it was, is told by what stands around it ({@link LostMarks}); whether it is
 * damage at all and not the letter, by the evidence of the whole text ({@link LetterEvidence}).
 *
 * <p>Pure: the same text and language give the same answer; mending mended text changes nothing. Takes time linear in
 * the length of the text.
 */
public final class Mender {

    private Mender() {}

    /**
     * Mends a text.
     *
     * @param text lines divided by {@code \n}
     * @param language the language, or null where it is to be detected
     */
    public static Mended mend(String text, @Nullable Language language) {
        if (!mayBeDamaged(text)) {
            return new Mended(text, List.of());
        }
        ByteSequences bytes = ByteSequences.in(text);
        String undone = Mended.apply(text, bytes.repairs());
        BitSet sound = bytes.soundAfter();
        Language spoken = language != null
                ? language
                : LanguageDetector.detect(LostMarks.withoutMarks(undone, sound, ' '))
                        .or(() -> LanguageDetector.detect(LostMarks.withoutMarks(undone, sound, 'a')))
                        .map(LanguageDetector.Detected::language)
                        .orElse(Language.UNKNOWN);
        LetterEvidence letters = new LetterEvidence(undone, spoken, bytes.hasDamagedLetters());
        List<Repair> marks = new LostMarks(undone, sound, spoken, letters).repairs();
        return new Mended(Mended.apply(undone, marks), Mended.joined(bytes.repairs(), marks));
    }

    private static boolean mayBeDamaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && ((c <= 0xF4 && c >= 0xC2) || c == LostMarks.REPLACEMENT)) {
                return true;
            }
        }
        return text.indexOf('?') >= 0;
    }
}
