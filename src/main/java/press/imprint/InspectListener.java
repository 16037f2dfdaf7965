package press.imprint;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;

/** Is told what was understood, story by story. */
@FunctionalInterface
public interface InspectListener {

    /**
     * A story, or what is left of an input that could not be read.
     *
     * @param shown the story in the format asked for; empty where nothing could be read
     * @param diagnostics what was said on the way
     */
    void understood(byte[] shown, List<Diagnostic> diagnostics);
}
