package press.imprint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.imprint.ExportListener;
import press.imprint.ExportResult;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.Visible;

/**
 * Paths to standard output, diagnostics to standard error, and on a terminal one line that says how far things are.
 *
 * <p>The same kind of thing many times in one story is one line with a count, unless all are asked for.
 */
final class Console implements ExportListener {

    /** From how many milliseconds on a run is long enough to say how far it is. */
    private static final long PATIENCE = 1_000;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean verbose;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private int inputs;
    private int done;
    private boolean progressShown;
    private boolean closed;

    Console(PrintWriter out, PrintWriter err, boolean quiet, boolean verbose, boolean terminal) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
        this.verbose = verbose;
        this.terminal = terminal && !quiet;
    }

    /** Says that nobody reads what is printed. */
    static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void inputs(int number) {
        inputs = number;
    }

    @Override
    public void story(List<ExportResult.File> files, List<Diagnostic> diagnostics) {
        clearProgress();
        say(diagnostics);
        for (ExportResult.File file : files) {
            out.print(path(file.path()) + "\n");
        }
        out.flush();
        done++;
        if (out.checkError()) {
            closed = true;
            throw new ClosedException();
        }
        showProgress();
    }

    /** Whether standard output is closed. */
    boolean isClosed() {
        return closed;
    }

    /** Prints diagnostics, equal kinds in one line each. */
    void say(List<Diagnostic> diagnostics) {
        if (verbose) {
            diagnostics.forEach(this::line);
        } else {
            Map<Kind, Integer> counts = new LinkedHashMap<>();
            diagnostics.forEach(diagnostic -> counts.merge(Kind.of(diagnostic), 1, Integer::sum));
            for (Map.Entry<Kind, Integer> kind : counts.entrySet()) {
                diagnostics.stream()
                        .filter(diagnostic -> Kind.of(diagnostic).equals(kind.getKey()))
                        .findFirst()
                        .ifPresent(first -> line(counted(first, kind.getValue())));
            }
        }
        err.flush();
    }

    private record Kind(DiagnosticCode code, String file, String detail) {
        /** Errors are told one by one: each needs its own remedy. */
        static Kind of(Diagnostic diagnostic) {
            return new Kind(
                    diagnostic.code(),
                    diagnostic.file(),
                    diagnostic.severity() == Severity.ERROR ? diagnostic.detail() + diagnostic.at() : "");
        }
    }

    private static Diagnostic counted(Diagnostic first, int count) {
        return count == 1
                ? first
                : new Diagnostic(
                        first.code(),
                        first.file(),
                        first.at(),
                        first.detail() + " (and " + (count - 1) + " more like this)");
    }

    private void line(Diagnostic diagnostic) {
        if (!quiet || diagnostic.severity() == Severity.ERROR) {
            err.print(diagnostic + "\n");
        }
    }

    private void showProgress() {
        long elapsed = (System.nanoTime() - start) / 1_000_000;
        if (!terminal || elapsed < PATIENCE || done == 0) {
            return;
        }
        double rate = done * 1000.0 / elapsed;
        long left = Math.max(0, Math.round((inputs - done) / rate));
        err.print(String.format(
                Locale.ROOT,
                "\r%d of %d stories, %.0f a second, %d s left\u001b[K",
                done,
                Math.max(inputs, done),
                rate,
                left));
        err.flush();
        progressShown = true;
    }

    private void clearProgress() {
        if (progressShown) {
            err.print("\r\u001b[K");
            progressShown = false;
        }
    }

    /** Ends the line that says how far things are. */
    void finish() {
        clearProgress();
        err.flush();
        out.flush();
    }

    private static String path(Path path) {
        return Visible.of(path.toString());
    }
}
