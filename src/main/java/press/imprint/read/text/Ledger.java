package press.imprint.read.text;

import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.mend.Mended;
import press.imprint.mend.Repair;
import press.imprint.mend.RepairRule;

/** Tells each repair of the characters, with its place in the file. */
final class Ledger {

    private static final int AROUND = 24;

    /** A text with more repairs than this is not read one by one by anybody. */
    private static final int MOST = 20_000;

    private Ledger() {}

    static void tell(Mended mended, Places places, Diagnostics diagnostics) {
        int shift = 0;
        int size = mended.repairs().size();
        for (int i = 0; i < Math.min(size, MOST); i++) {
            Repair repair = mended.repairs().get(i);
            int start = repair.offset() + shift;
            shift += repair.after().length() - repair.before().length();
            Span at = places.ofRepair(mended, i);
            String around = around(mended.text(), start, start + repair.after().length());
            diagnostics.say(repair.code(), at, said(repair) + ": " + around);
        }
        if (size > MOST) {
            Span at = places.ofRepair(mended, MOST);
            diagnostics.say(
                    DiagnosticCode.MOJIBAKE_MENDED,
                    at,
                    (size - MOST) + " more repairs from here on are not named one by one");
        }
    }

    private static String said(Repair repair) {
        return repair.rule().kind() == RepairRule.Kind.NONE
                ? repair.before() + " may be damage and was left"
                : repair.before() + " became " + repair.after();
    }

    private static String around(String text, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        return "…" + text.substring(start, end).replace('\n', ' ').strip() + "…";
    }
}
