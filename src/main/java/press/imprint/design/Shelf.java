package press.imprint.design;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Visible;

/**
 * Finds themes, layouts, templates and fonts by name: the user's folders first, in the order given, then what came with
 * the program.
 *
 * <pre>
 * themes/NAME.properties   layouts/NAME.properties   text/NAME.txt.ftl   epub/NAME.xhtml.ftlx
 * fonts/ID/                Regular.ttf Bold.ttf Italic.ttf BoldItalic.ttf family.properties
 * </pre>
 *
 * <p>Names are letters, digits, hyphens, underscores and dots within; nothing that could climb out of a folder is a name.
 * Safe for use by several threads.
 */
public final class Shelf {

    private static final String ENDING = ".properties";
    private static final String NONE = "none";

    /** Endings of templates by the folder they stand in. */
    static final Map<String, String> TEMPLATE_ENDINGS = Map.of("text", ".txt.ftl", "epub", ".xhtml.ftlx");

    private static final Shelf BUILT_IN = new Shelf(List.of(new Place.BuiltIn()));

    private final List<Place> places;
    private final FontShelf fonts;
    private final TemplateEngine templates;

    private Shelf(List<Place> places) {
        this.places = places;
        this.fonts = new FontShelf(places);
        this.templates = new TemplateEngine(this);
    }

    /** Our own shelf only. One for all: what it has read stays read. */
    public static Shelf builtIn() {
        return BUILT_IN;
    }

    /** The user's folders (each may have themes/, layouts/, text/, epub/, fonts/), asked in order before ours. */
    public static Shelf of(List<Path> folders) {
        if (folders.isEmpty()) {
            return BUILT_IN;
        }
        List<Place> places = new ArrayList<>();
        for (Path folder : folders) {
            places.add(new Place.Folder(folder));
        }
        places.addAll(BUILT_IN.places);
        return new Shelf(List.copyOf(places));
    }

    /**
     * Theme and layout, each by name or by a file of the user's, such as {@code ./my.properties}.
     *
     * @throws DesignException when one is not there (the nearest name is offered) or has a mistake (with its line), or
     *     when the theme names a font family that is not there
     */
    public Design design(String theme, String layout) throws DesignException {
        checkFolders();
        Theme looks = theme(theme);
        for (String family : List.of(looks.textFamily(), looks.sansFamily(), looks.monoFamily())) {
            if (fonts.family(family).isEmpty()) {
                throw new DesignException(
                        DiagnosticCode.FONT_MISSING,
                        "",
                        Span.NONE,
                        "the theme " + looks.name() + " names the font family \"" + family + "\", which is not there"
                                + Nearest.hint(family, fonts.ids()) + " (imprint fonts lists them)");
            }
        }
        return new Design(looks, layout(layout), fonts, templates);
    }

    /** A theme by name or by a file of the user's. */
    public Theme theme(String name) throws DesignException {
        return ThemeReader.read(label(name), chain("themes", name, "classic"));
    }

    /** A layout by name or by a file of the user's. */
    public Layout layout(String name) throws DesignException {
        return LayoutReader.read(label(name), chain("layouts", name, "article"));
    }

    /** The fonts of this shelf. */
    public Fonts fonts() {
        return fonts;
    }

    /** The templates of this shelf. */
    public Templates templates() {
        return templates;
    }

    /**
     * Reads a template and does not run it, so that a misspelt name or a slip of syntax is said before any work.
     *
     * @param kind {@code text} or {@code epub}
     * @param name a name or a file of the user's
     */
    public void checkTemplate(String kind, String name) throws DesignException {
        checkFolders();
        templates.check(kind, name);
    }

    /** The themes, in order of name. */
    public List<ShelfItem> themes() throws DesignException {
        return described("themes");
    }

    /** The layouts, in order of name. */
    public List<ShelfItem> layouts() throws DesignException {
        return described("layouts");
    }

    /** The text templates, in order of name; the description is the template's first comment. */
    public List<ShelfItem> textTemplates() throws DesignException {
        List<ShelfItem> items = new ArrayList<>();
        for (Map.Entry<String, Found> found : files("text", ending("text")).entrySet()) {
            String text = new String(found.getValue().bytes(), StandardCharsets.UTF_8);
            items.add(new ShelfItem(
                    found.getKey(), firstComment(text), found.getValue().place().where()));
        }
        return List.copyOf(items);
    }

    /** The font families, in order of id. */
    public List<ShelfItem> fontFamilies() throws DesignException {
        checkFolders();
        return fonts.items();
    }

    private List<ShelfItem> described(String folder) throws DesignException {
        List<ShelfItem> items = new ArrayList<>();
        for (Map.Entry<String, Found> found : files(folder, ENDING).entrySet()) {
            Found file = found.getValue();
            String description = KeyedFile.parse(file.shown(), file.bytes())
                    .entry("description")
                    .map(KeyedFile.Entry::value)
                    .orElse("");
            items.add(new ShelfItem(
                    found.getKey(), Visible.of(description), file.place().where()));
        }
        return List.copyOf(items);
    }

    private static String firstComment(String template) {
        int start = template.indexOf("<#--");
        int end = template.indexOf("-->");
        if (start < 0 || end < start) {
            return "";
        }
        return Visible.of(template.substring(start + 4, end)
                .strip()
                .lines()
                .findFirst()
                .orElse("")
                .strip());
    }

    /** A file and where it was found. */
    static final class Found {
        private final Place place;
        private final String path;
        private final byte[] bytes;

