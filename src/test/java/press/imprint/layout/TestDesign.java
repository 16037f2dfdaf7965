package press.imprint.layout;

import press.imprint.design.Design;
import press.imprint.design.Layout;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.DesignException;

/** Designs for tests: the classic theme on our own shelf. */
public final class TestDesign {

    private static final Design CLASSIC = classic();

    private TestDesign() {}

    private static Design classic() {
        try {
            return Shelf.builtIn().design("classic", "article");
        } catch (DesignException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One column on A4. */
    public static Design article() {
        return CLASSIC;
    }

    /** A page of this size with margins of 36 points. */
    public static Design page(double width, double height) {
        Layout layout = new Layout("test", width, height, 36, 36, 36, 36, 1, 0, 1, 0, false);
        return new Design(CLASSIC.theme(), layout, CLASSIC.fonts(), CLASSIC.templates());
    }
}
