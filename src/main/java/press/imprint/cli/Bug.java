package press.imprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import press.imprint.Version;
import press.imprint.diagnostic.Visible;

/** What is said when Imprint itself is wrong: no stack trace on the screen, all of it in a file. */
final class Bug {

    private Bug() {}

    static int report(Exception failure, Surroundings surroundings) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String words = Visible.excerpt(String.valueOf(failure.getMessage()), 300);
        String where;
        try {
            Path file = Files.createTempFile("imprint-bug-", ".txt");
            Files.writeString(
                    file, Version.GENERATOR + " on Java " + Runtime.version() + "\n\n" + trace, StandardCharsets.UTF_8);
            where = "please report it with the file " + file;
        } catch (IOException e) {
            where = "please report it";
        }
        surroundings.err().print("error: bug: Imprint made a mistake " + words + "; " + where + "\n");
        surroundings.err().flush();
        return ExitCode.BUG.number();
    }
}
