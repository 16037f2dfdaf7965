package press.imprint.design;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/** The font folders of all places. Families are listed when first asked for, faces read when first needed. */
final class FontShelf implements Fonts {

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final int LAST = 1000;

    private record Shelved(FontFamily family, Place place, String use) {}

    private final List<Place> places;
    private final Map<String, SoftReference<FontFile>> files = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, Shelved> families;

    FontShelf(List<Place> places) {
        this.places = places;
    }

    @Override
    public Optional<FontFamily> family(String id) {
        return Optional.ofNullable(shelved().get(id)).map(Shelved::family);
    }

    @Override
    public List<FontFamily> fallbacks() {
        return shelved().values().stream()
                .map(Shelved::family)
                .filter(FontFamily::fallback)
                .sorted(Comparator.comparingInt(FontFamily::order).thenComparing(FontFamily::id))
                .toList();
    }

    @Override
    public FontFile file(FontFamily family, String style) throws DesignException {
        String name = family.id() + "/" + style;
        SoftReference<FontFile> kept = files.get(name);
        FontFile file = kept == null ? null : kept.get();
        if (file == null) {
            file = read(family, style, name);
            files.put(name, new SoftReference<>(file));
        }
        return file;
    }

    private FontFile read(FontFamily family, String style, String name) throws DesignException {
        Shelved shelved = shelved().get(family.id());
        String path = "fonts/" + name + ".ttf";
        Optional<byte[]> bytes = shelved == null || !STYLES.contains(style)
                ? Optional.empty()
                : shelved.place().read(path, Place.LARGEST_FONT);
        return new FontFile(
                name,
                bytes.orElseThrow(() -> new DesignException(
                        DiagnosticCode.FONT_MISSING, path, Span.NONE, "the font file is not there")));
    }

    /** The ids of all families. */
    Set<String> ids() {
        return shelved().keySet();
    }

    /** All families, for lists. */
    List<ShelfItem> items() {
        List<ShelfItem> items = new ArrayList<>();
        for (Shelved shelved : shelved().values()) {
            FontFamily family = shelved.family();
            items.add(new ShelfItem(
                    family.id(),
                    family.name() + ", " + shelved.use() + ": " + String.join(" ", family.scripts()) + " ("
                            + String.join(", ", family.styles()) + ")",
                    shelved.place().where()));
        }
        return List.copyOf(items);
    }

    private Map<String, Shelved> shelved() {
        Map<String, Shelved> known = families;
        if (known == null) {
            known = list();
            families = known;
        }
        return known;
    }

    /** A folder that cannot be read or described is passed over here; asking for it by name says that it is missing. */
    private Map<String, Shelved> list() {
        Map<String, Shelved> all = new TreeMap<>();
        for (Place place : places) {
            Map<String, List<String>> styles = new TreeMap<>();
            for (String path : paths(place)) {
                String[] parts = path.split("/", -1);
                if (parts.length == 3 && Shelf.isName(parts[1]) && parts[2].endsWith(".ttf")) {
                    String style = parts[2].substring(0, parts[2].length() - 4);
                    if (STYLES.contains(style)) {
                        styles.computeIfAbsent(parts[1], id -> new ArrayList<>())
                                .add(style);
                    }
                }
            }
            styles.forEach((id, faces) -> {
                faces.sort(Comparator.comparingInt(STYLES::indexOf));
                if (faces.contains("Regular")) {
                    all.computeIfAbsent(id, name -> described(place, name, faces));
                }
            });
        }
        return all;
    }

    private static List<String> paths(Place place) {
        try {
            return place.list("fonts");
        } catch (DesignException e) {
            return List.of();
        }
    }

    private static Shelved described(Place place, String id, List<String> faces) {
        String path = "fonts/" + id + "/family.properties";
        KeyedFile file;
        try {
            file = KeyedFile.parse(
                    place.shown(path), place.read(path, Place.LARGEST_TEXT).orElse(new byte[0]));
        } catch (DesignException e) {
            file = new KeyedFile(path, Map.of());
        }
        String use = value(file, "use", "text");
        FontFamily family = new FontFamily(
                id,
                value(file, "name", id),
                use.equals("fallback"),
                order(value(file, "order", "")),
                List.of(value(file, "scripts", "").split(" +", -1)),
                faces);
        return new Shelved(family, place, use);
    }

    private static int order(String text) {
        boolean number = !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : LAST;
    }

    private static String value(KeyedFile file, String key, String otherwise) {
        return file.entry(key).map(KeyedFile.Entry::value).orElse(otherwise);
    }
}
