package press.imprint.source;

import press.imprint.diagnostic.ReadException;

/** One item of the list of inputs: a name now, the bytes when they are asked for. */
public interface Input {

    /** As the user named it; for a file in a folder, the folder's name with the path in it. */
    String name();

    /**
     * Reads it.
     *
     * @throws ReadException where it cannot be read, with the reason; the other inputs are not touched by that
     */
    Source open() throws ReadException;
}
