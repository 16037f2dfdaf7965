package press.imprint.read;

import java.util.Optional;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.source.Limits;

/**
 * What a reader may know besides the source.
 *
 * @param diagnostics where it says what it did
 * @param limits what it may use
 * @param language the language asked for where the story does not say: BCP 47
 */
public record ReadContext(Diagnostics diagnostics, Limits limits, Optional<String> language) {

    /** Plain circumstances. */
    public static ReadContext of(Diagnostics diagnostics) {
        return new ReadContext(diagnostics, Limits.DEFAULT, Optional.empty());
    }
}
