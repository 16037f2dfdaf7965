package press.imprint.design;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicLong;

/** The writer that a template sees: ends a template that writes without end, or that was left behind. */
final class Guard extends Writer {

    /** More was written than one story may hold. */
    static final class OverflowException extends IOException {
        private static final long serialVersionUID = 1L;

        OverflowException() {
            super("too much was written");
        }
    }

    private static final int MOST_TIMES = 4;

    private final Writer to;
    private long left = Arrangement.MOST_WRITTEN;
    private final AtomicLong steps = new AtomicLong();
    private volatile boolean stopped;

    Guard(Writer to) {
        this.to = to;
    }

    /**
     * The next story begins, with a fresh allowance. Called by the thread that writes.
     *
     * @param weight number of characters in it
     */
    void step(long weight) {
        left = Arrangement.MOST_WRITTEN + MOST_TIMES * weight;
        steps.incrementAndGet();
    }

    /** How many stories have begun. */
    long steps() {
        return steps.get();
    }

    /** Lets nothing more through, whatever a thread that was left behind still does. */
    void stop() {
        stopped = true;
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        left -= length;
        if (stopped || left < 0) {
            throw new OverflowException();
        }
        to.write(buffer, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        left -= length;
        if (stopped || left < 0) {
            throw new OverflowException();
        }
        to.write(text, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (!stopped) {
            to.flush();
        }
    }

    @Override
    public void close() {}
}
