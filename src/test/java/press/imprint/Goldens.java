package press.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files of the tests. {@code mvn verify -Dgoldens=accept} rewrites them; the difference is the review. */
public final class Goldens {

    private static final boolean ACCEPT = "accept".equals(System.getProperty("goldens"));

    private Goldens() {}

    /** Compares a text with what the file holds, or writes it there when goldens are accepted. */
    public static void check(Path expected, String actual) throws IOException {
        if (ACCEPT) {
            Files.writeString(expected, actual);
            return;
        }
        assertThat(expected)
                .withFailMessage("%s is missing; -Dgoldens=accept writes it, then read it", expected)
                .exists();
        assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
    }
}
