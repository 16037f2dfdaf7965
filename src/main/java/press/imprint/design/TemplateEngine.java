package press.imprint.design;

import java.io.IOException;
import java.io.Writer;
import press.imprint.diagnostic.DesignException;

final class TemplateEngine implements Templates {
    private final Shelf shelf;

    TemplateEngine(Shelf shelf) {
        this.shelf = shelf;
    }

    void check(String kind, String name) throws DesignException {
        shelf.found(kind, name, Shelf.ending(kind));
    }

    @Override
    public void arrange(String kind, String name, Record view, Writer to) throws IOException, DesignException {
        throw new UnsupportedOperationException();
    }
}
