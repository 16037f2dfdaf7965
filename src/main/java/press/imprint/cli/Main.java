package press.imprint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        silence();
        // Buffered and in UTF-8 whatever the locale; System.out is neither.
        OutputStream bytes = new FileOutputStream(FileDescriptor.out);
        PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(System.in, bytes, out, err, System.getenv(), Boolean.getBoolean("imprint.terminal"));
        int answer = ImprintCommand.run(surroundings, arguments);
        out.flush();
        err.flush();
        // Threads that were left behind must not keep the process.
        System.exit(answer);
    }

    /** POI logs through log4j-api, which complains on standard error when nobody listens. */
    private static void silence() {
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }
}
