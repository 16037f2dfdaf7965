package press.imprint.source;

import java.time.Duration;

/**
 * The bounds put on every input, so that no file can exhaust the machine.
 *
 * @param fileBytes most bytes of one file
 * @param picturePixels most pixels of one picture
 * @param nesting deepest nesting
 * @param storyTime longest time for one story
 */
public record Limits(long fileBytes, long picturePixels, int nesting, Duration storyTime) {

    /** 64 MiB, 40 megapixels, 100 deep, 60 seconds. */
    public static final Limits DEFAULT = new Limits(64L << 20, 40_000_000L, 100, Duration.ofSeconds(60));

    public Limits {
        if (fileBytes < 1 || picturePixels < 1 || nesting < 1 || nesting > 100 || storyTime.isNegative()) {
            throw new IllegalArgumentException("limits are positive, and nesting at most 100");
        }
    }
}
