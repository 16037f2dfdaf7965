package press.imprint.export.epub;

import press.imprint.design.Role;
import press.imprint.export.xhtml.Markup;

/** The words that every page must show, where there are such. */
final class Banner {

    private Banner() {}

    static void write(Markup out, String words) {
        out.begin("p")
                .attribute("class", Role.NOTICE.label())
                .attribute("role", "note")
                .end()
                .text(words)
                .close("p")
                .line();
    }
}
