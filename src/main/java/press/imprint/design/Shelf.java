package press.imprint.design;

import java.nio.file.Path;
import java.util.List;
import press.imprint.diagnostic.DesignException;

/** STUB, replaced by the design room: finds themes, layouts, templates and fonts, the user's folders first, then the jar. */
public final class Shelf {

    /** Our own shelf only. */
    public static Shelf builtIn() {
        throw new UnsupportedOperationException();
    }

    /** The user's folders (each may have themes/, layouts/, text/, epub/, fonts/), asked in order before ours. */
    public static Shelf of(List<Path> folders) {
        throw new UnsupportedOperationException();
    }

    /** Theme by name or file ("./my.properties"), layout by name. */
    public Design design(String theme, String layout) throws DesignException {
        throw new UnsupportedOperationException();
    }
}
