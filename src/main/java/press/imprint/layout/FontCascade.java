package press.imprint.layout;

import com.ibm.icu.lang.UScript;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.design.FontFamily;
import press.imprint.design.Fonts;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * Finds the face for each cluster of characters: the one asked for, else the first that has all of it.
 *
 * <p>Families made for the script are asked before the others, ideographs by the language of the text, emoji in the emoji
 * font first. So a font of many megabytes is only read where its script occurs. Safe for use by several threads.
 */
final class FontCascade {

    private static final String EMOJI = "noto-emoji";
    private static final Set<String> IDEOGRAPHIC =
            Set.of("Hani", "Hans", "Hant", "Jpan", "Kore", "Hang", "Hira", "Kana", "Bopo");

    /** Weak, since the stock keeps this for as long as the shelf itself lives. */
    private final WeakReference<Fonts> shelf;

    private final TypefaceStock stock;
    private final Map<FaceChoice, Typeface> chosen = new ConcurrentHashMap<>();

    private final Map<Search, List<FontFamily>> orders = new ConcurrentHashMap<>();

    /** What decides in which order families are asked. */
    private record Search(int script, String language, boolean emoji, boolean eastAsian) {}

    FontCascade(WeakReference<Fonts> shelf, TypefaceStock stock) {
        this.shelf = shelf;
        this.stock = stock;
    }

    private Fonts fonts() {
        Fonts fonts = shelf.get();
        if (fonts == null) {
            throw new IllegalStateException("the shelf is gone while its fonts are in use");
        }
        return fonts;
    }

    /** The face asked for. */
    Typeface first(FaceChoice choice) throws DesignException {
        Typeface known = chosen.get(choice);
        if (known == null) {
            FontFamily family = fonts().family(choice.family())
                    .orElseThrow(() -> new DesignException(
                            DiagnosticCode.FONT_MISSING,
                            choice.family(),
                            Span.NONE,
                            "there is no font family " + choice.family()
                                    + "; name another in the theme or put it on the shelf"));
            known = face(family, choice);
            chosen.put(choice, known);
        }
        return known;
    }

    private Typeface face(FontFamily family, FaceChoice choice) throws DesignException {
        return stock.face(fonts().file(family, family.face(choice.bold(), choice.italic())));
    }

    /** The face that has a cluster, or null where none does. */
    @Nullable
    Typeface faceFor(String cluster, FaceChoice choice) throws DesignException {
        boolean emoji = Clusters.isEmoji(cluster);
        Typeface first = first(choice);
        if (!emoji && Clusters.has(first, cluster)) {
            return first;
        }
        for (FontFamily family : order(cluster, choice.language(), emoji)) {
            Typeface face = face(family, choice);
            if (Clusters.has(face, cluster)) {
                return face;
            }
        }
        return emoji && Clusters.has(first, cluster) ? first : null;
    }

    private List<FontFamily> order(String cluster, String language, boolean emoji) {
        int first = cluster.codePointAt(0);
        int script = UScript.getScript(first);
        Search search = new Search(script, primary(language), emoji, Clusters.isEastAsian(first));
        List<FontFamily> known = orders.get(search);
        if (known == null) {
            known = order(search);
            orders.put(search, known);
        }
        return known;
    }

    private List<FontFamily> order(Search search) {
        String script = UScript.getShortName(search.script());
        boolean emoji = search.emoji();
        List<FontFamily> made = new ArrayList<>();
        List<FontFamily> others = new ArrayList<>();
        List<FontFamily> ideographs = new ArrayList<>();
        for (FontFamily family : fonts().fallbacks()) {
            boolean forIdeographs = family.scripts().stream().anyMatch(IDEOGRAPHIC::contains);
            if (family.scripts().contains(script) && !forIdeographs) {
                made.add(family);
            } else if (forIdeographs) {
                ideographs.add(family);
            } else if (emoji && family.id().equals(EMOJI)) {
                made.addFirst(family);
            } else {
                others.add(family);
            }
        }
        String wanted = ideographic(script, search.language());
        ideographs.sort((a, b) -> Boolean.compare(b.id().equals(wanted), a.id().equals(wanted)));
        boolean east = search.eastAsian() || IDEOGRAPHIC.contains(script);
        made.addAll(east ? ideographs : others);
        made.addAll(east ? others : ideographs);
        return made;
    }

    private static String ideographic(String script, String language) {
        if (script.equals("Hang")) {
            return "nanum-myeongjo";
        }
        if (script.equals("Hira") || script.equals("Kana")) {
            return "noto-serif-jp";
        }
        return switch (language) {
            case "ja" -> "noto-serif-jp";
            case "ko" -> "nanum-myeongjo";
            default -> "noto-serif-sc";
        };
    }

    private static String primary(String language) {
        int dash = language.indexOf('-');
        return dash < 0 ? language : language.substring(0, dash);
    }
}