        Found(Place place, String path, byte[] bytes) {
            this.place = place;
            this.path = path;
            this.bytes = bytes;
        }

        Place place() {
            return place;
        }

        String path() {
            return path;
        }

        byte[] bytes() {
            return bytes;
        }

        String shown() {
            return place.shown(path);
        }
    }

    /** The file and those it extends, the most basic first. */
    private List<KeyedFile> chain(String folder, String name, String root) throws DesignException {
        List<KeyedFile> chain = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Found found = isFile(name) ? userFile(name) : named(folder, name);
        String current = isFile(name) ? found.shown() : name;
        while (true) {
            KeyedFile file = KeyedFile.parse(found.shown(), found.bytes());
            chain.addFirst(file);
            seen.add(current);
            Optional<KeyedFile.Entry> extended = file.entry("extends");
            if (extended.isEmpty() && current.equals(root)) {
                return chain;
            }
            String parent = extended.map(KeyedFile.Entry::value).orElse(root);
            if (parent.equals(NONE)) {
                return chain;
            }
            if (seen.contains(parent)) {
                throw extended.map(entry -> entry.wrong(
                                "goes in a circle: " + String.join(" extends ", seen) + " extends " + parent))
                        .orElseThrow();
            }
            found = parent(folder, parent, extended);
            current = parent;
        }
    }

    private Found parent(String folder, String name, Optional<KeyedFile.Entry> said) throws DesignException {
        Optional<Found> found =
                isName(name) ? find(folder + "/" + name + ENDING, Place.LARGEST_TEXT) : Optional.empty();
        if (found.isEmpty() && said.isPresent()) {
            Set<String> names = files(folder, ENDING).keySet();
            throw said.get().wrong("there is none of this name" + Nearest.hint(name, names));
        }
        return found.orElseThrow();
    }

    private Found named(String folder, String name) throws DesignException {
        return found(folder, name, ENDING);
    }

    /**
     * The file of a name, in the first place that has it.
     *
     * @throws DesignException with the nearest name and the list
     */
    Found found(String folder, String name, String ending) throws DesignException {
        Optional<Found> found =
                isName(name) ? find(folder + "/" + name + ending, Place.LARGEST_TEXT) : Optional.empty();
        if (found.isPresent()) {
            return found.get();
        }
        Set<String> names = files(folder, ending).keySet();
        String what = switch (folder) {
            case "themes" -> "theme";
            case "layouts" -> "layout";
            default -> folder + " template";
        };
        throw new DesignException(
                what.endsWith("template") ? DiagnosticCode.TEMPLATE_INVALID : DiagnosticCode.THEME_INVALID,
                "",
                Span.NONE,
                "there is no " + what + " \"" + Visible.excerpt(name, 60) + "\"" + Nearest.hint(name, names) + " ("
                        + what + "s: " + String.join(", ", names) + ")");
    }

    Optional<Found> find(String path, int most) throws DesignException {
        for (Place place : places) {
            Optional<byte[]> bytes = place.read(path, most);
            if (bytes.isPresent()) {
                return Optional.of(new Found(place, path, bytes.get()));
            }
        }
        return Optional.empty();
    }

    /** A file that the user named with its path. */
    static Found userFile(String name) throws DesignException {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new DesignException(DiagnosticCode.FILE_MISSING, name, Span.NONE, "not a file's name here", e);
        }
        if (!Files.exists(file)) {
            throw new DesignException(DiagnosticCode.FILE_MISSING, name, Span.NONE, "there is no such file");
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        byte[] bytes = Place.bytes(file, name, Place.LARGEST_TEXT);
        return new Found(
                new Place.Folder(folder),
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(name),
                bytes);
    }

    /** The files of a folder by name, the first place that has a name winning. */
    private Map<String, Found> files(String folder, String ending) throws DesignException {
        checkFolders();
        Map<String, Found> files = new TreeMap<>();
        for (Place place : places) {
            for (String path : place.list(folder)) {
                String name = path.substring(folder.length() + 1);
                if (name.endsWith(ending) && isName(name)) {
                    String shortened = name.substring(0, name.length() - ending.length());
                    Optional<byte[]> bytes =
                            files.containsKey(shortened) ? Optional.empty() : place.read(path, Place.LARGEST_TEXT);
                    bytes.ifPresent(content -> files.put(shortened, new Found(place, path, content)));
                }
            }
        }
        return files;
    }

    private void checkFolders() throws DesignException {
        for (Place place : places) {
            if (place instanceof Place.Folder folder && !Files.isDirectory(folder.folder())) {
                throw new DesignException(
                        DiagnosticCode.FILE_MISSING, place.where(), Span.NONE, "there is no such folder");
            }
        }
    }

    static String ending(String kind) {
        String ending = TEMPLATE_ENDINGS.get(kind);
        if (ending == null) {
            throw new IllegalArgumentException("no kind of template: " + kind);
        }
        return ending;
    }

    /** Whether this names a file of the user's and not something on the shelf. */
    static boolean isFile(String name) {
        return name.indexOf('\0') < 0
                && (name.indexOf('/') >= 0
                        || name.indexOf('\\') >= 0
                        || name.endsWith(ENDING)
                        || name.endsWith(".ftl"));
    }

    /** Whether this can be the name of something on the shelf. */
    static boolean isName(String name) {
        if (name.isEmpty() || name.length() > 100 || name.startsWith(".") || name.contains("..")) {
            return false;
        }
        return name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    private static String label(String name) {
        if (!isFile(name)) {
            return name;
        }
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }
}
