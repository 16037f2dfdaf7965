package press.imprint.diagnostic;

import java.util.ArrayList;
import java.util.List;
import press.imprint.article.Span;

/**
 * What has been said about one story so far, in order. One story, one thread, one of these.
 *
 * <p>Handed down the flow; whoever changes, guesses or drops something says so here.
 */
public final class Diagnostics {

    private final String file;
    private final List<Diagnostic> all;

    /**
     * An empty list for one input.
     *
     * @param file the input as the user named it, or the empty string
     */
    public Diagnostics(String file) {
        this(file, new ArrayList<>());
    }

    private Diagnostics(String file, List<Diagnostic> all) {
        this.file = file;
        this.all = all;
    }

    /** The same list, seen from another file: what is said through it names that file. */
    public Diagnostics about(String otherFile) {
        return new Diagnostics(otherFile, all);
    }

    /** Says something about a place. */
    public void say(DiagnosticCode code, Span at, String detail) {
        all.add(new Diagnostic(code, file, at, detail));
    }

    /** Says something that has no place. */
    public void say(DiagnosticCode code, String detail) {
        say(code, Span.NONE, detail);
    }

    /** Says what was said elsewhere. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** All so far. */
    public List<Diagnostic> list() {
        return List.copyOf(all);
    }

    /** Whether anything was said. */
    public boolean hasAny() {
        return !all.isEmpty();
    }

    /** All so far, taken off: what is said next is about the next story. */
    public List<Diagnostic> drain() {
        List<Diagnostic> said = List.copyOf(all);
        all.clear();
        return said;
    }

    /** The input as the user named it. */
    public String file() {
        return file;
    }
}
