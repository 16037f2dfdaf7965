package press.imprint.read.epub;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import press.imprint.xml.VisibleDigest;

/**
 * A page of the spine, parsed.
 *
 * @param member its name in the archive
 */
record StoryPage(String member, Element root) {

    static StoryPage parse(String member, byte[] bytes) throws XMLStreamException {
        return new StoryPage(member, Element.parse(bytes));
    }

    Element body() {
        return root.first("body").orElse(root);
    }

    /** What Imprint made the page for: story, more, frame, or the empty string for other pages. */
    String mark() {
        return root.first("head").stream()
                .flatMap(head -> head.all("meta").stream())
                .filter(meta -> meta.attribute("name").equals("imprint-page"))
                .map(meta -> meta.attribute("content"))
                .findFirst()
                .orElse("");
    }

    /** The data block with the story, or a slice of it. */
    Optional<Element> data() {
        return root.within()
                .filter(element -> element.name().equals("script") && element.isA("imprint-story"))
                .findFirst();
    }

    /** Whether a story begins here. */
    boolean begins() {
        return mark().equals("story")
                || data().filter(data -> data.has("data-digest")).isPresent();
    }

    /** Whether a story goes on here. */
    boolean continues() {
        return !begins() && (mark().equals("more") || data().isPresent());
    }

    /** The language of the page, as it says. */
    Optional<String> language() {
        return Optional.of(root.attribute("lang")).filter(tag -> !tag.isBlank());
    }

    void digest(VisibleDigest into) {
        digest(body(), into);
    }

    private static void digest(Element element, VisibleDigest into) {
        for (Node child : element.children()) {
            switch (child) {
                case Node.Characters characters -> into.text(characters.text());
                case Element inner -> {
                    String detail = switch (inner.name()) {
                        case "a" -> inner.attribute("href");
                        case "img" -> inner.attribute("alt");
                        default -> "";
                    };
                    into.start(inner.name(), detail);
                    digest(inner, into);
                    into.end(inner.name());
                }
            }
        }
    }
}
