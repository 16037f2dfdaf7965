package press.imprint.read.epub;

import java.util.Optional;

/**
 * A page of a story as Imprint lays it out: the story's section with a head and an end.
 *
 * @param rest what stands between
 */
record Frame(Optional<Element> header, Element rest, Optional<Element> footer) {

    static Frame of(Element body) {
        Optional<Element> section = body.first("section");
        if (section.isEmpty()) {
            return none(body);
        }
        Optional<Element> header = section.get().first("header");
        Optional<Element> footer = section.get().first("footer");
        Element inner = section.get()
                .without(child -> header.filter(child::equals).isPresent()
                        || footer.filter(child::equals).isPresent()
                        || (child instanceof Element element && element.isA("notice")));
        // What somebody put beside the section stays.
        Element rest = body.with(section.get(), inner);
        return new Frame(header, rest, footer);
    }

    /** A page of no known layout. */
    static Frame none(Element body) {
        return new Frame(Optional.empty(), body, Optional.empty());
    }
}
