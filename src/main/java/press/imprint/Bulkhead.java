package press.imprint;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wall around the work for one story: whatever it does to stack, memory or time, other stories do not feel it.
 *
 * <p>Each piece of work has its own thread with a deep stack. One that does not end in time is told to; one that does not
 * listen is left behind, as a thread that cannot hold the process open.
 */
final class Bulkhead {

    /** Room for the recursions that the nesting limit allows, many times over. */
    private static final long STACK_BYTES = 16L << 20;

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Duration limit;
    private final AtomicInteger abandoned = new AtomicInteger();

    Bulkhead(Duration limit) {
        this.limit = limit;
    }

    /** What was used up. */
    enum Breach {
        TOO_DEEP("it is nested too deep to be handled"),
        TOO_LARGE("it needs more memory than there is; give Java more, or split the story"),
        TOO_SLOW("it took longer than the limit; --limit story-seconds=N allows more");

        private final String words;

        Breach(String words) {
            this.words = words;
        }

        /** What to tell the user. */
        String words() {
            return words;
        }
    }

    /** Says that work was stopped at the wall. */
    static final class BreachException extends Exception {
        private static final long serialVersionUID = 1L;
        private final Breach breach;

        BreachException(Breach breach) {
            super(breach.name());
            this.breach = breach;
        }

        Breach breach() {
            return breach;
        }
    }

    /**
     * The result of the work.
     *
     * @throws BreachException when it used up stack, memory or time
     * @throws ExecutionException when it threw anything else; that is the cause
     */
    <T> T run(String name, Callable<T> work) throws BreachException, ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            if (!thread.join(GRACE)) {
                abandoned.incrementAndGet();
            }
            throw new BreachException(Breach.TOO_SLOW);
        } catch (InterruptedException e) {
            thread.interrupt();
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new BreachException(Breach.TOO_DEEP);
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new BreachException(Breach.TOO_LARGE);
            }
            throw e;
        }
    }

    /** How many pieces of work were left behind running. */
    int abandoned() {
        return abandoned.get();
    }
}
