package press.imprint.normalize;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Article;
import press.imprint.article.Inline;
import press.imprint.article.Rewrite;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;
import press.imprint.language.Language;
import press.imprint.mend.Mended;
import press.imprint.mend.Mender;
import press.imprint.mend.Repair;

/**
 * Damaged text to the text as meant, in whatever format it came. The story is mended as one, since what a mark was is
 * often told by other places; code is left alone.
 */
final class MendText implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        Leaves leaves = new Leaves();
        leaves.article(article);
        String text = leaves.text.toString();
        Mended mended = Mender.mend(text, language(article));
        if (mended.repairs().isEmpty()) {
            return article;
        }
        List<String> replaced = leaves.replaced(mended.repairs());
        say(text, mended.repairs(), diagnostics);
        Iterator<String> next = replaced.iterator();
        return new Rewrite() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline instanceof Inline.Text ? Inline.of(next.next()) : List.of(inline);
            }
        }.article(article);
    }

    private static @Nullable Language language(Article article) {
        return article.language().map(Language::of).orElse(null);
    }

    private static void say(String text, List<Repair> repairs, Diagnostics diagnostics) {
        List<DiagnosticCode> before =
                diagnostics.list().stream().map(Diagnostic::code).toList();
        for (Repair repair : repairs) {
            DiagnosticCode code = repair.code();
            // A reader that mends before it looks for structure has said this already.
            boolean saidByReader = code == DiagnosticCode.MARK_UNRESTORED && before.contains(code);
            if (!saidByReader) {
                diagnostics.say(code, code.sentence() + " In: " + surroundings(text, repair));
            }
        }
    }

    private static String surroundings(String text, Repair repair) {
        int from = Math.max(0, repair.offset() - 20);
        int to = Math.min(text.length(), repair.end() + 20);
        return "\""
                + Visible.of(text.substring(from, repair.offset()) + repair.after() + text.substring(repair.end(), to))
                + "\"";
    }

    /** The texts of an article, joined, with the place of each. */
    private static final class Leaves extends Rewrite {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        @Override
        protected List<Inline> inline(Inline inline) {
            if (inline instanceof Inline.Text leaf) {
                starts.add(text.length());
                text.append(leaf.text());
                ends.add(text.length());
            } else if (inline instanceof Inline.Code || inline instanceof Inline.InlinePicture) {
                text.append('\uFFFC');
            } else if (inline instanceof Inline.LineBreak) {
                text.append('\n');
            }
            return List.of(inline);
        }

        @Override
        protected List<Inline> line(List<Inline> content) {
            text.append('\n');
            return content;
        }

        /** The leaves with the repairs that lie within one; the bytes of a character are never divided by markup. */
        List<String> replaced(List<Repair> repairs) {
            List<String> leaves = new ArrayList<>();
            int next = 0;
            for (int i = 0; i < starts.size(); i++) {
                StringBuilder leaf = new StringBuilder();
                int at = starts.get(i);
                while (next < repairs.size() && repairs.get(next).offset() < ends.get(i)) {
                    Repair repair = repairs.get(next++);
                    if (repair.offset() >= at && repair.end() <= ends.get(i)) {
                        leaf.append(text, at, repair.offset()).append(repair.after());
                        at = repair.end();
                    }
                }
                leaves.add(leaf.append(text, at, ends.get(i)).toString());
            }
            return leaves;
        }
    }
}
