package press.imprint.design;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.design.ViewWrapper.ViewException;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * One run of a template, on a thread of its own, so that a template that never ends can be left behind.
 *
 * <p>Time and length are counted from one story to the next: a bundle may be long, a page may not.
 */
final class Arrangement {

    /** Characters that a template may write for one story, besides the story itself, four times over. */
    static final int MOST_WRITTEN = 16 << 20;

    /** How long it may take over one story. */
    static final long MOST_MILLIS = 30_000;

    private static final long GRACE_MILLIS = 1_000;
    private static final long STACK = 16L << 20;

    private final Template template;
    private final Record view;
    private final Guard guard;
    private final UnaryOperator<String> shown;
    private final long patience;
    private volatile @Nullable Throwable failure;
    private volatile boolean done;

    Arrangement(Template template, Record view, Writer to, UnaryOperator<String> shown) {
        this(template, view, to, shown, MOST_MILLIS);
    }

    Arrangement(Template template, Record view, Writer to, UnaryOperator<String> shown, long patience) {
        this.template = template;
        this.view = view;
        this.guard = new Guard(to);
        this.shown = shown;
        this.patience = patience;
    }

    void run() throws IOException, DesignException {
        Thread worker = Thread.ofPlatform()
                .name("template " + template.getSourceName())
                .daemon()
                .stackSize(STACK)
                .unstarted(this::process);
        worker.start();
        try {
            await(worker);
        } catch (InterruptedException e) {
            guard.stop();
            worker.interrupt();
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted in a template");
            interrupted.initCause(e);
            throw interrupted;
        }
        report();
    }

    /** The thread ends at its own pace as long as it gets on from story to story. */
    private void await(Thread worker) throws InterruptedException, DesignException {
        long steps;
        do {
            steps = guard.steps();
            worker.join(patience);
        } while (!done && worker.isAlive() && guard.steps() != steps);
        if (worker.isAlive()) {
            guard.stop();
            worker.interrupt();
            worker.join(GRACE_MILLIS);
            throw mistake("the template does not come to an end; see its loops");
        }
    }

    private void process() {
        try {
            guard.step(ViewWrapper.weight(view));
            template.process(view, guard, new ViewWrapper(guard::step));
            guard.flush();
        } catch (TemplateException | IOException | RuntimeException | Error e) {
            failure = e;
        } finally {
            done = true;
        }
    }

    private void report() throws IOException, DesignException {
        Throwable e = failure;
        switch (e) {
            case null -> {}
            case Guard.OverflowException overflow ->
                throw mistake("the template writes far more than the story holds; see its loops");
            case ParseException parse -> throw Mistakes.of(parse, shown);
            case TemplateException mistake -> throw Mistakes.of(mistake, shown);
            case IOException io -> throw io;
            case ViewException broken -> throw rethrown(broken.getCause());
            case StackOverflowError deep -> throw mistake("the template calls itself without end; see its macros");
            case Error error -> throw error;
            default -> throw mistake("the template failed: " + e);
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    private DesignException mistake(String why) {
        return new DesignException(
                DiagnosticCode.TEMPLATE_INVALID, shown.apply(template.getSourceName()), Span.NONE, why);
    }
}
