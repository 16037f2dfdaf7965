package press.imprint.design;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.DesignException;

/** The fonts within reach: the user's folder first, then ours. Safe for use by several threads. */
public interface Fonts {

    /** The family of this id. */
    Optional<FontFamily> family(String id);

    /** The families that stand in for missing characters, in the order to be asked. */
    List<FontFamily> fallbacks();

    /**
     * A face of a family.
     *
     * @param style one of {@link FontFamily#styles()}
     * @throws DesignException when the file cannot be had
     */
    FontFile file(FontFamily family, String style) throws DesignException;
}
