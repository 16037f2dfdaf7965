package press.imprint.article;

import java.util.Arrays;

/**
 * A picture's bytes as they came, with what a page needs to know of them.
 *
 * <p>Whoever makes one has looked at the bytes: the kind is told by them, the size is read from their header.
 */
public final class Picture {

    /** The kinds of picture an article may hold. */
    public enum Kind {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg"),
        GIF("image/gif", "gif");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        /** IANA media type. */
        public String mediaType() {
            return mediaType;
        }

        /** Usual end of a file's name, without the dot. */
        public String ending() {
            return ending;
        }
    }

    private final PictureId id;
    private final Kind kind;
    private final int width;
    private final int height;
    private final byte[] bytes;

    /**
     * A picture.
     *
     * @param width in pixels, 1 or more, as stored (before any turn that Exif asks for)
     * @param height in pixels, 1 or more
     */
    public Picture(Kind kind, int width, int height, byte[] bytes) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " pixels");
        }
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
        this.id = PictureId.of(bytes);
    }

    public PictureId id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Pixels from left to right. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom. */
    public int height() {
        return height;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Number of bytes. */
    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && kind == picture.kind
                && width == picture.width
                && height == picture.height
                && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + width + "x" + height + " " + id.digest().substring(0, 12);
    }
}
