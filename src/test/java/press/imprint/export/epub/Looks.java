package press.imprint.export.epub;

import press.imprint.design.Design;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.DesignException;

/** The looks that the tests use: those we ship. */
public final class Looks {

    private static final Design CLASSIC = of("classic");

    private Looks() {}

    /** The usual one. */
    public static Design classic() {
        return CLASSIC;
    }

    /** A theme of ours. */
    public static Design of(String theme) {
        try {
            return Shelf.builtIn().design(theme, "article");
        } catch (DesignException e) {
            throw new AssertionError(e);
        }
    }
}
