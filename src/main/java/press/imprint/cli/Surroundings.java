package press.imprint.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * What surrounds the process; tests put their own in its place.
 *
 * @param in standard input
 * @param bytes standard output, for bytes
 * @param out standard output, for words
 * @param err standard error
 * @param environment the environment's variables
 * @param terminal whether a person looks at standard error; the launcher tells (property imprint.terminal)
 */
record Surroundings(
        InputStream in,
        OutputStream bytes,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean terminal) {

    /** Whether a moving line may be shown. */
    boolean showsProgress() {
        return terminal && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }
}
