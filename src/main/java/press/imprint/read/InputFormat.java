package press.imprint.read;

import java.util.List;

/**
 * A format that Imprint reads.
 *
 * @param name as in {@code --from}: lower case
 * @param endings usual ends of file names, lower case, without the dot
 * @param description one line for people
 */
public record InputFormat(String name, List<String> endings, String description) {
    public InputFormat {
        endings = List.copyOf(endings);
    }
}
