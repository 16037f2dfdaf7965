package press.imprint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs a command line inside the test and keeps what it says. */
public final class CommandLine {

    private CommandLine() {}

    /**
     * What a run answered.
     *
     * @param exit the exit code
     * @param out standard output
     * @param err standard error
     */
    public record Answer(int exit, String out, String err) {

        /** The paths written, one a line. */
        public List<String> paths() {
            return out.lines().toList();
        }
    }

    /** Runs without standard input. */
    public static Answer run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /** Runs with these bytes on standard input. */
    public static Answer run(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, false, StandardCharsets.UTF_8);
        int exit = ImprintCommand.run(
                new Surroundings(new ByteArrayInputStream(input), out, outWriter, errWriter, Map.of(), false),
                arguments);
        outWriter.flush();
        errWriter.flush();
        Answer answer = new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        if (answer.err().contains("\tat ") || exit == 70) {
            throw new AssertionError("a bug: " + Arrays.toString(arguments) + "\n" + answer.err());
        }
        return answer;
    }
}
