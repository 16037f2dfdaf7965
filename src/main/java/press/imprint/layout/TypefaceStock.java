package press.imprint.layout;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import press.imprint.design.FontFile;
import press.imprint.design.Fonts;
import press.imprint.diagnostic.DesignException;

/**
 * Faces parsed so far. A face is parsed once, however many pages are set with it: parsing is slow, and the JDK keeps what
 * it parsed for good.
 *
 * <p>Faces are told apart by name and bytes. Safe for use by several threads.
 */
public final class TypefaceStock {

    private final Map<FontFile, Typeface> faces = new ConcurrentHashMap<>();
    private final Map<Fonts, Shaper> shapers = new WeakHashMap<>();

    /** The shaper of a shelf, with the words that it has shaped before. */
    Shaper shaper(Fonts fonts) {
        synchronized (shapers) {
            Shaper known = shapers.get(fonts);
            if (known == null) {
                known = new Shaper(new FontCascade(new WeakReference<>(fonts), this));
                shapers.put(fonts, known);
            }
            return known;
        }
    }

    /** The face of a file. */
    Typeface face(FontFile file) throws DesignException {
        Typeface known = faces.get(file);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            Typeface now = faces.get(file);
            if (now == null) {
                now = Typeface.of(file);
                faces.put(file, now);
            }
            return now;
        }
    }
}
