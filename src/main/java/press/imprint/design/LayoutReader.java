package press.imprint.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.design.KeyedFile.Entry;
import press.imprint.diagnostic.DesignException;

/** Reads a layout from its lines. */
final class LayoutReader {

    /** All that a layout may say. */
    static final Set<String> KEYS = Set.of(
            "description",
            "extends",
            "page.size",
            "page.width",
            "page.height",
            "margin.top",
            "margin.bottom",
            "margin.left",
            "margin.right",
            "columns",
            "gutter",
            "scale",
            "spacing",
            "ragged");

    /** Width and height in points: ISO 216 in full millimetres, ANSI/ASME Y14.1 in inches. */
    private static final Map<String, double[]> SIZES = Map.of(
            "A3", new double[] {297 * 72 / 25.4, 420 * 72 / 25.4},
            "A4", new double[] {210 * 72 / 25.4, 297 * 72 / 25.4},
            "A5", new double[] {148 * 72 / 25.4, 210 * 72 / 25.4},
            "Letter", new double[] {612, 792},
            "Legal", new double[] {612, 1008},
            "Tabloid", new double[] {792, 1224});

    private static final double LARGEST_PAGE = 14_400;
    private static final double MARGIN = 72;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private LayoutReader(List<KeyedFile> chain) {
        for (KeyedFile file : chain) {
            if (file.entry("page.size").isPresent()) {
                // A size said here outdoes a width said in the layout that this one extends.
                entries.remove("page.width");
                entries.remove("page.height");
            }
            entries.putAll(file.entries());
        }
    }

    /** The layout that the files of a chain make, the most basic first. */
    static Layout read(String name, List<KeyedFile> chain) throws DesignException {
        for (KeyedFile file : chain) {
            file.allow(KEYS);
        }
        try {
            return new LayoutReader(chain).layout(name);
        } catch (IllegalArgumentException e) {
            throw KeyedFile.invalid(chain.getLast().file(), Span.NONE, String.valueOf(e.getMessage()));
        }
    }

    private Layout layout(String name) throws DesignException {
        double[] size = size();
        return new Layout(
                name,
                length("page.width", size[0]),
                length("page.height", size[1]),
                length("margin.top", MARGIN),
                length("margin.bottom", MARGIN),
                length("margin.left", MARGIN),
                length("margin.right", MARGIN),
                (int) Math.rint(number("columns", 1, 12, 1)),
                length("gutter", 0),
                number("scale", 0.1, 10, 1),
                number("spacing", 0.8, 4, 0),
                entries.containsKey("ragged") && Values.flag(entries.get("ragged")));
    }

    private double[] size() throws DesignException {
        @Nullable Entry entry = entries.get("page.size");
        List<String> names = SIZES.keySet().stream().sorted().toList();
        String name = entry == null ? "A4" : names.get(Values.choice(entry, names));
        return SIZES.getOrDefault(name, new double[2]);
    }

    private double length(String key, double otherwise) throws DesignException {
        @Nullable Entry entry = entries.get(key);
        return entry == null ? otherwise : Values.length(entry, 0, 0, LARGEST_PAGE);
    }

    private double number(String key, double least, double most, double otherwise) throws DesignException {
        @Nullable Entry entry = entries.get(key);
        if (entry == null) {
            return otherwise;
        }
        double value = Values.number(entry, least, most);
        if (key.equals("columns") && value != Math.rint(value)) {
            throw entry.wrong("not a whole number");
        }
        return value;
    }
}
