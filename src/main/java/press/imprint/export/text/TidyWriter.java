package press.imprint.export.text;

import java.io.IOException;
import java.io.Writer;

/**
 * Keeps the promises of a text file, whatever a template writes: LF line ends, no space at the end of a line, no empty
 * line at the start or end of the file, one line end at the end, no control characters.
 */
final class TidyWriter extends Writer {

    private final Writer to;
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
    }

    private void put(char c) throws IOException {
        if (c == '\n') {
            spaces.setLength(0);
            lineEnds++;
        } else if (c == ' ' || c == '\t') {
            spaces.append(c);
        } else if (!Character.isISOControl(c)) {
            for (; lineEnds > 0 && begun; lineEnds--) {
                to.write('\n');
            }
            lineEnds = 0;
            to.append(spaces);
            spaces.setLength(0);
            to.write(c);
            begun = true;
        }
    }

    /** Ends the last line. */
    void finish() throws IOException {
        to.write('\n');
        to.flush();
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() {}
}
