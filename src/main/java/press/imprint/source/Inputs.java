package press.imprint.source;

import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/** STUB, replaced by the source room. */
public final class Inputs {

    private Inputs() {}

    /** One input, opened when asked. */
    public interface Input {
        String name();

        Source open() throws ReadException;
    }

    /** The inputs named, folders expanded; what cannot be is said. */
    public static List<Input> expand(
            List<String> named,
            Predicate<String> knowsEnding,
            InputStream standardInput,
            Limits limits,
            Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }
}
