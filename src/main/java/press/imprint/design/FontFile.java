package press.imprint.design;

import java.util.Arrays;

/**
 * One static TrueType file: a face of a family.
 *
 * <p>Two with the same name are the same face; whoever parses a face may keep the result by this name for the life of
 * the program.
 */
public final class FontFile {

    private final String name;
    private final byte[] bytes;

    /** A face, by a name that is unique on the shelf, such as {@code source-serif/Bold}. */
    public FontFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /** A copy of the file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
