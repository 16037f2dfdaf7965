package press.imprint.read.epub;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import press.imprint.zip.BoundedZip;

/**
 * A book's package: what is in it and in which order to read.
 *
 * @param metadata the element of that name
 * @param items resources by their id
 * @param spine the pages in reading order
 */
record PackageReading(Element metadata, Map<String, Item> items, List<Item> spine) {

    /**
     * A resource.
     *
     * @param member its name in the archive
     */
    record Item(String member, String mediaType, String properties) {

        boolean isPage() {
            return mediaType.equals("application/xhtml+xml") || mediaType.equals("text/html");
        }

        boolean isPicture() {
            return mediaType.startsWith("image/");
        }

        boolean isNavigation() {
            return (" " + properties + " ").contains(" nav ");
        }
    }

    /** Finds and reads the package document; nothing where there is none. */
    static Optional<PackageReading> of(BoundedZip zip) throws IOException, XMLStreamException {
        Optional<String> name = rootFile(zip)
                .or(() -> zip.names().stream()
                        .filter(each -> each.endsWith(".opf"))
                        .findFirst());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = zip.read(name.get());
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(name.get(), Element.parse(bytes.get())));
    }

    private static Optional<String> rootFile(BoundedZip zip) throws IOException, XMLStreamException {
        Optional<byte[]> container = zip.read("META-INF/container.xml");
        if (container.isEmpty()) {
            return Optional.empty();
        }
        return Element.parse(container.get())
                .within()
                .filter(element -> element.name().equals("rootfile"))
                .flatMap(element -> resolve("", element.attribute("full-path")).stream())
                .findFirst();
    }

    private static PackageReading read(String name, Element root) {
        Map<String, Item> items = new LinkedHashMap<>();
        root.first("manifest").stream()
                .flatMap(manifest -> manifest.all("item").stream())
                .forEach(item -> resolve(name, item.attribute("href"))
                        .ifPresent(member -> items.putIfAbsent(
                                item.attribute("id"),
                                new Item(member, item.attribute("media-type"), item.attribute("properties")))));
        List<Item> spine = new ArrayList<>();
        root.first("spine").stream()
                .flatMap(order -> order.all("itemref").stream())
                .forEach(reference -> {
                    Item item = items.get(reference.attribute("idref"));
                    if (item != null) {
                        spine.add(item);
                    }
                });
        Element none = root;
        return new PackageReading(root.first("metadata").orElse(none), items, spine);
    }

    /**
     * The member that a reference from another leads to, its fragment taken off; nothing where it leads out of the book.
     */
    static Optional<String> resolve(String from, String href) {
        String path = href.replaceFirst("[#?].*$", "");
        if (path.isEmpty() || path.startsWith("/") || path.indexOf(':') >= 0 || path.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String part : (folder + decoded(path)).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
