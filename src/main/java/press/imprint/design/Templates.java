package press.imprint.design;

import java.io.IOException;
import java.io.Writer;
import press.imprint.diagnostic.DesignException;

/** The templates within reach, run by one engine that can reach nothing but what it is given. */
public interface Templates {

    /**
     * Arranges a view by a template.
     *
     * @param kind the folder of the shelf: {@code text} or {@code epub}
     * @param name the template's name without ending, or a file named by the user
     * @param view a record of strings, numbers, booleans, lists and further such records
     * @throws DesignException when there is no such template or it has a mistake; with file, line and column
     */
    void arrange(String kind, String name, Record view, Writer to) throws IOException, DesignException;
}
