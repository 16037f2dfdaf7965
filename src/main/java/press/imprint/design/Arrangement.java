package press.imprint.design;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.design.ViewWrapper.ViewException;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * One run of a template, watched: time and length are counted from one story to the next, for a bundle may be long, and a
 * page may not.
 *
 * <p>It runs on the caller's thread. Its loops and calls see an interrupt, its writing ends when the watch says so; what
 * does neither (a pattern that backtracks) is left to the limit on the story.
 */
final class Arrangement {

    /** Characters that a template may write for one story, besides the story itself, four times over. */
    static final int MOST_WRITTEN = 16 << 20;

    /** How long it may take over one story. */
    static final long MOST_MILLIS = 30_000;

    private final Template template;
    private final Record view;
    private final Guard guard;
    private final UnaryOperator<String> shown;
    private final Thread runner = Thread.currentThread();
    private boolean done;
    private boolean late;
    private long stepsBefore;

    /** To be run by the thread that makes it. */
    Arrangement(Template template, Record view, Writer to, UnaryOperator<String> shown) {
        this.template = template;
        this.view = view;
        this.guard = new Guard(to);
        this.shown = shown;
    }

    void run(ScheduledExecutorService watch, long patience) throws IOException, DesignException {
        ScheduledFuture<?> watching =
                watch.scheduleWithFixedDelay(this::look, patience, patience, TimeUnit.MILLISECONDS);
        try {
            guard.step(ViewWrapper.weight(view));
            template.process(view, guard, new ViewWrapper(guard::step));
            guard.flush();
        } catch (ParseException e) {
            throw Mistakes.of(e, shown);
        } catch (TemplateException e) {
            throw isLate() ? endless() : Mistakes.of(e, shown);
        } catch (Guard.OverflowException e) {
            throw isLate() ? endless() : mistake("the template writes far more than the story holds; see its loops");
        } catch (ViewException e) {
            throw unwrapped(e.getCause());
        } catch (StackOverflowError e) {
            throw mistake("the template calls itself without end; see its macros");
        } catch (RuntimeException e) {
            throw interrupted(e);
        } finally {
            watching.cancel(false);
            end();
        }
    }

    /** Ends what has not got from one story to the next since the last look. */
    private synchronized void look() {
        if (done) {
            return;
        }
        long steps = guard.steps();
        if (steps == stepsBefore) {
            late = true;
            guard.stop();
            runner.interrupt();
        }
        stepsBefore = steps;
    }

    private synchronized boolean isLate() {
        return late;
    }

    /** No interrupt of ours outlives the run; one from outside does. */
    private synchronized void end() {
        done = true;
        if (late) {
            Thread.interrupted();
        }
    }

    private DesignException interrupted(RuntimeException e) throws InterruptedIOException {
        if (isLate()) {
            return endless();
        }
        if (runner.isInterrupted()) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted in a template");
            interrupted.initCause(e);
            throw interrupted;
        }
        return mistake("the template failed: " + e);
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    private DesignException endless() {
        return mistake("the template does not come to an end; see its loops");
    }

    private DesignException mistake(String why) {
        return new DesignException(
                DiagnosticCode.TEMPLATE_INVALID, shown.apply(template.getSourceName()), Span.NONE, why);
    }
}
