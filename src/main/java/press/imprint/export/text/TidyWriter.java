package press.imprint.export.text;

import java.io.IOException;
import java.io.Writer;

/**
 * Keeps the promises of a text file, whatever a template writes: LF line ends, no space at the end of a line, no empty
 * line at the start or end of the file, one line end at the end, no control characters.
 */
final class TidyWriter extends Writer {

    private static final int ENOUGH = 8192;

    private final Writer to;
    private final StringBuilder ready = new StringBuilder();
    private final StringBuilder spaces = new StringBuilder();
    private int lineEnds;
    private boolean begun;

    TidyWriter(Writer to) {
        this.to = to;
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            put(buffer[i]);
        }
        if (ready.length() > ENOUGH) {
            pass();
        }
    }

    private void put(char c) {
        if (c == '\n') {
            spaces.setLength(0);
            lineEnds++;
        } else if (c == ' ' || c == '\t') {
            spaces.append(c);
        } else if (!Character.isISOControl(c)) {
            for (; lineEnds > 0 && begun; lineEnds--) {
                ready.append('\n');
            }
            lineEnds = 0;
            ready.append(spaces);
            spaces.setLength(0);
            ready.append(c);
            begun = true;
        }
    }

    private void pass() throws IOException {
        to.append(ready);
        ready.setLength(0);
    }

    /** Ends the last line. */
    void finish() throws IOException {
        ready.append('\n');
        pass();
        to.flush();
    }

    @Override
    public void flush() throws IOException {
        pass();
        to.flush();
    }

    @Override
    public void close() {}
}
