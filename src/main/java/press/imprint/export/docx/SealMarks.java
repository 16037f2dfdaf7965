package press.imprint.export.docx;

/** Marks as {@link press.imprint.json.WordsSeal} is told them. */
final class SealMarks {

    private static final String LETTERS = "bix_^ch";

    private SealMarks() {}

    /** One letter a mark, and the address of the link. */
    static String of(int marks, String link) {
        if (marks == Marks.NONE) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS.length(); i++) {
            if ((marks & 1 << i) != 0 && 1 << i != Marks.LINK) {
                letters.append(LETTERS.charAt(i));
            }
        }
        return letters + (link.isEmpty() ? "" : "|" + link);
    }
}
