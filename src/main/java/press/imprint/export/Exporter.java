package press.imprint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import press.imprint.bundle.Bundle;
import press.imprint.diagnostic.ExportException;

/**
 * Writes one output format. Found by {@link java.util.ServiceLoader}; stateless and safe for use by several threads.
 *
 * <p>Stories and looks in, bytes out: no files, no clock, no chance, no log. What it needs is in the context. It repairs
 * nothing and guesses nothing; what its format cannot hold it says in the context's diagnostics.
 */
public interface Exporter {

    /** Name, ending, media type, description. */
    OutputFormat format();

    /** What {@code --set} may say to it. */
    List<Option<?>> options();

    /**
     * Writes the stories of a bundle, one or many, and leaves the stream open.
     *
     * @throws IOException when the stream fails
     * @throws ExportException when this output cannot be made
     */
    void export(Bundle bundle, ExportContext context, OutputStream out) throws IOException, ExportException;
}
